using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What waits, however far, for something that no run brings and that nothing provides for; of entry into force, the sentence on it.</summary>
internal sealed class NeverDueReference : IReference
{
    public Type Analysis => typeof(NeverDue);

    public void Compare(Reading reading)
    {
        var world = reading.World;
        var waits = Ring.Closure(world.Blocked().Select(b => (b.From, b.To.What)));
        var unprovided = world.Needs.Where(n => n.Value is Awaited.Any { Of.Count: 0 } && n.Key != "never").Select(n => n.Key);
        var expected = unprovided
            .Select(u => waits.Where(w => w.To == u).SelectMany(w => Waiting(w.From, u, world, reading.Draft, waits)).Distinct().Order(StringComparer.Ordinal).ToList())
            .Where(w => w.Count > 0)
            .Select(w => string.Join(' ', w)).Order(StringComparer.Ordinal);
        var found = reading.Found["PL3002"].Select(f => string.Join(' ', f.Related.Where(r => r.Message.EndsWith("waits for it.", StringComparison.Ordinal)).Select(r => r.Provision).Concat(f.At).Distinct().Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }

    private static IEnumerable<string> Waiting(string what, string unprovided, World world, Draft draft, HashSet<(string, string)> waits) => what == World.Force
        ? world.Needs[what].Missing(world.Happens.Contains).Where(m => draft.Clause(m.Says).Kind == Kind.Entry && (m.What == unprovided || waits.Contains((m.What, unprovided)))).Select(m => m.Says)
        : world.ClauseOf(what) is { } clause ? [clause.Number] : [];
}
