using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A verification by one who is bound by what it verifies, or whose members are.</summary>
internal sealed class VerifierIsBearerReference() : SetReference<VerifierIsBearer>("PL3105")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from verification in draft.Provisions.Where(c => c.Kind == Kind.Verify)
        from verifier in verification.By
        where draft.Reached(verification.Over).Any(t => t.Kind is Kind.Duty or Kind.Effort or Kind.Request or Kind.Keep or Kind.Ban or Kind.Monitor
            && (t.By.Contains(verifier) || t.By.Any((draft.Find(verifier).Members ?? []).Contains)))
        select ("PL3105", verification.Number);
}
