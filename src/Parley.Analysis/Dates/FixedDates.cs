using Parley.Analysis.Dates.Choosing;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>The times that hold whatever is chosen, taken apart into those that cannot be met and a rest that can.</summary>
/// <param name="Conflicts">Circles of times that ask for more days than there are, each with all that was said when it was found.</param>
/// <param name="Rest">Every constraint but one of each conflict: they can all be met.</param>
/// <param name="Open">The open constraints, without the ends of the sentences that lost one.</param>
internal sealed record FixedDates(
    IReadOnlyList<(IReadOnlyList<Difference> Circle, IReadOnlyList<Difference> Among)> Conflicts,
    IReadOnlyList<Difference> Rest,
    IReadOnlyList<OpenDifference> Open)
{
    /// <summary>A text with more independent conflicts than this needs its dates rewritten, not listed.</summary>
    public const int MostConflicts = 20;

    /// <summary>Whether every conflict is listed; otherwise the rest is empty.</summary>
    public bool IsWhole => Conflicts.Count < MostConflicts;

    public static FixedDates Of(DateNetwork network)
    {
        var deadlines = network.Constraints.Where((_, i) => network.Deadlines[i]).ToHashSet();
        var rest = network.Constraints.ToList();
        var lost = new HashSet<int>();
        var conflicts = new List<(IReadOnlyList<Difference>, IReadOnlyList<Difference>)>();
        while (conflicts.Count < MostConflicts)
        {
            var circle = DifferenceConstraints.NegativeCircle(network.Variables, rest);
            if (circle.Count == 0)
            {
                return new FixedDates(conflicts, rest, [.. network.Open.Where(o => !o.Deadline || !lost.Contains(o.Difference.Owner))]);
            }

            // Times that only wait for one another are a waiting circle, and found as one.
            var ends = circle.Where(c => deadlines.Contains(c)).ToList();
            if (ends.Count > 0)
            {
                conflicts.Add((circle, [.. rest]));
            }

            var dropped = ends.Count > 0 ? ends[0] : circle[0];
            lost.Add(dropped.Owner);
            rest.RemoveAll(c => c == dropped);
        }

        return new FixedDates(conflicts, [], []);
    }
}
