using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Markdown;
using Parley.Language.Parsing;

namespace Parley.Language.Navigation;

/// <summary>Where a document says what: its sections, its names and every place that uses one, for editors to show and to follow.</summary>
/// <remarks>Read from the words alone, so that sentences which are not understood (yet) are indexed like the others. Commentary is free text and names nothing.</remarks>
public sealed class DocumentIndex
{
    private readonly Lazy<ValueList<OutlineSection>> _sections;

    private DocumentIndex(SourceText source, DocumentOutline outline)
    {
        Source = source;
        Outline = outline;
        var found = new MentionReader(source, outline).Read();
        Mentions = found.Mentions.OrderBy(m => m.Span.Start).ThenBy(m => m.Kind).ToValueList();
        Words = WithoutOverlaps(found.Words.OrderBy(w => w.Span.Start)).ToValueList();
        Targets = found.Targets.OrderBy(t => t.Span.Start).ToValueList();
        _sections = new(() => OutlineReader.Read(source, outline));
    }

    public SourceText Source { get; }

    /// <summary>In the order of the text.</summary>
    public ValueList<Mention> Mentions { get; }

    /// <summary>In the order of the text; no two overlap.</summary>
    public ValueList<ClassifiedWord> Words { get; }

    /// <summary>Links and the addresses of footnotes, in the order of the text.</summary>
    public ValueList<DocumentTarget> Targets { get; }

    /// <summary>The table of contents.</summary>
    public ValueList<OutlineSection> Sections => _sections.Value;

    /// <summary>What can be folded away, in the order of the text: sections, provisions of several lines, commentary, the head of the file.</summary>
    public IEnumerable<(TextSpan Span, bool IsCommentary)> Folds =>
        Sections.Where(s => s.Title.Length > 0).Select(s => (s.Span, false))
            .Concat(Sections.SelectMany(s => s.Parts).Where(p => p.Kind != OutlinePartKind.Declaration).Select(p => (p.Span, false)))
            .Concat(Blocks.Where(b => b.Kind is BlockKind.Quote or BlockKind.FrontMatter).Select(b => (b.Span, b.Kind == BlockKind.Quote)))
            .OrderBy(f => f.Item1.Start);

    internal DocumentOutline Outline { get; }

    internal NameTable Names => Outline.Names;

    internal Lexicon Lexicon => Outline.Lexicon;

    internal ImmutableArray<Block> Blocks => Outline.Blocks;

    /// <summary>Reads any text.</summary>
    public static DocumentIndex Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new DocumentIndex(source, DocumentParser.ReadOutline(source, new ProblemList(source)));
    }

    /// <summary>What is named at an offset, or just before it; null where nothing is.</summary>
    public Mention? At(int offset) =>
        Mentions.LastOrDefault(m => m.Span.Start <= offset && offset < m.Span.End) ?? Mentions.LastOrDefault(m => m.Span.End == offset);

    /// <summary>Every place that names the same, its declarations included.</summary>
    public IEnumerable<Mention> AllOf(Mention mention) => Mentions.Where(m => m.Kind == mention.Kind && SameId(m, mention));

    /// <summary>Where the name is said to mean something; the first place, where there are several. Null where nothing declares it.</summary>
    public Mention? DeclarationOf(Mention mention) => AllOf(mention).FirstOrDefault(m => m.Declares);

    /// <summary>The provision, bullet, footnote or heading that a mention stands in, in one line and without its mark.</summary>
    public string SentenceAround(Mention mention) =>
        Blocks.FirstOrDefault(b => b.Span.Contains(mention.Span)) is { } block ? DocumentParser.Flatten(Source[block.Content]) : WordsOf(mention);

    /// <summary>The words of a mention in one line.</summary>
    public string WordsOf(Mention mention) => DocumentParser.Flatten(Source[mention.Span]);

    private static IEnumerable<ClassifiedWord> WithoutOverlaps(IEnumerable<ClassifiedWord> words)
    {
        var end = 0;
        foreach (var word in words.Where(w => w.Span.Length > 0))
        {
            if (word.Span.Start >= end)
            {
                end = word.Span.End;
                yield return word;
            }
        }
    }

    private static bool SameId(Mention one, Mention other) =>
        string.Equals(one.Id, other.Id, one.Kind is SymbolKind.Provision or SymbolKind.Article ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
