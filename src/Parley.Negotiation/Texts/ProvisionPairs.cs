namespace Parley.Negotiation.Texts;

/// <summary>Which provision of one text is which of the other: by number where both have the same numbers, else by what they say, in order.</summary>
internal static class ProvisionPairs
{
    /// <summary>Less alike than this, two provisions are not the same one.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>The same number speaks for two provisions that are alike, and never against others that are more so.</summary>
    private const double NumberBonus = 0.2;

    /// <summary>A provision with what its norms say, their references to provisions left out.</summary>
    internal sealed record Outline(string Number, IReadOnlyList<string> Says);

    /// <summary>Pairs of places in the two lists; a provision that has no counterpart is in none.</summary>
    public static List<(int First, int Second)> Of(IReadOnlyList<Outline> first, IReadOnlyList<Outline> second)
    {
        if (first.Count == second.Count && first.Select(o => o.Number).Order(StringComparer.Ordinal).SequenceEqual(second.Select(o => o.Number).Order(StringComparer.Ordinal)))
        {
            var places = second.Select((o, i) => (o.Number, i)).DistinctBy(p => p.Number).ToDictionary(p => p.Number, p => p.i);
            return [.. first.Select((o, i) => (i, places[o.Number]))];
        }

        return Moved(first, second, InOrder(first, second));
    }

    /// <summary>The pairs in order whose likeness is the greatest together (Needleman and Wunsch 1970, no cost for a gap).</summary>
    private static List<(int First, int Second)> InOrder(IReadOnlyList<Outline> first, IReadOnlyList<Outline> second)
    {
        var best = new double[first.Count + 1, second.Count + 1];
        for (var i = first.Count - 1; i >= 0; i--)
        {
            for (var j = second.Count - 1; j >= 0; j--)
            {
                var likeness = Likeness(first[i], second[j]);
                var paired = likeness >= LeastLikeness ? best[i + 1, j + 1] + likeness : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < first.Count && j < second.Count;)
        {
            var likeness = Likeness(first[i], second[j]);
            if (likeness >= LeastLikeness && best[i, j] == best[i + 1, j + 1] + likeness)
            {
                pairs.Add((i++, j++));
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    /// <summary>What is left over and as like another as can be has been moved.</summary>
    private static List<(int First, int Second)> Moved(IReadOnlyList<Outline> first, IReadOnlyList<Outline> second, List<(int First, int Second)> pairs)
    {
        var free = Enumerable.Range(0, second.Count).Except(pairs.Select(p => p.Second)).ToList();
        foreach (var i in Enumerable.Range(0, first.Count).Except(pairs.Select(p => p.First)).ToList())
        {
            var likest = free.OrderByDescending(j => Likeness(first[i], second[j])).Cast<int?>().FirstOrDefault();
            if (likest is { } found && Likeness(first[i], second[found]) >= 1)
            {
                pairs.Add((i, found));
                free.Remove(found);
            }
        }

        return [.. pairs.OrderBy(p => p.First)];
    }

    private static double Likeness(Outline a, Outline b)
    {
        var left = b.Says.ToList();
        var shared = a.Says.Count(left.Remove);
        var all = a.Says.Count + b.Says.Count;
        return (all == 0 ? 1 : 2.0 * shared / all) + (a.Number == b.Number ? NumberBonus : 0);
    }
}
