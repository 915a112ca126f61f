using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>Finds the meaning that a mapping gives a text: <c>"Government of *": "*"</c>.</summary>
internal static class ValueMatch
{
    /// <summary>The meaning; null where the mapping gives none.</summary>
    /// <param name="itself">Whether a text that is not listed means itself though others are listed.</param>
    public static string? Find(MappedValue spec, string text, bool itself)
    {
        foreach (var pair in spec.Values)
        {
            if (pair.From == text)
            {
                return pair.To;
            }
        }

        foreach (var pair in spec.Values)
        {
            if (pair.From.Contains('*', StringComparison.Ordinal) && Match(pair.From, text) is { } stood)
            {
                return pair.To.Replace("*", stood, StringComparison.Ordinal);
            }
        }

        return spec.Otherwise is { } otherwise && text.Length > 0 ? otherwise : spec.Values.IsEmpty || itself ? NullIfEmpty(text) : null;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>What the first star stands for, as short as it can be; null where the text does not fit.</summary>
    private static string? Match(string pattern, string text)
    {
        var pieces = pattern.Split('*');
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return null;
        }

        var at = pieces[0].Length;
        string? stood = null;
        for (var i = 1; i < pieces.Length; i++)
        {
            var isLast = i == pieces.Length - 1;
            var found = isLast ? text.Length - pieces[i].Length : text.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < at || (isLast && !text.EndsWith(pieces[i], StringComparison.Ordinal)))
            {
                return null;
            }

            stood ??= text[at..found];
            at = found + pieces[i].Length;
        }

        return stood;
    }
}
