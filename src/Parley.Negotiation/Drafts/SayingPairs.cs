namespace Parley.Negotiation.Drafts;

/// <summary>Which sentence of one draft took the place of which of the other, wherever it stands and however it is numbered: the likeliest first, each once.</summary>
/// <remarks>
/// Likeness counts shared words other than names of parties, the act, the kind of norm, who answers for it, and the title of the article. A sentence that is left over and says a part
/// of what a paired one says has been split off it, or was joined into it.
/// </remarks>
internal static class SayingPairs
{
    /// <summary>Less alike than this, two sentences are not one; 4 is the same sentence.</summary>
    private const double Least = 1.3;

    /// <summary>So much of the words has to be shared by two sentences under titles that share a word, and by others.</summary>
    private const double LeastUnderOneTitle = 0.25;
    private const double LeastElsewhere = 0.5;

    /// <summary>Of so much of the words of a part that stands in the whole it does not matter who answers for it.</summary>
    private const double AlmostAll = 0.7;

    public static List<(Saying? Before, Saying? Now)> Of(IReadOnlyList<Saying> before, IReadOnlyList<Saying> now)
    {
        var likely = before.SelectMany((b, i) => now.Select((n, j) => (b, i, n, j, Likeness: Likeness(b, n)))).Where(p => p.Likeness >= Least && AreNear(p.b, p.n))
            .OrderByDescending(p => p.Likeness).ThenBy(p => Math.Abs(p.i - p.j)).ThenBy(p => p.i).ToList();
        var (byBefore, byNow) = (new Dictionary<Saying, Saying>(ReferenceEqualityComparer.Instance), new Dictionary<Saying, Saying>(ReferenceEqualityComparer.Instance));
        foreach (var (b, _, n, _, _) in likely)
        {
            if (!byBefore.ContainsKey(b) && !byNow.ContainsKey(n))
            {
                (byBefore[b], byNow[n]) = (n, b);
            }
        }

        var split = now.Where(n => !byNow.ContainsKey(n)).Select(n => (n, Whole: Whole(n, before))).Where(p => p.Whole is not null).ToDictionary(p => p.n, p => p.Whole!);
        var joined = before.Where(b => !byBefore.ContainsKey(b)).Select(b => (b, Whole: Whole(b, now))).Where(p => p.Whole is not null).ToDictionary(p => p.b, p => p.Whole!);
        return
        [
            .. now.Select(n => ((Saying?)(byNow.GetValueOrDefault(n) ?? split.GetValueOrDefault(n)), (Saying?)n)),
            .. before.Where(b => !byBefore.ContainsKey(b) && !split.ContainsValue(b)).Select(b => ((Saying?)b, joined.GetValueOrDefault(b))),
        ];
    }

    private static double Likeness(Saying a, Saying b) =>
        (2 * Shared(a.Stems, b.Stems)) + (a.Acts.Overlaps(b.Acts) ? 0.6 : 0) + (0.6 * Shared(a.Subjects, b.Subjects)) + (0.5 * Shared(a.Bearers, b.Bearers)) + (a.Kinds.Overlaps(b.Kinds) ? 0.3 : 0);

    /// <summary>Whether they share enough to be one: words, and one of the act, the kind and the bearers, or those too could be about anything in that place.</summary>
    private static bool AreNear(Saying a, Saying b) => !a.IsRead || !b.IsRead ? Shared(a.Stems, b.Stems) >= LeastElsewhere : (a.Acts.Overlaps(b.Acts) || a.Kinds.Overlaps(b.Kinds) || a.Bearers.Overlaps(b.Bearers))
        && Shared(a.Stems, b.Stems) >= (a.Subjects.Overlaps(b.Subjects) ? LeastUnderOneTitle : LeastElsewhere);

    /// <summary>The sentence of which another says a part, in a like article.</summary>
    private static Saying? Whole(Saying part, IEnumerable<Saying> among) =>
        among.Where(w => IsPart(part, w)).MaxBy(w => Likeness(w, part));

    private static bool IsPart(Saying part, Saying whole)
    {
        var share = part.Stems.Count == 0 ? 0 : (double)part.Stems.Count(whole.Stems.Contains) / part.Stems.Count;
        return part.Subjects.Overlaps(whole.Subjects) && part.Kinds.Overlaps(whole.Kinds) && share >= (part.Bearers.SetEquals(whole.Bearers) ? LeastElsewhere : AlmostAll);
    }

    private static double Shared(HashSet<string> a, HashSet<string> b) => a.Count + b.Count == 0 ? 1 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
}
