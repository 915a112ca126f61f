using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Everything that goes in parallel: drafts have no items.</summary>
internal sealed class ParallelWithoutStepsReference() : SetReference<ParallelWithoutSteps>("PL3110")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions
        where clause.Parallel.Length > 0
        select ("PL3110", clause.Number);
}
