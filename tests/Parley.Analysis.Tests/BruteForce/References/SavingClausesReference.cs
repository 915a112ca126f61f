using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A right left untouched, or an exception to a whole article, that reaches some prohibition or duty to act and that nobody verifies.</summary>
internal sealed class SavingClausesReference() : SetReference<SavingClauses>("PL3304")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions.Where(c => c.Kind is Kind.Saving or Kind.May)
        from reached in draft.Provisions.Where(c => c != clause && IsReached(c, clause) && !c.Despite.Any(d => Draft.Reaches(d, clause)))
        where !draft.Provisions.Any(v => v.Kind == Kind.Verify && Draft.Reaches(v.Over, clause)) && !clause.Conditions.SelectMany(c => c.Facts).Any(f => f.What == What.Verified)
        select ("PL3304", $"{clause.Number} over {reached.Number}");

    protected override IEnumerable<string> PlacesOf(Found found) => found.Related.Where(r => r.Message.Contains("is reached:", StringComparison.Ordinal)).Select(r => $"{found.At[0]} over {r.Provision}");

    private static bool IsReached(Clause clause, Clause by) => by.Kind == Kind.Saving
        ? Draft.Reaches(by.Over, clause) && (clause.Kind is Kind.Ban or Kind.Keep || (clause.Kind is Kind.Duty or Kind.Effort or Kind.Request && !Deeds.ShowsItself(clause.Deed!)))
        : by.Despite.Any(d => d.StartsWith("Article", StringComparison.Ordinal) && Draft.Reaches(d, clause)) && clause.Kind == Kind.Ban && clause.By.Any(by.By.Contains)
            && (Deeds.MayBe(by.Deed!, clause.Deed!) || Deeds.MayBe(clause.Deed!, by.Deed!));
}
