using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The headings with a fixed meaning.</summary>
internal static class SectionTitles
{
    public static SectionKind KindOf(string title)
    {
        var words = title.Trim().ToLowerInvariant();
        return words switch
        {
            "parties" => SectionKind.Parties,
            "definitions" => SectionKind.Definitions,
            "places" => SectionKind.Places,
            "anchors" => SectionKind.Anchors,
            "reckoning of time" => SectionKind.Reckoning,
            "acts" => SectionKind.Acts,
            "outside law" => SectionKind.OutsideLaw,
            "scenarios" => SectionKind.Scenarios,
            "commentary" or "sources" or "notes" => SectionKind.Commentary,
            _ when words.StartsWith("article ", StringComparison.Ordinal) || words is "annex" || words.StartsWith("annex ", StringComparison.Ordinal) => SectionKind.Article,
            _ => SectionKind.Unknown,
        };
    }

    /// <summary>The number of an article: <c>4</c> of "Article 4. Demilitarized zone", <c>A</c> of "Annex A. Lines"; empty where there is none.</summary>
    public static string NumberOf(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? "" : words[1].TrimEnd('.', ':');
    }
}
