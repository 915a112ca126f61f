using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>What is supposed beside the text.</summary>
/// <param name="Chosen">Options that are taken as agreed.</param>
/// <param name="Kept">The owners whose constraints count; null for all. What is nobody's always counts.</param>
/// <param name="Extra">Constraints beside those of the text.</param>
internal sealed record FitQuestion(IReadOnlyList<DateOption> Chosen, IReadOnlySet<int>? Kept, IReadOnlyList<Difference> Extra)
{
    public static readonly FitQuestion Plain = new([], null, []);

    public bool Counts(int owner) => owner < 0 || Kept is null || Kept.Contains(owner);
}
