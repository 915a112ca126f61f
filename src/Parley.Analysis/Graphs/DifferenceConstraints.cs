namespace Parley.Analysis.Graphs;

/// <summary><c>x[To] - x[From] &lt;= Most</c>, in days.</summary>
/// <param name="Owner">Whose constraint it is, to lay blame; below 0 where it is nobody's.</param>
internal readonly record struct Difference(int From, int To, long Most, int Owner);

/// <summary>Systems of difference constraints: feasible exactly when their graph has no negative circle (R. Bellman, 1958).</summary>
internal static class DifferenceConstraints
{
    /// <summary>A negative circle, in order, or none where all constraints can be met at once.</summary>
    public static IReadOnlyList<Difference> NegativeCircle(int variables, IReadOnlyList<Difference> constraints)
    {
        var distance = new long[variables];
        var by = new int[variables];
        Array.Fill(by, -1);
        var last = -1;
        for (var round = 0; round < variables; round++)
        {
            last = -1;
            for (var i = 0; i < constraints.Count; i++)
            {
                var constraint = constraints[i];
                if (distance[constraint.From] + constraint.Most < distance[constraint.To])
                {
                    distance[constraint.To] = distance[constraint.From] + constraint.Most;
                    by[constraint.To] = i;
                    last = constraint.To;
                }
            }

            if (last < 0)
            {
                return [];
            }
        }

        return Trace(last, variables, by, constraints);
    }

    private static List<Difference> Trace(int last, int variables, int[] by, IReadOnlyList<Difference> constraints)
    {
        // After so many steps back the walk is surely on the circle.
        var at = last;
        for (var step = 0; step < variables; step++)
        {
            at = constraints[by[at]].From;
        }

        var circle = new List<Difference>();
        var start = at;
        do
        {
            var constraint = constraints[by[at]];
            circle.Add(constraint);
            at = constraint.From;
        }
        while (at != start);
        circle.Reverse();
        return circle;
    }

    /// <summary>The owners to blame: together they cannot be met, and without any one of them they can.</summary>
    /// <param name="suspects">Owners whose constraints cannot be met together; constraints of an owner below 0 are nobody's, and always hold.</param>
    public static List<int> SmallestBlame(int variables, IReadOnlyList<Difference> constraints, IEnumerable<int> suspects)
    {
        var kept = suspects.Where(o => o >= 0).Distinct().ToList();
        foreach (var owner in kept.ToList())
        {
            var without = kept.Where(o => o != owner).ToHashSet();
            if (NegativeCircle(variables, [.. constraints.Where(c => c.Owner < 0 || without.Contains(c.Owner))]).Count > 0)
            {
                kept.Remove(owner);
            }
        }

        return kept;
    }

    /// <summary>The least upper bound of every variable above <paramref name="origin"/>; null where there is none. The system has to be feasible.</summary>
    public static long?[] MostAbove(int origin, int variables, IReadOnlyList<Difference> constraints)
    {
        var distance = new long?[variables];
        distance[origin] = 0;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var constraint in constraints)
            {
                if (distance[constraint.From] is { } from && (distance[constraint.To] is not { } to || from + constraint.Most < to))
                {
                    distance[constraint.To] = from + constraint.Most;
                    changed = true;
                }
            }
        }

        return distance;
    }

    /// <summary>The same, of how far every variable lies below <paramref name="origin"/> at most.</summary>
    public static long?[] MostBelow(int origin, int variables, IReadOnlyList<Difference> constraints) =>
        MostAbove(origin, variables, [.. constraints.Select(c => new Difference(c.To, c.From, c.Most, c.Owner))]);
}
