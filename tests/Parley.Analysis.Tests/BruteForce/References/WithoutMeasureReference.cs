using Parley.Analysis.Gaps;
using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>Comparing words beside no number and no equal, where no body decides by what measure.</summary>
internal sealed class WithoutMeasureReference() : SetReference<WithoutMeasure>("PL3111")
{
    protected override IEnumerable<(string Code, string At)> Expected(Draft draft) =>
        from clause in draft.Provisions.Where(c => c.Kind != Kind.Decision)
        from word in new[] { "comparable", "similar" }
        where clause.Manner.Contains(word, StringComparison.Ordinal) && !clause.Manner.Contains("5 km", StringComparison.Ordinal) && !clause.Manner.Contains("equal", StringComparison.Ordinal)
            && !draft.Provisions.Any(c => c.Matter.Contains(word, StringComparison.Ordinal))
        select ("PL3111", clause.Number);
}
