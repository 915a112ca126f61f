using Parley.Language.Navigation;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Suggestions;

/// <summary>Whole lines: headings, provisions, declarations.</summary>
internal static class LineTemplates
{
    private static readonly (string Title, SectionKind Kind)[] Headings =
    [
        ("Parties", SectionKind.Parties), ("Definitions", SectionKind.Definitions), ("Places", SectionKind.Places), ("Anchors", SectionKind.Anchors),
        ("Reckoning of time", SectionKind.Reckoning), ("Acts", SectionKind.Acts), ("Outside law", SectionKind.OutsideLaw), ("Scenarios", SectionKind.Scenarios), ("Questions", SectionKind.Questions), ("Commentary", SectionKind.Commentary),
    ];

    public static readonly ValueList<Suggestion> FrontMatter =
    [
        Line("title", "title: ${1:Framework to end the war}", "the agreement's name"),
        Line("draft", "draft: ${1:2026-01-31}", "the day of the draft"),
        Line("previous", "previous: ${1:2025-11-20.parley.md}", "the draft before this one"),
        Line("time zone", "time zone: ${1:Europe/Kyiv}", "where days begin and end"),
        Line("sources", "sources: required", "each sentence needs a footnote"),
    ];

    /// <summary>The lines that can begin here.</summary>
    public static ValueList<Suggestion> Of(DocumentIndex index, SectionKind section, int offset) =>
        [.. InSection(index, section, offset), .. Sections(index)];

    private static IEnumerable<Suggestion> InSection(DocumentIndex index, SectionKind section, int offset) => section switch
    {
        SectionKind.Article => [Provision(index, offset)],
        SectionKind.Parties =>
        [
            Line("- **Party**", "- **${1:Ukraine}**", "a party"),
            Line("- **Party**, also \"…\"", "- **${1:Russia}**, also \"${2:the Russian Federation}\"", "a party with another name"),
            Line("- **Body**, an observer", "- **${1:the Monitoring Force}**, an observer", "a body that watches"),
            Line("- **Body**, a body of …", "- **${1:the Joint Commission}**, a body of ${2:Ukraine and Russia}", "a body of the parties"),
            Line("- **A** and **B**, together \"…\"", "- **${1:Ukraine}** and **${2:Russia}**, together \"${3:the Parties}\"", "a group"),
        ],
        SectionKind.Definitions or SectionKind.Places =>
        [
            Line("- \"Line\" means the line …", "- \"${1:the Line}\" means the line [\"${2:line}\"](${3:places.geojson}).", "a line that is drawn in a file"),
            Line("- \"Zone\" means the area …", "- \"${1:the Zone}\" means the area [\"${2:zone}\"](${3:places.geojson}).", "an area that is drawn in a file"),
            Line("- \"Strip\" means the area within …", "- \"${1:the Strip}\" means the area within ${2:15} km of ${3:the Line}.", "an area by its distance"),
            Line("- \"Term\" means …", "- \"${1:the Plan}\" means ${2:words}.", "a term"),
        ],
        SectionKind.Anchors => [Line("- \"Signature\" means the day on which …", "- \"${1:Signature}\" means the day on which ${2:each Party has signed this agreement}.", "an anchor in time")],
        SectionKind.Reckoning => ReckoningRules.All.Select(r => $"- {char.ToUpperInvariant(r[0])}{r[1..]}.").Select(r => Line(r, r, "a rule of reckoning")),
        SectionKind.Acts => [Line("- **act** (past, noun): example", "- **${1:enact}** (${2:enacted}, ${3:enactment}): ${4:Russia enacts a law}.", "an act of this agreement")],
        SectionKind.OutsideLaw => [Line("- P may not ACT while …", "- ${1:P} may not ${2:ACT} while ${3:STATE}.", "a rule from outside the agreement")],
        SectionKind.Scenarios =>
        [
            Line("### Scenario", "### ${1:What happens}\n- Given the agreement enters into force on ${2:2026-01-15}.\n- When ${3:P has done 1.1} on ${4:2026-01-30}.\n- Then ${5:1.1 is fulfilled}.", "a test of the draft"),
            Line("- When …", "- When ${1:EVENT} on ${2:2026-01-30}.", "something happens"),
            Line("- Then …", "- Then ${1:4.1 is fulfilled}.", "what must follow"),
        ],
        SectionKind.Questions =>
        [
            Line("- Never: …", "- Never: ${1:4.1 is due} while ${2:1.1 is suspended}.", "what nothing that happens may bring about"),
            Line("- Expect: whenever …", "- Expect: whenever ${1:1.1 is fulfilled}, ${2:2.1 is not overdue}.", "what has to follow whatever happens"),
            Line("- Possible: …", "- Possible: ${1:all provisions are fulfilled} by ${2:2027-01-01}.", "what something that happens should bring about"),
        ],
        _ => [],
    };

    /// <summary>The next provision of the article that an offset lies in.</summary>
    private static Suggestion Provision(DocumentIndex index, int offset)
    {
        var section = index.Sections.Last(s => s.Span.Start <= offset);
        var article = SectionTitles.NumberOf(section.Title);
        var last = section.Parts.LastOrDefault(p => p.Span.Start < offset)?.Name;
        var dot = last?.LastIndexOf('.') ?? -1;
        var number = dot > 0 && int.TryParse(last![(dot + 1)..], out var count) ? $"{last[..dot]}.{count + 1}" : $"{(article.Length == 0 ? "1" : article)}.1";
        return Line(number, $"{number} $0", "the next provision");
    }

    private static IEnumerable<Suggestion> Sections(DocumentIndex index)
    {
        var articles = index.Sections.Where(s => s.Kind == SectionKind.Article).Select(s => int.TryParse(SectionTitles.NumberOf(s.Title), out var n) ? n : 0).DefaultIfEmpty().Max();
        return Headings.Where(h => index.Sections.All(s => s.Kind != h.Kind))
            .Select(h => new Suggestion(SuggestionKind.Heading, $"## {h.Title}", $"## {h.Title}\n", "section", IsTemplate: false))
            .Prepend(new Suggestion(SuggestionKind.Heading, $"## Article {articles + 1}.", $"## Article {articles + 1}. ${{1:Title}}\n{articles + 1}.1 $0", "the next article", IsTemplate: true));
    }

    private static Suggestion Line(string label, string template, string detail) => new(SuggestionKind.Declaration, label, template, detail, IsTemplate: true);
}
