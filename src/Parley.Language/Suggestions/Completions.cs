using Parley.Language.Markdown;
using Parley.Language.Navigation;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Suggestions;

/// <summary>What could stand at a place of a document.</summary>
public static class Completions
{
    /// <param name="offset">From 0 to the length of the text.</param>
    public static SuggestionList At(DocumentIndex index, int offset)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, (uint)index.Source.Text.Length, nameof(offset));
        var line = index.Source.LineSpan(index.Source.PositionOf(offset).Line);
        var before = index.Source.Text.AsSpan(line.Start, Math.Max(0, Math.Min(offset, line.End) - line.Start));
        if (FootnoteBegun(before) is { } begun)
        {
            return new SuggestionList(TextSpan.Between(line.Start + begun, offset), Footnotes(index));
        }

        var block = index.Blocks.LastOrDefault(b => b.Span.Start <= offset && offset <= EndOfLine(index.Source, b));
        if (block?.Kind == BlockKind.FrontMatter)
        {
            return new SuggestionList(TextSpan.Between(line.Start, offset), before.Contains(':') || offset == 0 ? [] : LineTemplates.FrontMatter);
        }

        var section = index.Sections.LastOrDefault(s => s.Span.Start <= offset)?.Kind ?? SectionKind.Opening;
        if (block is null || block.Kind == BlockKind.Heading || block.Kind == BlockKind.Paragraph && before.TrimStart().IndexOfAny(" .") < 0)
        {
            return new SuggestionList(TextSpan.Between(line.Start, offset), LineTemplates.Of(index, section, offset));
        }

        if (SentencesStart(section, block) is { } start && offset >= start)
        {
            var position = SentencePosition.At(index, start, offset);
            return new SuggestionList(position.BegunSpan, new SentenceSuggestions(index, position).All().ToValueList());
        }

        return new SuggestionList(new TextSpan(offset, 0), []);
    }

    /// <summary>Where the sentences of a block begin; null where it holds none.</summary>
    private static int? SentencesStart(SectionKind section, Block block) => (section, block.Kind) switch
    {
        (SectionKind.Article, BlockKind.Numbered or BlockKind.Item) => block.Mark.End,
        (SectionKind.OutsideLaw or SectionKind.Scenarios or SectionKind.Questions or SectionKind.Definitions or SectionKind.Places or SectionKind.Anchors or SectionKind.Parties, BlockKind.Bullet) => block.Mark.End,
        _ => null,
    };

    /// <summary>The end of the last line of a block, blanks included: where its author may still be typing.</summary>
    private static int EndOfLine(SourceText source, Block block) => source.LineSpan(source.PositionOf(block.Span.End).Line).End;

    /// <summary>Where the name of a footnote begins whose mark is open: <c>[^ky</c>.</summary>
    private static int? FootnoteBegun(ReadOnlySpan<char> line)
    {
        var at = line.LastIndexOf("[^", StringComparison.Ordinal);
        return at >= 0 && line[at..].IndexOfAny(']', ' ') < 0 ? at + 2 : null;
    }

    private static ValueList<Suggestion> Footnotes(DocumentIndex index) =>
        index.Blocks.Where(b => b.Kind == BlockKind.Footnote)
            .Select(b => (Id: index.Source[b.Mark], Text: WordLists.Short(DocumentParser.Flatten(index.Source[b.Content]))))
            .DistinctBy(f => f.Id)
            .Select(f => new Suggestion(SuggestionKind.Footnote, f.Id, f.Id, f.Text, IsTemplate: false))
            .ToValueList();
}
