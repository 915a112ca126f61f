using System.Collections.Immutable;
using Parley.Language.Markdown;
using Parley.Language.Parsing;
using Parley.Language.Syntax;

namespace Parley.Language.Incremental;

/// <summary>A section's own text and how it is cut into blocks, wherever it stands: two sections with equal keys say the same where the same is declared.</summary>
internal sealed class SectionKey : IEquatable<SectionKey>
{
    private readonly SectionKind _kind;
    private readonly string _text;
    private readonly ImmutableArray<Block> _blocks;

    private SectionKey(SectionKind kind, string text, ImmutableArray<Block> blocks) => (_kind, _text, _blocks) = (kind, text, blocks);

    /// <param name="range">From the beginning of the heading's line to the end of the last block.</param>
    public static SectionKey Of(SourceText source, DocumentParser.Section section, TextSpan range)
    {
        TextSpan Within(TextSpan span) => new(span.Start - range.Start, span.Length);
        return new SectionKey(
            section.Kind,
            source[range],
            [.. section.Blocks.Select(b => new Block(b.Kind, Within(b.Span), Within(b.Mark), Within(b.Content)))]);
    }

    /// <summary>Where a section lies, in whole lines: its columns then do not depend on what stands before it.</summary>
    public static TextSpan RangeOf(SourceText source, DocumentParser.Section section)
    {
        var start = section.Title.Length == 0 && section.Blocks.Length > 0 ? section.Blocks[0].Span.Start : section.TitleSpan.Start;
        var end = section.Blocks.Length > 0 ? Math.Max(section.Blocks[^1].Span.End, section.TitleSpan.End) : section.TitleSpan.End;
        return TextSpan.Between(source.LineSpan(source.PositionOf(start).Line).Start, end);
    }

    public bool Equals(SectionKey? other) =>
        other is not null && _kind == other._kind && _text == other._text && _blocks.AsSpan().SequenceEqual(other._blocks.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as SectionKey);

    public override int GetHashCode() => HashCode.Combine(_kind, _text);
}
