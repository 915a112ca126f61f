using System.Collections.Immutable;
using Parley.Language.Lexicons.Wordings;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Formatting;

/// <summary>Lays out an agreement: what is read as its words is tidied, everything else is kept as it stands. docs/language/formatting.md shows the rules.</summary>
/// <remarks>
/// Formatting a formatted text changes nothing, and the model stays the same. Texts with errors are formatted too; no character is lost
/// but white space, invisible characters and the marks that are written in another way.
/// </remarks>
public static class AgreementFormatter
{
    public static FormattedText Format(SourceText source)
    {
        var read = BlockReader.Read(source);
        var (_, wording) = FrontMatterParser.Read(read, new ProblemList(source));
        var blocks = Place(source, read, wording);
        var writer = new BlockWriter(source, NamesOf(source, blocks, wording));
        var lines = new LineReplacement(source);
        var (next, before) = (1, default(PlacedBlock));
        foreach (var block in blocks)
        {
            lines.Replace(next, block.First, BlankLines.Between(source, before, block));
            lines.Replace(block.First, block.Last + 1, before is null ? WithoutByteOrderMark(writer.Write(block)) : writer.Write(block));
            (next, before) = (block.Last + 1, block);
        }

        lines.Replace(next, source.LineCount + 1, []);
        return lines.ToText();
    }

    private static IEnumerable<string> WithoutByteOrderMark(IEnumerable<string> lines) => lines.Select((l, i) => i == 0 ? l.TrimStart('\uFEFF') : l);

    /// <summary>Each block with the section that it stands in.</summary>
    private static List<PlacedBlock> Place(SourceText source, ImmutableArray<Block> blocks, Wording wording)
    {
        var (section, title) = (SectionKind.Opening, "");
        var placed = new List<PlacedBlock>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block is { Kind: BlockKind.Heading, Level: <= 2 })
            {
                title = PlainText.Flatten(source[block.Content]);
                section = block.Level == 1 ? SectionKind.Commentary : SectionTitles.KindOf(wording.Title(title));
            }

            placed.Add(new PlacedBlock(block, section, title, source.PositionOf(block.Span.Start).Line, source.PositionOf(block.Span.End).Line));
        }

        return placed;
    }

    /// <summary>The declared names: a full stop inside one ends no sentence.</summary>
    private static NameTable NamesOf(SourceText source, List<PlacedBlock> blocks, Wording wording)
    {
        var problems = new ProblemList(source);
        var names = new NameTable(wording, problems);
        new DeclarationParser(names, problems).CollectNames(blocks.Where(b => b.Block.Kind == BlockKind.Bullet).Select(b => (b.Section, b.Block)));
        return names;
    }
}
