using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The headings with a fixed meaning.</summary>
internal static class SectionTitles
{
    private static readonly (string Title, SectionKind Kind)[] Titles =
    [
        ("Parties", SectionKind.Parties),
        ("Definitions", SectionKind.Definitions),
        ("Places", SectionKind.Places),
        ("Anchors", SectionKind.Anchors),
        ("Reckoning of time", SectionKind.Reckoning),
        ("Acts", SectionKind.Acts),
        ("Outside law", SectionKind.OutsideLaw),
        ("Scenarios", SectionKind.Scenarios),
        ("Questions", SectionKind.Questions),
        ("Commentary", SectionKind.Commentary),
        ("Sources", SectionKind.Commentary),
        ("Notes", SectionKind.Commentary),
        ("Annex", SectionKind.Article),
    ];

    /// <summary>Every heading with a fixed meaning; articles and annexes bear a number or letter of their own.</summary>
    public static IEnumerable<string> Fixed => Titles.Select(t => t.Title).Append("Article N");

    public static SectionKind KindOf(string title)
    {
        var words = title.Trim().ToLowerInvariant();
        if (words.StartsWith("article ", StringComparison.Ordinal) || words.StartsWith("annex ", StringComparison.Ordinal))
        {
            return SectionKind.Article;
        }

        var known = Array.FindIndex(Titles, t => t.Title.Equals(words, StringComparison.OrdinalIgnoreCase));
        return known < 0 ? SectionKind.Unknown : Titles[known].Kind;
    }

    /// <summary>The number of an article: <c>4</c> of "Article 4. Demilitarized zone", <c>A</c> of "Annex A. Lines"; empty where there is none.</summary>
    public static string NumberOf(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? "" : words[1].TrimEnd('.', ':');
    }
}
