using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Analysis.Waiting;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Every sentence that awaits somebody else's act, or verification, which no provision asks or allows and none forbids.</summary>
internal sealed class WaitsForTheWillingReference() : SetReference<WaitsForTheWilling>("PL3005")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions.Where(c => c.Kind is not (Kind.Entry or Kind.Begin or Kind.Lasts or Kind.Declaration))
        from fact in clause.Awaited
        where !(clause.By.Count == 1 && clause.By[0] == fact.Who) && IsFree(draft, fact)
        select ("PL3005", clause.Number);

    private static bool IsFree(Draft draft, Occurrence fact) => fact.What switch
    {
        What.Done => draft.Find(fact.Who).Role is Role.Side or Role.Guarantor or Role.Observer or Role.Body && !Deeds.IsConsent(fact.Deed!)
            && !World.Asking(draft, fact.Who, fact.Deed!).Any()
            && !draft.Provisions.Any(b => b.Kind == Kind.Ban && b.By.Contains(fact.Who) && (Deeds.IsCase(fact.Deed!, b.Deed!) || Deeds.IsCase(b.Deed!, fact.Deed!))),
        What.Verified => !draft.Provisions.Any(v => v.Kind == Kind.Verify && v.By.Contains(fact.Who) && draft.Reached(fact.Of).Any(t => Draft.Reaches(v.Over, t))),
        _ => false,
    };
}
