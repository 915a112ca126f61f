namespace Parley.Monitoring.Evidence;

/// <summary>Finds each event that no norm speaks of once, with little memory.</summary>
internal static class UnheardEvents
{
    private const int LargestPart = 1 << 20;

    /// <summary>Those that count, each id once (of different ones the one known first), in parts; the order within is that of the hashes.</summary>
    public static IEnumerable<List<UnheardEvent>> Distinct(AppendList<UnheardEvent> unheard, Func<UnheardEvent, bool> counts)
    {
        // Hashes are even, so parts by their remainder are about equal; each part is sorted by itself.
        var parts = (ulong)(unheard.Count / LargestPart) + 1;
        for (var part = 0UL; part < parts; part++)
        {
            var all = new List<UnheardEvent>();
            for (var i = 0; i < unheard.Count; i++)
            {
                var one = unheard[i];
                if (one.IdHash % parts == part && counts(one))
                {
                    all.Add(one);
                }
            }

            all.Sort(static (a, b) => a.IdHash != b.IdHash ? a.IdHash.CompareTo(b.IdHash)
                : a.KnownAtSeconds != b.KnownAtSeconds ? a.KnownAtSeconds.CompareTo(b.KnownAtSeconds)
                : a.FromSeconds != b.FromSeconds ? a.FromSeconds.CompareTo(b.FromSeconds)
                : a.Rest.CompareTo(b.Rest));
            var kept = 0;
            for (var i = 0; i < all.Count; i++)
            {
                if (kept == 0 || all[i].IdHash != all[kept - 1].IdHash)
                {
                    all[kept++] = all[i];
                }
            }

            all.RemoveRange(kept, all.Count - kept);
            yield return all;
        }
    }
}
