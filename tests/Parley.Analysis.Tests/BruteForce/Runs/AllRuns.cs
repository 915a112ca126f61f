namespace Parley.Analysis.Tests.BruteForce.Runs;

/// <summary>All runs: from what has happened, each thing that can happen next.</summary>
internal static class AllRuns
{
    /// <summary>What happens in some run, of those in which something is left out altogether.</summary>
    public static IReadOnlySet<string> Reached(World world, string? without = null)
    {
        var names = world.Needs.Keys.ToList();
        var index = names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i);
        var reached = 0UL;

        // What waits for nothing can be put first: nothing that happens keeps something else from happening.
        var first = 0UL;
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] != without && world.Needs[names[i]].IsMet(_ => false))
            {
                first |= 1UL << i;
            }
        }

        var seen = new HashSet<ulong> { first };
        var open = new Stack<ulong>([first]);
        var all = ulong.MaxValue >> (64 - names.Count);
        while (open.TryPop(out var run) && reached != all)
        {
            reached |= run;
            for (var i = 0; i < names.Count; i++)
            {
                if ((run & (1UL << i)) == 0 && names[i] != without && world.Needs[names[i]].IsMet(n => (run & (1UL << index[n])) != 0) && seen.Add(run | (1UL << i)))
                {
                    open.Push(run | (1UL << i));
                }
            }
        }

        return names.Where((_, i) => (reached & (1UL << i)) != 0).ToHashSet();
    }
}
