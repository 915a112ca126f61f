using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A last day counted from an act of an outsider that nothing asks of it, or from a day that nothing explains.</summary>
internal sealed class DeadlineOnOutsidersReference() : SetReference<DeadlineOnOutsiders>("PL3103")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions.Where(c => c.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.Decision)
        where clause.Until?.Fact is { } fact && MayNeverCome(draft, fact)
        select ("PL3103", clause.Number);

    private static bool MayNeverCome(Draft draft, Occurrence fact) => fact.What switch
    {
        What.Done => draft.Find(fact.Who).Role is Role.Outside or Role.Parliament && !draft.Provisions.Any(c => c.By.Contains(fact.Who) && c.Deed is { } deed && Deeds.MayBe(deed, fact.Deed!)),
        What.Anchor => draft.Anchors.Single(a => a.Name == fact.Of).Meaning is not { } meaning || MayNeverCome(draft, meaning),
        _ => false,
    };
}
