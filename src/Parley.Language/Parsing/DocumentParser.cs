using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
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

    public static (DocumentSyntax Document, NameTable Names, Lexicon Lexicon) Parse(SourceText source, ProblemList problems) =>
        new DocumentParser(source, problems).Parse();

    private (DocumentSyntax Document, NameTable Names, Lexicon Lexicon) Parse()
    {
        var outlines = Outline().ToList();
        var parts = new Dictionary<Section, ImmutableArray<SyntaxNode>>();
        var declaring = new DeclarationParser(_names, _problems);

        // Names may be used before they are declared, so all are known before any sentence is read.
        declaring.CollectNames(outlines.SelectMany(s => s.Blocks.Where(b => b.Kind == BlockKind.Bullet).Select(b => (s.Kind, b))));
        foreach (var section in outlines.Where(s => s.Kind == SectionKind.Acts))
        {
            parts[section] = [.. Bullets(section).Select(b => declaring.ReadAct(b)).OfType<SyntaxNode>()];
        }

        var own = parts.Values.SelectMany(p => p).OfType<ActDeclarationSyntax>();
        var lexicon = Lexicon.With(own.Select(DeclarationParser.ToEntry), _names.Wording);
        var sentences = new SentenceReader(_names, lexicon, _problems);
        foreach (var section in outlines.Where(s => !parts.ContainsKey(s)))
        {
            parts[section] = ReadSection(section, declaring, sentences);
        }

        var nodes = outlines.Select(s => new SectionSyntax(SpanOf(s, parts[s]), s.Kind, s.Title, s.TitleSpan, parts[s])).ToImmutableArray();
        var footnotes = _blocks.Where(b => b.Kind == BlockKind.Footnote)
            .Select(b => new FootnoteSyntax(b.Span, _source[b.Mark], Flatten(_source[b.Content]))).ToImmutableArray();
        return (new DocumentSyntax(new TextSpan(0, _source.Text.Length), _frontMatter, nodes, footnotes), _names, lexicon);
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

    private static IEnumerable<Block> Bullets(Section section) => section.Blocks.Where(b => b.Kind == BlockKind.Bullet);

    private ImmutableArray<SyntaxNode> ReadSection(Section section, DeclarationParser declaring, SentenceReader sentences) => section.Kind switch
    {
        SectionKind.Parties => [.. Bullets(section).Select(declaring.ReadParty).OfType<SyntaxNode>()],
        SectionKind.Definitions or SectionKind.Places => [.. Bullets(section).Select(b => declaring.ReadDefinition(b, sentences)).OfType<SyntaxNode>()],
        SectionKind.Anchors => [.. Bullets(section).Select(b => declaring.ReadAnchor(b, sentences)).OfType<SyntaxNode>()],
        SectionKind.Reckoning => [.. Bullets(section).Select(declaring.ReadReckoning).OfType<SyntaxNode>()],
        SectionKind.OutsideLaw => [.. Bullets(section).Select((b, i) => OutsideRule(b, i + 1, sentences))],
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
