using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A promise to a side that begins later than the agreement, and a concession of that side, with runs in which either falls due without the other.</summary>
internal sealed class OrderNotStatedReference() : SetReference<OrderNotStated>("PL3007")
{
    /// <summary>The finding stands at the sentence that puts it off; the promise is named first in its words.</summary>
    protected override IEnumerable<string> PlacesOf(Found found) => [found.Message.Split(' ')[0]];

    protected override IEnumerable<(string Code, string At)> Expected(Draft draft)
    {
        World? world = null;
        return from gate in draft.Provisions.Where(c => c.Kind is Kind.Begin or Kind.Approval && c.Over != Draft.Agreement)
            from promise in draft.Reached(gate.Over).Where(c => c.Kind is Kind.Duty or Kind.Effort or Kind.Request && c.Deed!.To.Length > 0 && !c.By.Contains(c.Deed.To))
            where (world ??= new World(draft)).Happens.Contains(World.DueOf(promise)) && draft.Provisions.Any(c => c != promise && c.Kind is Kind.Duty or Kind.Effort or Kind.Request && Deeds.IsConcession(c.Deed!) && c.By.Contains(promise.Deed!.To) && c.Number != promise.Number
                && !Needs(world, c, promise) && !Needs(world, promise, c))
            select ("PL3007", promise.Number);
    }

    /// <summary>Whether the one falls due in no run without the other.</summary>
    private static bool Needs(World world, Clause late, Clause early) =>
        !AllRuns.Reached(world, without: World.DueOf(early)).Contains(World.DueOf(late));
}
