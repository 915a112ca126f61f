using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A condition on an attack without provocation, where no body decides on provocation.</summary>
internal sealed class QualityNobodyFindsReference() : SetReference<QualityNobodyFinds>("PL3106")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Clauses
        where clause.AllFacts.Any(f => f.Deed == Deeds.Attack) && !draft.Provisions.Any(c => c.Matter.Contains("provocation", StringComparison.Ordinal))
        select ("PL3106", clause.Kind == Kind.OutsideLaw ? "" : clause.Number);
}
