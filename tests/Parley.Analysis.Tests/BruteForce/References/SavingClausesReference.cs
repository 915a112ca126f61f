using Parley.Analysis.Conflicts;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What somebody may do despite a whole article, and the bans of it there; nobody verifies the sentence, and it hangs on no verified fact.</summary>
internal sealed class SavingClausesReference() : SetReference<SavingClauses>("PL3304")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions
        where clause.Kind == Kind.May
            && !clause.Conditions.SelectMany(c => c.Facts).Any(f => f.What == What.Verified)
            && !draft.Provisions.Any(v => v.Kind == Kind.Verify && v != clause && Draft.Reaches(v.Over, clause))
        from ban in clause.Despite.Where(d => d.StartsWith("Article", StringComparison.Ordinal)).SelectMany(draft.Reached)
        where ban.Kind == Kind.Ban && ban.By.Any(clause.By.Contains) && !ban.Despite.Any(d => Draft.Reaches(d, clause))
            && (Deeds.MayBe(clause.Deed!, ban.Deed!) || Deeds.MayBe(ban.Deed!, clause.Deed!))
        select ("PL3304", $"{clause.Number} {ban.Number}");

    protected override IEnumerable<string> PlacesOf(Found found) => found.Related.Where(r => r.Message.Contains("is reached", StringComparison.Ordinal)).Select(r => $"{found.At[0]} {r.Provision}");
}
