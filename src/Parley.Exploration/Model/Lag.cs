namespace Parley.Exploration.Model;

/// <summary>How many instants pass until everything has come that follows from a move: what ends with an event has passed just after it, and what ends with that just after that.</summary>
internal static class Lag
{
    /// <param name="lagging">The bits that say what was so in the instant before, by their nodes.</param>
    /// <returns>The most of them that hang on each other in a row; each counts once where they hang on each other in a circle.</returns>
    public static int Of(Gates gates, IReadOnlyList<Latch> latches, IReadOnlySet<int> lagging)
    {
        var byNode = latches.Select((l, i) => (l.Bit.Node, i)).ToDictionary(p => p.Node, p => p.i);
        int[][] hangsOn = [.. latches.Select(l => Leaves(gates, l.Next.Node).Where(byNode.ContainsKey).Select(n => byNode[n]).ToArray())];
        bool[] lags = [.. latches.Select(l => lagging.Contains(l.Bit.Node))];
        var most = lags.Count(l => l);
        int[] row = [.. lags.Select(l => l ? 1 : 0)];
        var changed = most > 1;
        while (changed)
        {
            changed = false;
            for (var i = 0; i < row.Length; i++)
            {
                var longest = Math.Min(most, hangsOn[i].Select(j => row[j]).DefaultIfEmpty(0).Max() + (lags[i] ? 1 : 0));
                changed |= longest > row[i];
                row[i] = Math.Max(row[i], longest);
            }
        }

        return row.DefaultIfEmpty(0).Max();
    }

    private static List<int> Leaves(Gates gates, int root)
    {
        var (leaves, seen, open) = (new List<int>(), new HashSet<int>(), new Stack<int>([root]));
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (gates.IsLeaf(node))
            {
                leaves.Add(node);
                continue;
            }

            var (left, right) = gates.PartsOf(node);
            open.Push(left.Node);
            open.Push(right.Node);
        }

        return leaves;
    }
}
