using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>What a side owes and does not show itself, and nobody verifies, reports on or monitors.</summary>
internal sealed class NobodyVerifiesReference() : SetReference<NobodyVerifies>("PL3104")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from duty in draft.Provisions.Where(c => c.Kind is Kind.Duty or Kind.Keep or Kind.Ban)
        where !Deeds.ShowsItself(duty.Deed!) && duty.By.Any(b => draft.Find(b).Role is Role.Side or Role.Guarantor)
            && !draft.Provisions.Any(w => w.Kind == Kind.Monitor || (w.Kind is Kind.Verify or Kind.Report && Draft.Reaches(w.Over, duty)))
        select ("PL3104", duty.Number);
}
