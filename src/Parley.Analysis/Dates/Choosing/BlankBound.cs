using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates.Choosing;

/// <summary>How few or how many days a blank can hold, and whose times bound it.</summary>
/// <remarks>
/// At least: with fewer days the text cannot be carried out. At most: with more days it cannot, if whoever has the time uses all of it.
/// </remarks>
internal sealed class BlankBound
{
    public BlankBound(IReadOnlyList<BlankSpan> spans, OptionFitting fitting, bool atLeast)
    {
        // Whoever has a time may use all of it; that it could be used up sooner helps nobody who has to wait.
        List<Difference> whole = atLeast ? [] : [.. spans.Where(s => s.Done is not null).Select(s => new Difference(s.Done!.Value, s.To, 0, DateNetwork.Definition))];
        var question = FitQuestion.Plain with { Chosen = [.. spans.SelectMany(s => s.When).Distinct()], Extra = whole };
        if (question.Chosen.GroupBy(c => c.Choice).Any(g => g.Count() > 1))
        {
            return;
        }

        long? bound = null;
        while (true)
        {
            switch (fitting.Solve(question))
            {
                case Fits fits when Reached(spans, fitting.Constraints(fits.Options, question), fitting.Variables, atLeast) is { } reached:
                    bound = reached;
                    question = question with { Extra = [.. whole, .. spans.Select(s => Beyond(s, reached, atLeast))] };
                    break;
                case NoFit none when bound is not null && fitting.SmallestBlame(question, none.Owners) is { } blame:
                    (Days, Owners) = (bound, blame);
                    return;
                default:
                    return;
            }
        }
    }

    /// <summary>The days, this number included; null where nothing bounds them.</summary>
    public long? Days { get; }

    public IReadOnlyList<int> Owners { get; } = [];

    /// <summary>How far the blank can go with some options; null where nothing stops it.</summary>
    private static long? Reached(IReadOnlyList<BlankSpan> spans, IReadOnlyList<Difference> constraints, int variables, bool atLeast) =>
        atLeast
            ? spans.Max(s => -DifferenceConstraints.MostBelow(s.From, variables, constraints)[s.To])
            : spans.Min(s => DifferenceConstraints.MostAbove(s.From, variables, constraints)[s.To]);

    private static Difference Beyond(BlankSpan span, long days, bool atLeast) => atLeast
        ? new Difference(span.From, span.To, days - 1, DateNetwork.Definition)
        : new Difference(span.To, span.From, -days - 1, DateNetwork.Definition);
}
