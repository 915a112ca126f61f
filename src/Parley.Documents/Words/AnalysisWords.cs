using Parley.Analysis;

namespace Parley.Documents.Words;

/// <summary>How the analyses of a text ended, where their findings do not say it: silence is never success.</summary>
public static class AnalysisWords
{
    /// <summary>One line of counts, then one for each thing that was not looked at, in sentences; none where nothing was analysed.</summary>
    public static IEnumerable<string> Of(ValueList<AnalysisReport> reports)
    {
        if (reports.IsEmpty)
        {
            yield break;
        }

        yield return $"Of {reports.Count} analyses: {reports.Count(r => r.Result is Holds)} hold, {reports.Count(r => r.Result is Fails)} fail, {reports.Count(r => r.Result is Unknown)} unknown.";
        foreach (var report in reports.Where(r => r.Result.Limit is not null))
        {
            yield return $"{(report.Result is Unknown ? "Unknown" : "Not looked at in full")}: {report.Name} ({string.Join(", ", report.Codes)}): {report.Result.Limit}.";
        }

        if (reports.SelectMany(r => r.Result.LeftOut).Distinct().Select(p => p.Value).ToList() is { Count: > 0 } leftOut)
        {
            yield return $"What could not be read was not analysed either: {Names.List(leftOut, "and")}.";
            foreach (var report in reports.Where(r => !r.Result.NotTold.IsEmpty))
            {
                yield return $"Not told, since {(leftOut.Count == 1 ? "it" : "one of them")} may speak of it: {report.Name} ({string.Join(", ", report.Codes)}), of {Names.List(report.Result.NotTold.Select(p => p.Value), "and")}.";
            }
        }
    }
}
