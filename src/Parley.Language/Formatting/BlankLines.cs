using Parley.Language.Markdown;

namespace Parley.Language.Formatting;

/// <summary>The blank lines between two blocks: one between provisions and around headings, none behind a heading or inside a list.</summary>
internal static class BlankLines
{
    private static readonly string[] One = [""];

    public static IEnumerable<string> Between(SourceText source, PlacedBlock? before, PlacedBlock block)
    {
        var first = before is null ? 1 : before.Last + 1;
        var there = Enumerable.Range(first, block.First - first);
        if (before is null)
        {
            return [];
        }

        if (IsKept(before) && !block.IsTidied)
        {
            return there.Select(l => source[source.LineSpan(l)].TrimEnd('\r'));
        }

        var most = before switch
        {
            _ when block.Kind == BlockKind.Heading || before.Kind == BlockKind.FrontMatter => One,
            { Kind: BlockKind.Heading } when block.IsTidied => [],
            { Kind: BlockKind.Bullet, IsTidied: true } when block is { Kind: BlockKind.Bullet, IsTidied: true } => [],

            // A comment or a table may stand close to what it is about.
            { Kind: BlockKind.Heading or BlockKind.Inert } => there.Any() ? One : [],
            _ when block.Kind == BlockKind.Inert => there.Any() ? One : [],
            _ => One,
        };
        return most;
    }

    /// <summary>Whether the lines behind it are kept too, where what follows is kept.</summary>
    private static bool IsKept(PlacedBlock block) => (!block.IsTidied && block.Kind != BlockKind.FrontMatter) || (block.IsSectionHeading && block.IsFree);
}
