using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Accepting;

/// <summary>A part of the document that remarks can be accepted for: a provision with its items, a declaration, or what stands under a heading.</summary>
/// <param name="Covers">The part.</param>
/// <param name="InsertAt">Where an acceptance of it is put: behind the provision, the declaration or the heading.</param>
/// <param name="Quotes">The block quotes that stand under it.</param>
/// <param name="IsSection">Whether it is what stands under a heading, or before the first.</param>
internal sealed record AcceptanceScope(TextSpan Covers, int InsertAt, ImmutableArray<Block> Quotes, bool IsSection)
{
    /// <summary>In the order of the document; the part of a heading before the parts in it.</summary>
    public static IReadOnlyList<AcceptanceScope> Of(SourceText source, ImmutableArray<Block> blocks)
    {
        var scopes = new List<AcceptanceScope>();
        for (var at = 0; at < blocks.Length;)
        {
            var behind = at + 1;
            while (behind < blocks.Length && blocks[behind] is not { Kind: BlockKind.Heading, Level: <= 2 })
            {
                behind++;
            }

            var isHeading = blocks[at] is { Kind: BlockKind.Heading, Level: <= 2 };
            var kind = !isHeading ? SectionKind.Opening
                : blocks[at].Level == 1 ? SectionKind.Commentary
                : SectionTitles.KindOf(PlainText.Flatten(source[blocks[at].Content]));
            AddSection(scopes, blocks[at..behind], kind, behind < blocks.Length ? blocks[behind].Span.Start : source.Text.Length);
            at = behind;
        }

        return scopes;
    }

    private static void AddSection(List<AcceptanceScope> scopes, ImmutableArray<Block> blocks, SectionKind kind, int end)
    {
        var head = blocks[0].Kind is BlockKind.Heading or BlockKind.FrontMatter ? 1 : 0;
        var at = head;
        while (at < blocks.Length && !Begins(blocks[at], kind))
        {
            at++;
        }

        var insertAt = head == 1 ? blocks[0].Span.End : blocks[0].Span.Start;
        scopes.Add(new AcceptanceScope(TextSpan.Between(blocks[0].Span.Start, end), insertAt, [.. QuotesOf(blocks[head..at])], IsSection: true));
        while (at < blocks.Length)
        {
            var items = at + 1;
            while (items < blocks.Length && blocks[items].Kind == BlockKind.Item)
            {
                items++;
            }

            var behind = items;
            while (behind < blocks.Length && !Begins(blocks[behind], kind))
            {
                behind++;
            }

            var span = blocks[at].Span.Through(blocks[items - 1].Span);
            scopes.Add(new AcceptanceScope(span, span.End, [.. QuotesOf(blocks[items..behind])], IsSection: false));
            at = behind;
        }
    }

    private static IEnumerable<Block> QuotesOf(ImmutableArray<Block> blocks) => blocks.Where(b => b.Kind == BlockKind.Quote);

    /// <summary>Whether a block is a provision or a declaration, which acceptances behind it belong to.</summary>
    private static bool Begins(Block block, SectionKind kind) => kind switch
    {
        SectionKind.Article => block.Kind == BlockKind.Numbered,
        SectionKind.Opening or SectionKind.Commentary or SectionKind.Unknown => false,
        _ => block.Kind is BlockKind.Bullet or BlockKind.Heading,
    };
}
