using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A concession that is asked of one side, where the like is asked of no other, nor awaited from any.</summary>
internal sealed class NoCounterpartReference() : SetReference<NoCounterpart>("PL3112")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from duty in Concessions(draft)
        from bearer in duty.By.Where(b => draft.Find(b).Role == Role.Side)
        where draft.Sides.Count > 1 && draft.Sides.All(o => o.Name == bearer || !(Concessions(draft).Any(d => d.Deed!.Act == duty.Deed!.Act && d.By.Contains(o.Name))
            || draft.Clauses.SelectMany(c => c.Awaited).Any(f => f.Who == o.Name && f.Deed is { } deed && deed.Act == duty.Deed!.Act)))
        select ("PL3112", duty.Number);

    private static IEnumerable<Clause> Concessions(Draft draft) => draft.Provisions.Where(c =>
        c.Kind is Kind.Duty or Kind.Effort or Kind.Request && Deeds.IsConcession(c.Deed!) && !c.AllFacts.Any(f => f.What == What.Breached));
}
