using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>One finding for each set of provisions that all give way to one another, at provisions of it that do so in turn.</summary>
internal sealed class PriorityCirclesReference : IReference
{
    public Type Analysis => typeof(PriorityCircles);

    public void Compare(Reading reading)
    {
        var yields = reading.Draft.Provisions.SelectMany(c => c.SubjectTo.SelectMany(reading.Draft.Reached).Where(o => o != c).Select(o => (From: c.Number, To: o.Number))
            .Concat(c.Despite.SelectMany(reading.Draft.Reached).Where(o => o != c).Select(o => (From: o.Number, To: c.Number)))).ToHashSet();
        var closure = Ring.Closure(yields);
        var rings = closure.Where(y => y.From == y.To).Select(y => string.Join(' ', closure.Where(o => o.From == y.From && closure.Contains((o.To, y.From))).Select(o => o.To).Order(StringComparer.Ordinal))).Distinct();
        var found = reading.Found["PL3303"].ToList();
        Assert.Equal(rings.Order(StringComparer.Ordinal), found.Select(f => rings.Single(r => f.At.All(r.Split(' ').Contains))).Order(StringComparer.Ordinal));
        Assert.All(found, f => Assert.All(f.At, (from, i) => Assert.Contains((from, f.At[(i + 1) % f.At.Count]), yields)));
    }
}
