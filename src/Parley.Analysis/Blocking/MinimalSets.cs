namespace Parley.Analysis.Blocking;

/// <summary>Finds every minimal set of members that has a property which larger sets keep: whoever blocks with few blocks with more.</summary>
/// <remarks>
/// Each set that lacks the property shows, by what it leaves out, members of whom one is needed; the minimal sets are those that hit all of these (Reiter 1987).
/// So only as many sets are tried as the answer needs, and the limit is on tries, so that the answer is the same on every machine.
/// </remarks>
internal sealed class MinimalSets(int members, Func<ulong, bool> holds, int mostTries)
{
    /// <summary>As many members as a set can hold.</summary>
    public const int MostMembers = 64;

    private readonly List<ulong> _needed = [];
    private readonly ulong _all = members == MostMembers ? ulong.MaxValue : (1UL << members) - 1;

    /// <summary>How many sets have been tried.</summary>
    public int Tries { get; private set; }

    /// <summary>The minimal sets, the smaller first, then by their lowest members; null where the limit was reached.</summary>
    public IReadOnlyList<ulong>? Find()
    {
        if (!Try(_all))
        {
            return [];
        }

        var found = new List<ulong>();
        var seen = new HashSet<ulong> { 0 };
        var open = new Queue<ulong>([0UL]);
        while (open.TryDequeue(out var set))
        {
            if (found.Exists(f => (f & set) == f))
            {
                continue;
            }

            if (Tries > mostTries)
            {
                return null;
            }

            var missed = _needed.Find(n => (n & set) == 0);
            if (missed == 0 && Try(set))
            {
                found.Add(set);
                continue;
            }

            foreach (var member in Members(missed == 0 ? Needed(set) : missed))
            {
                if (seen.Add(set | member))
                {
                    open.Enqueue(set | member);
                }
            }
        }

        // The queue gives sets by size, so nothing larger than another of them is ever found first.
        return [.. found.OrderBy(ulong.PopCount).ThenBy(f => f, Comparer<ulong>.Create((a, b) => a == b ? 0 : ((a ^ b) & (0 - (a ^ b)) & a) != 0 ? -1 : 1))];
    }

    /// <summary>As few members outside a set as suffice to keep everything else from having the property.</summary>
    private ulong Needed(ulong without)
    {
        var needed = _all & ~without;
        foreach (var member in Members(needed))
        {
            if (!Try(_all & ~(needed & ~member)))
            {
                needed &= ~member;
            }
        }

        _needed.Add(needed);
        return needed;
    }

    private bool Try(ulong set)
    {
        Tries++;
        return holds(set);
    }

    private static IEnumerable<ulong> Members(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return set & (0 - set);
        }
    }
}
