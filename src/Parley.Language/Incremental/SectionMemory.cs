using System.Collections.Immutable;
using Parley.Language.Markdown;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Incremental;

/// <summary>The articles of the text that was read last, and what they rested on.</summary>
internal sealed class SectionMemory
{
    private readonly Dictionary<SectionKey, BoundSection> _sections = [];
    private string _declared = "";
    private ImmutableArray<string> _numbers = [];

    /// <summary>How many articles were bound when a text was last read, and how many were kept from the text before.</summary>
    public (int Bound, int Kept) LastWork { get; private set; }

    /// <summary>Whether the section is one whose sentences are bound: those are remembered.</summary>
    public static bool Remembers(SectionKind kind) => kind is SectionKind.Article or SectionKind.OutsideLaw;

    public BoundSection? Find(SectionKey key, string declared) => declared == _declared ? _sections.GetValueOrDefault(key) : null;

    /// <summary>For each section of a text, whether it is kept although it rests on a number that exists only now, or no longer does.</summary>
    public IEnumerable<bool> RestOnOtherNumbers(IReadOnlyList<SectionSyntax> sections)
    {
        if (NumbersOf(sections).SequenceEqual(_numbers))
        {
            return sections.Select(_ => false);
        }

        var articles = sections.Where(s => s.Section == SectionKind.Article).ToList();
        var provisions = articles.SelectMany(s => s.Kept?.Numbers ?? s.Reading!.Numbers).Select(n => n.Number).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var titles = articles.Select(s => SectionTitles.NumberOf(s.Title)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return sections.Select(s => s.Kept is { } kept && !(kept.ProvisionsAsked.AnsweredAlikeBy(provisions) && kept.ArticlesAsked.AnsweredAlikeBy(titles)));
    }

    /// <summary>Keeps what was made of a text, in place of what was kept before.</summary>
    public void Remember(DocumentSyntax document, IReadOnlyDictionary<SectionSyntax, BoundSection> bound)
    {
        (_declared, _numbers) = (document.Declared, [.. NumbersOf(document.Sections)]);
        _sections.Clear();
        foreach (var (section, made) in bound)
        {
            if (section.Kept is not null || made.StandsAlone)
            {
                _sections.TryAdd(made.Key, made);
            }
        }

        var kept = bound.Keys.Count(s => s.Kept is not null);
        LastWork = (bound.Count - kept, kept);
    }

    private static IEnumerable<string> NumbersOf(IEnumerable<SectionSyntax> sections) =>
        sections.Where(s => s.Section == SectionKind.Article)
            .SelectMany(s => (s.Kept?.Numbers ?? s.Reading!.Numbers).Select(n => n.Number).Prepend($"Article {SectionTitles.NumberOf(s.Title)}"));

    /// <summary>
    /// The words that decide how an article is read besides its own: the head of the file and every section that declares something.
    /// Where they stand does not matter.
    /// </summary>
    public static string DeclaredIn(SourceText source, ImmutableArray<Block> blocks, IEnumerable<DocumentParser.Section> sections)
    {
        var head = blocks.Where(b => b.Kind == BlockKind.FrontMatter).Select(b => source[b.Span]);
        var declaring = sections
            .Where(s => !Remembers(s.Kind) && s.Kind is not (SectionKind.Opening or SectionKind.Scenarios or SectionKind.Questions or SectionKind.Commentary or SectionKind.Unknown))
            .SelectMany(s => s.Blocks.Select(b => $"{b.Kind} {source[b.Span]}").Prepend($"## {s.Kind}"));
        return string.Join('\n', head.Concat(declaring));
    }
}
