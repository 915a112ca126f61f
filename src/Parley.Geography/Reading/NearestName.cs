namespace Parley.Geography.Reading;

/// <summary>Finds the name in a file most like the one that was asked for.</summary>
internal static class NearestName
{
    /// <summary>The nearest name within a third of the word's length; null where none is near.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var best = names.Distinct()
            .Select(n => (Name: n, Distance: Distance(written, n)))
            .OrderBy(n => n.Distance)
            .FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, written.Length / 3) ? best.Name : null;
    }

    /// <summary>Levenshtein distance without case.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var letter in left)
        {
            var corner = row[0]++;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(letter) == char.ToLowerInvariant(right[j - 1]);
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (same ? 0 : 1));
                (corner, row[j]) = (row[j], next);
            }
        }

        return row[^1];
    }
}
