using System.Collections.Immutable;

namespace Parley.Language.Syntax;

/// <summary>A heading of the second level and what stands under it.</summary>
internal sealed class SectionSyntax(TextSpan span, SectionKind section, string title, TextSpan titleSpan, ImmutableArray<SyntaxNode> parts)
    : SyntaxNode(span)
{
    public SectionKind Section { get; } = section;

    public string Title { get; } = title;

    public TextSpan TitleSpan { get; } = titleSpan;

    public ImmutableArray<SyntaxNode> Parts { get; } = parts;

    public override IEnumerable<SyntaxNode> Children => Parts;

    public override string Label => Title;
}

/// <summary>The sections with a fixed meaning.</summary>
public enum SectionKind
{
    /// <summary>What stands before the first section.</summary>
    Opening,
    Parties,
    Definitions,
    Places,
    Anchors,
    Reckoning,
    Acts,
    OutsideLaw,
    Article,
    Scenarios,
    Commentary,
    Unknown,
}
