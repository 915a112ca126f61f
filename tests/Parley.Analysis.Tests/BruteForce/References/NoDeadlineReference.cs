using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A duty or a decision with no last day, no urging words and nothing that it goes along with.</summary>
internal sealed class NoDeadlineReference() : SetReference<NoDeadline>("PL3101")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions
        where clause is { Kind: Kind.Duty or Kind.Decision, Until: null, Vague: "", Parallel: "" }
        select ("PL3101", clause.Number);
}
