using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Every recommendation.</summary>
internal sealed class AskedOnlyReference() : SetReference<AskedOnly>("PL3116")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions
        where clause.Kind == Kind.Request
        select ("PL3116", clause.Number);
}
