using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>One finding for each ring that the text itself makes, at its own sentences, with all that it holds up.</summary>
internal sealed class WaitingCirclesReference : IReference
{
    public Type Analysis => typeof(WaitingCircles);

    public void Compare(Reading reading) => Compare(reading, "PL3001", Ring.Of(reading.World).Where(r => !r.ByLaw), [.. reading.Found["PL3001"]]);

    internal static void Compare(Reading reading, string code, IEnumerable<Ring> expected, List<Found> found)
    {
        var rings = expected.ToList();
        Assert.True(rings.Count == found.Count, $"{code}: {rings.Count} rings ({string.Join("; ", rings.Select(r => string.Join(' ', r.Says)))}), {found.Count} found");
        foreach (var finding in found)
        {
            var held = finding.Related.Where(r => r.Message.EndsWith("waits for the circle.", StringComparison.Ordinal)).Select(r => r.Provision).ToHashSet();
            var links = finding.Related.Where(r => !r.Message.EndsWith("waits for the circle.", StringComparison.Ordinal)).Select(r => r.Provision).Where(p => p.Length > 0).Concat(finding.At);
            Assert.True(rings.Any(r => r.Says.IsSupersetOf(links) && r.Held.SetEquals(held)), $"{code}: [{string.Join(' ', links)}] holding [{string.Join(' ', held)}] is no ring of {string.Join("; ", rings.Select(r => $"{string.Join(' ', r.Says)} holding {string.Join(' ', r.Held)}"))}");
        }
    }
}
