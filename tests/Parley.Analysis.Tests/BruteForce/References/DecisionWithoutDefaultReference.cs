using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Every decision that does not say what holds otherwise.</summary>
internal sealed class DecisionWithoutDefaultReference() : SetReference<DecisionWithoutDefault>("PL3108")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions
        where clause is { Kind: Kind.Decision, HasDefault: false }
        select ("PL3108", clause.Number);
}
