namespace Parley.Model.Diagnostics;

/// <summary>Finds the declared name most like what was written.</summary>
public static class Spelling
{
    /// <summary>The nearest candidate within a third of the word's length, as compilers have found useful; null where none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var most = Math.Max(1, written.Length / 3);
        string? best = null;
        var least = most + 1;
        foreach (var candidate in candidates.Distinct())
        {
            var distance = Distance(written, candidate, least);
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return least <= most ? best : null;
    }

    /// <summary>Optimal string alignment distance without case, given up at <paramref name="limit"/>.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        var before = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 2])
                    && char.ToLowerInvariant(left[i - 2]) == char.ToLowerInvariant(right[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }
}
