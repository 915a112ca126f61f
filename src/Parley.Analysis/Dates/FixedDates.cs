using Parley.Analysis.Dates.Choosing;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>The times that hold whatever is chosen, taken apart into those that cannot be met and a rest that can.</summary>
/// <param name="Conflicts">Circles of times that ask for more days than there are, each with the owners to blame: without any one of them the others can be met.</param>
/// <param name="Rest">Every constraint but one of each conflict: they can all be met.</param>
/// <param name="Open">The open constraints, without the ends of the sentences that lost one.</param>
internal sealed record FixedDates(
    IReadOnlyList<FixedConflict> Conflicts,
    IReadOnlyList<Difference> Rest,
    IReadOnlyList<OpenDifference> Open)
{
    /// <summary>A text with more independent conflicts than this needs its dates rewritten, not listed.</summary>
    public const int MostConflicts = 20;

    /// <summary>Whether every conflict is known; otherwise the rest is empty.</summary>
    public bool IsWhole { get; private init; }

    public static FixedDates Of(DateNetwork network)
    {
        var deadlines = network.Constraints.Where((_, i) => network.Deadlines[i]).ToHashSet();
        var rest = network.Constraints.ToList();
        var lost = new HashSet<int>();
        var conflicts = new List<FixedConflict>();
        for (var round = 0; round < MostConflicts; round++)
        {
            var circle = DifferenceConstraints.NegativeCircle(network.Variables, rest);
            if (circle.Count == 0)
            {
                return new FixedDates(conflicts, rest, [.. network.Open.Where(o => !o.Deadline || !lost.Contains(o.Difference.Owner))]) { IsWhole = true };
            }

            var ring = Smallest(network.Variables, rest, circle.Select(c => c.Owner));
            var conflict = Smallest(network.Variables, network.Constraints, ring.Owners);

            // Times that only wait for one another are a waiting circle, and found as one. A later ring can hold an earlier conflict once more; then that is what cannot be met.
            if (conflict.Circle.Any(deadlines.Contains) && !conflicts.Exists(c => c.Owners.SequenceEqual(conflict.Owners)))
            {
                conflicts.Add(conflict);
            }

            // Only who is blamed loses a time: what else lies on the circle may be in another conflict.
            var dropped = ring.Circle.OrderByDescending(c => conflict.Owners.Contains(c.Owner)).ThenByDescending(deadlines.Contains).First();
            lost.Add(dropped.Owner);
            rest.RemoveAll(c => c == dropped);
        }

        return new FixedDates(conflicts, [], []);
    }

    /// <summary>The fewest of some owners whose times cannot be met, and the circle that they make.</summary>
    private static FixedConflict Smallest(int variables, IReadOnlyList<Difference> constraints, IEnumerable<int> suspects)
    {
        var owners = DifferenceConstraints.SmallestBlame(variables, constraints, suspects).Order().ToList();
        return new FixedConflict(DifferenceConstraints.NegativeCircle(variables, [.. constraints.Where(c => c.Owner < 0 || owners.Contains(c.Owner))]), owners);
    }
}

/// <summary>Times that cannot all be met.</summary>
/// <param name="Circle">Which ask for more days than there are.</param>
/// <param name="Owners">Whose they are, each necessary, in order.</param>
internal sealed record FixedConflict(IReadOnlyList<Difference> Circle, IReadOnlyList<int> Owners);
