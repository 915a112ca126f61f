using Parley.Documents.Html;
using Parley.Documents.Words;
using Parley.Monitoring.Results;

namespace Parley.Documents.Report;

/// <summary>One instance as every document shows it.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Norm">The norm that it is an instance of; null where the agreement does not hold it.</param>
/// <param name="Before">Its state in the report before, or null where that did not have it.</param>
internal sealed record InstanceRow(string Anchor, NormInstance Instance, Norm? Norm, Standing Standing, NormState? Before)
{
    /// <summary>In the order of the result.</summary>
    public static List<InstanceRow> All(ReportInput input)
    {
        var norms = input.Agreement.Norms.DistinctBy(n => n.Id).ToDictionary(n => n.Id);
        var before = Numbered(input.Previous?.Instances ?? []).ToDictionary(p => p.Key, p => p.Instance.State);
        return Numbered(input.Result.Instances)
            .Select(p => new InstanceRow(
                HtmlIds.Instance(p.Key.Norm, p.Key.Ordinal),
                p.Instance,
                norms.GetValueOrDefault(p.Instance.Norm),
                Standings.Of(p.Instance),
                before.TryGetValue(p.Key, out var state) ? state : null))
            .ToList();
    }

    /// <summary>Numbers the instances of each norm from 1: results list them in one defined order.</summary>
    private static IEnumerable<((NormId Norm, int Ordinal) Key, NormInstance Instance)> Numbered(ValueList<NormInstance> instances)
    {
        var seen = new Dictionary<NormId, int>();
        foreach (var instance in instances)
        {
            var ordinal = seen[instance.Norm] = seen.GetValueOrDefault(instance.Norm) + 1;
            yield return ((instance.Norm, ordinal), instance);
        }
    }
}
