using Parley.Language.Markdown;
using Parley.Language.Syntax;

namespace Parley.Language.Formatting;

/// <summary>A block with the section that it stands in and its lines, the last one included.</summary>
/// <param name="Title">The section's heading.</param>
internal sealed record PlacedBlock(Block Block, SectionKind Section, string Title, int First, int Last)
{
    public BlockKind Kind => Block.Kind;

    /// <summary>Whether the section belongs to people alone: its layout is theirs.</summary>
    public bool IsFree => Section is SectionKind.Opening or SectionKind.Commentary or SectionKind.Unknown;

    public bool IsSectionHeading => Block is { Kind: BlockKind.Heading, Level: <= 2 };

    /// <summary>Whether the words of the block are read as the agreement's own, so that they are tidied; all others are kept exactly.</summary>
    public bool IsTidied => Kind switch
    {
        BlockKind.Heading => IsSectionHeading || !IsFree,
        BlockKind.Numbered or BlockKind.Item => Section == SectionKind.Article,
        BlockKind.Bullet => !IsFree && Section != SectionKind.Article,
        _ => false,
    };
}
