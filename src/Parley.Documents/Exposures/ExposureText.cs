using System.Text;
using Parley.Analysis.Exposing;
using Parley.Documents.Words;

namespace Parley.Documents.Exposures;

/// <summary>Who goes first, as plain text of at most 80 columns: for each party what it is promised, and what it must have done before.</summary>
public static class ExposureText
{
    public static string Write(Agreement agreement, ValueList<Exposure> exposures)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var text = new StringBuilder();
        var names = new Names(agreement);
        TextLines.Wrap(text, agreement.Title, "", "");
        TextLines.Wrap(text, "What each side must have done before something that it is promised falls due.", "", "");
        foreach (var party in exposures.GroupBy(e => e.Party))
        {
            text.Append('\n').Append(Capital(names.Of(party.Key))).Append('\n');
            foreach (var exposure in party.Where(e => e.Steps.Count > 0))
            {
                TextLines.Wrap(text, $"before {What(exposure, names)}:", "- ", "  ");
                foreach (var (step, number) in exposure.Steps.Select((s, i) => (s, i + 1)))
                {
                    TextLines.Wrap(text, $"{step.Words}{(step.Duty is { } duty ? $" ({duty})" : "")}{Marks(step)}", $"  {number}. ", "     ");
                }
            }

            var entry = party.Any(e => e.Promise is null && e.Steps.Count > 0);
            WriteFree(text, party.Where(e => !(entry && e.AfterEntry)), "nothing");
            WriteFree(text, party.Where(e => entry && e.AfterEntry), "nothing more than what comes before entry into force");
        }

        return text.ToString();
    }

    private static void WriteFree(StringBuilder text, IEnumerable<Exposure> exposures, string what)
    {
        var free = exposures.Where(e => e.Steps.Count == 0).Select(e => e.Promise?.Provision.Value ?? "entry into force").Distinct().ToList();
        if (free.Count > 0)
        {
            TextLines.Wrap(text, $"before {Names.List(free, "and")}: {what}.", "- ", "  ");
        }
    }

    private static string What(Exposure exposure, Names names) => exposure.Promise is not { } promise ? "this agreement enters into force"
        : $"{promise.Provision}{(exposure.AfterEntry ? ", and once this agreement is in force" : "")} ({Names.List(promise.Bearers.Select(names.Of), "and")}: \"{promise.Words.TrimEnd('.')}\")";

    private static string Marks(ExposureStep step) =>
        (step.InOneOption ? ", where that option of a bracket is chosen" : "") + (step.Irreversible ? "; cannot be taken back" : "") + (step.Verified ? "; has to be verified first" : "");

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
