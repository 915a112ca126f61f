namespace Parley.Negotiation.Texts;

/// <summary>Which norm of a provision is which of its counterpart: each takes the one that says most of the same, the nearest in order among equals.</summary>
internal static class NormPairs
{
    /// <summary>Places of the two norms, -1 where there is none, and the facets in which they differ.</summary>
    public static IEnumerable<(int First, int Second, List<(Facet First, Facet Second)> Different)> Of(IReadOnlyList<List<Facet>> first, IReadOnlyList<List<Facet>> second)
    {
        var pairs = new Dictionary<int, int>();
        var candidates =
            from i in Enumerable.Range(0, first.Count)
            from j in Enumerable.Range(0, second.Count)
            orderby first[i].Count(f => second[j].Exists(g => g.What == f.What && g.Key == f.Key)) descending, Math.Abs(i - j), i
            select (i, j);
        foreach (var (i, j) in candidates)
        {
            if (!pairs.ContainsKey(i) && !pairs.ContainsValue(j))
            {
                pairs.Add(i, j);
            }
        }

        for (var i = 0; i < first.Count; i++)
        {
            yield return pairs.TryGetValue(i, out var j) ? (i, j, Differences(first[i], second[j])) : (i, -1, []);
        }

        foreach (var j in Enumerable.Range(0, second.Count).Where(j => !pairs.ContainsValue(j)))
        {
            yield return (-1, j, []);
        }
    }

    private static List<(Facet First, Facet Second)> Differences(List<Facet> first, List<Facet> second)
    {
        // Norms of two kinds do not have the same facets: that the kind differs says enough of those.
        var differences = new List<(Facet, Facet)>();
        foreach (var facet in first)
        {
            if (second.Find(f => f.What == facet.What) is { } other && other.Key != facet.Key)
            {
                differences.Add((facet, other));
            }
        }

        return differences;
    }
}
