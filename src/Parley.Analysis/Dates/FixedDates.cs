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

            // Times that only wait for one another are a waiting circle, and found as one.
            var ends = circle.Where(c => deadlines.Contains(c)).ToList();
            if (ends.Count > 0 && Conflict(circle, network) is var conflict && !conflicts.Exists(c => c.Owners.SequenceEqual(conflict.Owners)))
            {
                conflicts.Add(conflict);
            }

            var dropped = ends.Count > 0 ? ends[0] : circle[0];
            lost.Add(dropped.Owner);
            rest.RemoveAll(c => c == dropped);
        }

        return new FixedDates(conflicts, [], []);
    }

    /// <summary>A later circle can hold an earlier conflict once more; then that is what cannot be met.</summary>
    private static FixedConflict Conflict(IReadOnlyList<Difference> circle, DateNetwork network)
    {
        var owners = DifferenceConstraints.SmallestBlame(network.Variables, network.Constraints, circle.Select(c => c.Owner)).Order().ToList();
        return new FixedConflict(DifferenceConstraints.NegativeCircle(network.Variables, [.. network.Constraints.Where(c => c.Owner < 0 || owners.Contains(c.Owner))]), owners);
    }
}

/// <summary>Times that cannot all be met.</summary>
/// <param name="Circle">Which ask for more days than there are.</param>
/// <param name="Owners">Whose they are, each necessary, in order.</param>
internal sealed record FixedConflict(IReadOnlyList<Difference> Circle, IReadOnlyList<int> Owners);
