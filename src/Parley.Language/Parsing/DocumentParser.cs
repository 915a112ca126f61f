using System.Collections.Immutable;
using Parley.Language.Accepting;
using Parley.Language.Binding;
using Parley.Language.Incremental;
using Parley.Language.Lexicons;
using Parley.Language.Lexicons.Wordings;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing.Questions;
using Parley.Language.Parsing.Scenarios;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The whole document: first what it declares, since sentences are read with its names, then its articles.</summary>
internal sealed class DocumentParser
{
    private readonly SourceText _source;
    private readonly ProblemList _problems;
    private readonly ImmutableArray<Block> _blocks;
    private readonly FrontMatterSyntax? _frontMatter;
    private readonly NameTable _names;

    private DocumentParser(SourceText source, ProblemList problems)
    {
        _source = source;
        _problems = problems;
        _blocks = BlockReader.Read(source);
        (_frontMatter, var wording) = FrontMatterParser.Read(_blocks, problems);
        _names = new NameTable(wording, problems);
    }

    /// <param name="memory">Articles that were read and bound in an earlier text; those that stand here too are not read again.</param>
    public static (DocumentSyntax Document, NameTable Names, Lexicon Lexicon) Parse(SourceText source, ProblemList problems, SectionMemory? memory = null) =>
        new DocumentParser(source, problems).Parse(memory);

    /// <summary>The sections, and the names and acts that they declare: all that must be known before a sentence can be read.</summary>
    public static DocumentOutline ReadOutline(SourceText source, ProblemList problems)
    {
        var parser = new DocumentParser(source, problems);
        var sections = parser.Outline().ToImmutableArray();
        var (_, lexicon) = ReadNames(sections, new DeclarationParser(parser._names, problems), parser._names.Wording);
        return new DocumentOutline(parser._blocks, sections, parser._names, lexicon);
    }

    private (DocumentSyntax Document, NameTable Names, Lexicon Lexicon) Parse(SectionMemory? memory)
    {
        var outlines = Outline().ToList();
        var declaring = new DeclarationParser(_names, _problems);
        var (parts, lexicon) = ReadNames(outlines, declaring, _names.Wording);
        var sentences = new SentenceReader(_names, lexicon, _problems);
        var declared = memory is null ? "" : SectionMemory.DeclaredIn(_source, _blocks, outlines);
        SectionSyntax[] nodes =
        [
            .. outlines.Select(s => parts.TryGetValue(s, out var acts)
                ? new SectionSyntax(SpanOf(s, acts), s.Kind, s.Title, s.TitleSpan, acts)
                : Kept(s, memory, declared) ?? Read(s, declaring, sentences)),
        ];

        // Whether a number that a sentence names exists is decided by all articles together.
        if (memory is not null)
        {
            nodes = [.. nodes.Zip(outlines, memory.RestOnOtherNumbers(nodes)).Select(n => n.Third ? Read(n.Second, declaring, sentences) : n.First)];
        }

        _names.MarkUsed(nodes.SelectMany(n => n.Kept?.Uses ?? []));
        var footnotes = _blocks.Where(b => b.Kind == BlockKind.Footnote)
            .Select(b => new FootnoteSyntax(b.Span, _source[b.Mark], Flatten(_source[b.Content]))).ToImmutableArray();
        return (new DocumentSyntax(new TextSpan(0, _source.Text.Length), _frontMatter, [.. nodes], footnotes) { Declared = declared, Acceptances = AcceptanceReader.Read(_source, _blocks, _names.Wording, _problems) }, _names, lexicon);
    }

    /// <summary>Names may be used before they are declared, so all are known before any sentence is read; so are acts.</summary>
    private static (Dictionary<Section, ImmutableArray<SyntaxNode>> Acts, Lexicon Lexicon) ReadNames(IReadOnlyList<Section> sections, DeclarationParser declaring, Wording wording)
    {
        declaring.CollectNames(sections.SelectMany(s => s.Blocks.Where(b => b.Kind == BlockKind.Bullet).Select(b => (s.Kind, b))));
        var parts = new Dictionary<Section, ImmutableArray<SyntaxNode>>();
        foreach (var section in sections.Where(s => s.Kind == SectionKind.Acts))
        {
            parts[section] = [.. Bullets(section).Select(b => declaring.ReadAct(b)).OfType<SyntaxNode>()];
        }

        var own = parts.Values.SelectMany(p => p).OfType<ActDeclarationSyntax>();
        return (parts, Lexicon.With([.. own.Select(a => a.Entry)], wording));
    }

    /// <summary>A section before it is read.</summary>
    internal sealed record Section(SectionKind Kind, string Title, TextSpan TitleSpan, ImmutableArray<Block> Blocks);

    private IEnumerable<Section> Outline()
    {
        var (kind, title, at) = (SectionKind.Opening, "", default(TextSpan));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in _blocks)
        {
            if (block.Kind == BlockKind.Heading && block.Level <= 2)
            {
                if (blocks.Count > 0 || kind != SectionKind.Opening)
                {
                    yield return new Section(kind, title, at, blocks.ToImmutable());
                }

                blocks.Clear();
                (title, at) = (PlainText.Flatten(_source[block.Content]), block.Content);
                kind = block.Level == 1 ? SectionKind.Commentary : SectionTitles.KindOf(_names.Wording.Title(title));
                if (kind == SectionKind.Unknown)
                {
                    _problems.Add(SyntaxDiagnostics.SectionUnknown, block.Content, title);
                }
            }
            else if (block.Kind is not (BlockKind.FrontMatter or BlockKind.Footnote))
            {
                blocks.Add(block);
            }
        }

        if (blocks.Count > 0 || kind != SectionKind.Opening)
        {
            yield return new Section(kind, title, at, blocks.ToImmutable());
        }
    }

    /// <summary>A section that stood in the text before, with what was made of it there, at its place in this text; null where it did not.</summary>
    private SectionSyntax? Kept(Section section, SectionMemory? memory, string declared)
    {
        if (memory is null || !SectionMemory.Remembers(section.Kind))
        {
            return null;
        }

        var range = SectionKey.RangeOf(_source, section);
        return memory.Find(SectionKey.Of(_source, section, range), declared) is { } kept
            ? new SectionSyntax(SpanOf(section, []), section.Kind, section.Title, section.TitleSpan, []) { Kept = kept.MoveTo(range.Start, _source.PositionOf(range.Start).Line, kept.FirstBracket) }
            : null;
    }

    private SectionSyntax Read(Section section, DeclarationParser declaring, SentenceReader sentences)
    {
        var before = _problems.All.Count;
        ImmutableArray<SyntaxNode> parts = [];
        var uses = _names.UsesOf(() => parts = ReadSection(section, declaring, sentences));
        var node = new SectionSyntax(SpanOf(section, parts), section.Kind, section.Title, section.TitleSpan, parts);
        if (!SectionMemory.Remembers(section.Kind))
        {
            return node;
        }

        var range = SectionKey.RangeOf(_source, section);
        var reading = new SectionReading(
            SectionKey.Of(_source, section, range),
            range,
            [.. SectionBinder.ProvisionsOf(node).Select(p => (p.Number, p.NumberSpan))],
            uses,
            [.. _problems.All.Skip(before)]);
        return new SectionSyntax(node.Span, node.Section, node.Title, node.TitleSpan, parts) { Reading = reading };
    }

    private static IEnumerable<Block> Bullets(Section section) => section.Blocks.Where(b => b.Kind == BlockKind.Bullet);

    private ImmutableArray<SyntaxNode> ReadSection(Section section, DeclarationParser declaring, SentenceReader sentences) => section.Kind switch
    {
        SectionKind.Parties => [.. Bullets(section).Select(declaring.ReadParty).OfType<SyntaxNode>()],
        SectionKind.Definitions or SectionKind.Places => [.. Bullets(section).Select(b => declaring.ReadDefinition(b, sentences)).OfType<SyntaxNode>()],
        SectionKind.Anchors => [.. Bullets(section).Select(b => declaring.ReadAnchor(b, sentences)).OfType<SyntaxNode>()],
        SectionKind.Reckoning => [.. Bullets(section).Select(declaring.ReadReckoning).OfType<SyntaxNode>()],
        SectionKind.OutsideLaw => [.. Bullets(section).Select((b, i) => OutsideRule(b, i + 1, sentences))],
        SectionKind.Scenarios => new ScenarioParser(_source, _names, sentences.Lexicon, _problems).Read(section),
        SectionKind.Questions => new QuestionSectionParser(_source, _names, sentences.Lexicon, _problems).Read(section),
        SectionKind.Article => new ArticleParser(_source, _problems, sentences).Read(section),
        _ => [.. section.Blocks.Where(b => b.Kind != BlockKind.Inert).Select(b => new CommentarySyntax(b.Span))],
    };

    private static ProvisionSyntax OutsideRule(Block block, int number, SentenceReader sentences)
    {
        var read = sentences.Read(block.Content, declaratory: false);
        return new ProvisionSyntax(block.Span, $"outside law {number}", block.Mark, block.Content, declaratory: false, read, []);
    }

    private static TextSpan SpanOf(Section section, ImmutableArray<SyntaxNode> parts)
    {
        var start = section.Kind == SectionKind.Opening && section.Blocks.Length > 0 ? section.Blocks[0].Span : section.TitleSpan;
        return parts.Aggregate(section.Blocks.Aggregate(start, (s, b) => s.Through(b.Span)), (s, p) => s.Through(p.Span));
    }

    internal static string Flatten(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
