using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Every ceiling, where nobody is asked to tell numbers.</summary>
internal sealed class CeilingWithoutCountReference() : SetReference<CeilingWithoutCount>("PL3113")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions
        where clause is { Kind: Kind.Keep, Most: > 0 } && !draft.Provisions.Any(c => c.Kind is Kind.Duty or Kind.Effort or Kind.Request && c.Deed == Deeds.TellNumbers)
        select ("PL3113", clause.Number);
}
