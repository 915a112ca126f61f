using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;

namespace Parley.Language.Formatting;

/// <summary>The lines of one block as they should stand.</summary>
internal sealed class BlockWriter(SourceText source, NameTable names)
{
    public IEnumerable<string> Write(PlacedBlock block)
    {
        var mark = source[block.Block.Mark];
        return block switch
        {
            { Kind: BlockKind.FrontMatter } => Raw(block).Select(l => l.TrimEnd()),
            { IsTidied: false } => Raw(block),
            { Kind: BlockKind.Heading } => [Join(mark, PlainText.Flatten(source[block.Block.Content]))],
            { Kind: BlockKind.Bullet } => [Join("-", WordWriter.Line(source, block.Block.Content))],
            { Kind: BlockKind.Item } => Sentences(mark, block.Block),
            _ => Sentences(NumberOf(mark, block.Title), block.Block),
        };
    }

    /// <summary>A provision or an item: its first sentence behind the number, each other one on a line of its own.</summary>
    private IEnumerable<string> Sentences(string mark, Block block)
    {
        var sentences = WordWriter.Sentences(source, block.Content, names);
        return sentences.Count == 0 ? [mark] : sentences.Skip(1).Prepend(Join(mark, sentences[0]));
    }

    /// <summary>The whole number of a provision, also where only the paragraph's is written: <c>4.3</c> for <c>3.</c> in Article 4.</summary>
    private static string NumberOf(string written, string title)
    {
        var whole = ArticleParser.NumberOf(written, SectionTitles.NumberOf(title));
        return LineStart.Of($"{whole} ") is { Kind: BlockKind.Numbered } start && start.MarkLength == whole.Length ? whole : $"{written}.";
    }

    private static string Join(string mark, string content) => content.Length == 0 ? mark : $"{mark} {content}";

    /// <summary>The lines as they are. A last line without anything in it is only the end of the line before.</summary>
    private IEnumerable<string> Raw(PlacedBlock block)
    {
        for (var line = block.First; line <= block.Last; line++)
        {
            var span = source.LineSpan(line);
            if (line < source.LineCount || span.Length > 0)
            {
                yield return source[span].TrimEnd('\r');
            }
        }
    }
}
