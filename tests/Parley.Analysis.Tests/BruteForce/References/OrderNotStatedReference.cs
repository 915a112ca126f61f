using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>
/// A promise to a side that begins later than the agreement, and a concession of that side, with runs in which either falls due without the other.
/// Where one of them never falls due, no run can tell, and both answers are right.
/// </summary>
internal sealed class OrderNotStatedReference : IReference
{
    public Type Analysis => typeof(OrderNotStated);

    public void Compare(Reading reading)
    {
        // The finding stands at the sentence that puts the promise off; the promise is named first in its words.
        var found = reading.Found["PL3007"].Select(f => f.Message.Split(' ')[0]).ToHashSet();
        var pairs = Pairs(reading.Draft).ToList();
        var open = pairs.Where(p => Happen(reading.World, p) && !Needs(reading.World, p.Concession, p.Promise) && !Needs(reading.World, p.Promise, p.Concession)).Select(p => p.Promise.Number);
        Assert.Superset(open.ToHashSet(), found);
        Assert.Subset(open.Concat(pairs.Where(p => !Happen(reading.World, p)).Select(p => p.Promise.Number)).ToHashSet(), found);
    }

    private static IEnumerable<(Clause Promise, Clause Concession)> Pairs(Draft draft) =>
        from gate in draft.Provisions.Where(c => c.Kind is Kind.Begin or Kind.Approval && c.Over != Draft.Agreement)
        from promise in draft.Reached(gate.Over).Where(c => IsAsked(c) && c.Deed!.To.Length > 0 && !c.By.Contains(c.Deed.To))
        from concession in draft.Provisions.Where(c => c != promise && IsAsked(c) && Deeds.IsConcession(c.Deed!) && c.By.Contains(promise.Deed!.To))
        select (promise, concession);

    private static bool IsAsked(Clause clause) => clause.Kind is Kind.Duty or Kind.Effort or Kind.Request;

    private static bool Happen(World world, (Clause Promise, Clause Concession) pair) =>
        world.Happens.Contains(World.DueOf(pair.Promise)) && world.Happens.Contains(World.DueOf(pair.Concession));

    /// <summary>Whether the one falls due in no run without the other.</summary>
    private static bool Needs(World world, Clause late, Clause early) =>
        !AllRuns.Reached(world, without: World.DueOf(early)).Contains(World.DueOf(late));
}
