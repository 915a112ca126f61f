using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Navigation;

/// <summary>The table of contents of a document.</summary>
internal static class OutlineReader
{
    public static ValueList<OutlineSection> Read(SourceText source, DocumentOutline outline) =>
        outline.Sections.Select(s => new OutlineSection(s.Kind, s.Title, s.TitleSpan, s.Blocks.Aggregate(StartOf(source, s), (span, b) => span.Through(b.Span)), Parts(source, s))).ToValueList();

    private static TextSpan StartOf(SourceText source, DocumentParser.Section section) => section.Title.Length > 0 || section.Blocks.IsEmpty
        ? TextSpan.Between(source.LineSpan(source.PositionOf(section.TitleSpan.Start).Line).Start, section.TitleSpan.End)
        : section.Blocks[0].Span;

    private static ValueList<OutlinePart> Parts(SourceText source, DocumentParser.Section section) => section.Kind switch
    {
        SectionKind.Article => Provisions(source, section.Blocks),
        SectionKind.Scenarios => Scenarios(source, section.Blocks),
        SectionKind.Parties or SectionKind.Definitions or SectionKind.Places or SectionKind.Anchors or SectionKind.Acts => Declarations(source, section.Blocks),
        _ => [],
    };

    private static ValueList<OutlinePart> Provisions(SourceText source, ImmutableArray<Block> blocks)
    {
        var parts = new List<OutlinePart>();
        for (var at = 0; at < blocks.Length; at++)
        {
            if (blocks[at].Kind == BlockKind.Numbered)
            {
                var items = blocks.Skip(at + 1).TakeWhile(b => b.Kind == BlockKind.Item)
                    .Select(b => new OutlinePart(OutlinePartKind.Item, source[b.Mark], b.Mark, b.Span, b.Content, [])).ToValueList();
                var span = items.Aggregate(blocks[at].Span, (s, i) => s.Through(i.Span));
                parts.Add(new OutlinePart(OutlinePartKind.Provision, source[blocks[at].Mark], blocks[at].Mark, span, blocks[at].Content, items));
                at += items.Count;
            }
        }

        return parts.ToValueList();
    }

    private static ValueList<OutlinePart> Scenarios(SourceText source, ImmutableArray<Block> blocks)
    {
        var parts = new List<OutlinePart>();
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                parts.Add(new OutlinePart(OutlinePartKind.Scenario, source[block.Content], block.Content, block.Span, block.Content, []));
            }
            else if (parts.Count > 0)
            {
                parts[^1] = parts[^1] with { Span = parts[^1].Span.Through(block.Span) };
            }
        }

        return parts.ToValueList();
    }

    private static ValueList<OutlinePart> Declarations(SourceText source, ImmutableArray<Block> blocks) =>
        blocks.Where(b => b.Kind == BlockKind.Bullet)
            .Select(b => (Block: b, Name: Lexer.Read(source, b.Content) is [{ Kind: TokenKind.Bold or TokenKind.Quoted } name, ..] ? name : null))
            .Where(p => p.Name is not null)
            .Select(p => new OutlinePart(OutlinePartKind.Declaration, p.Name!.Text, p.Name.Span, p.Block.Span, p.Block.Content, []))
            .ToValueList();
}
