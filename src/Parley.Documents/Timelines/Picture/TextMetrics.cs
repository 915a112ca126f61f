namespace Parley.Documents.Timelines.Picture;

/// <summary>How wide words are, rather too wide than too narrow: the reader's fonts are not known here.</summary>
internal static class TextMetrics
{
    /// <summary>In units of the font's size, by the wide faces among those that readers have.</summary>
    public static double WidthOf(string text, double size) => text.Sum(WidthOf) * size;

    /// <summary>Words in lines that fit a width; a word that is longer than a line is cut into pieces.</summary>
    /// <param name="most">As many lines at most; the last one then ends in an ellipsis.</param>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width, size)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Cut(lines[most - 1], width, size)];
    }

    private static string Cut(string line, double width, double size)
    {
        while (line.Length > 1 && WidthOf(line + " …", size) > width)
        {
            line = line[..^1];
        }

        return $"{line.TrimEnd()} …";
    }

    private static IEnumerable<string> Pieces(string word, double width, double size)
    {
        var start = 0;
        var sum = 0.0;
        for (var i = 0; i < word.Length; i++)
        {
            var wide = WidthOf(word[i]) * size;
            if (i > start && sum + wide > width && !char.IsLowSurrogate(word[i]))
            {
                yield return word[start..i];
                (start, sum) = (i, 0);
            }

            sum += wide;
        }

        yield return word[start..];
    }

    private static double WidthOf(char c) => c switch
    {
        'i' or 'l' or 'j' or '.' or ',' or ';' or ':' or '\'' or '|' or ' ' or '!' => 0.34,
        'f' or 't' or 'r' or '(' or ')' or '-' or '"' or '/' => 0.46,
        'm' or 'w' or 'M' or 'W' or '…' or '@' or '%' => 1.0,
        >= 'A' and <= 'Z' => 0.76,
        >= '0' and <= '9' => 0.64,
        >= 'a' and <= 'z' => 0.62,
        // Scripts whose signs are as wide as high, and whatever is not known.
        >= '\u1100' => 1.0,
        _ => 0.7,
    };
}
