using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What a side owes, and no sentence anywhere speaks of its breach, or of the forbidden act being done.</summary>
internal sealed class NoConsequenceReference() : SetReference<NoConsequence>("PL3107")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from duty in draft.Provisions.Where(c => c.Kind is Kind.Duty or Kind.Keep or Kind.Ban or Kind.Monitor)
        where !(duty.Deed is { } deed && Deeds.IsConsent(deed)) && duty.By.Any(b => draft.Find(b).Role == Role.Side)
            && !duty.AllFacts.Any(f => f.What == What.Breached)
            && !draft.Clauses.SelectMany(c => c.AllFacts).Any(f => f.What == What.Breached && Draft.Reaches(f.Of, duty))
            && !(duty.Kind == Kind.Ban && draft.Clauses.SelectMany(c => c.AllFacts).Any(f => f.Deed is { } done && (Deeds.MayBe(done, duty.Deed!) || Deeds.MayBe(duty.Deed!, done))))
        select ("PL3107", duty.Number);
}
