using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>An approval whose refusal, by its own number or that of what it approves, no sentence speaks of.</summary>
internal sealed class ApprovalWithoutRefusalReference() : SetReference<ApprovalWithoutRefusal>("PL3109")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from gate in draft.Provisions.Where(c => c.Kind == Kind.Approval)
        where !draft.Clauses.SelectMany(c => c.AllFacts).Any(f => f.What == What.Refused && (f.Of == gate.Number || f.Of == gate.Over))
        select ("PL3109", gate.Number);
}
