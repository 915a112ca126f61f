using System.Collections.Immutable;
using Parley.Language.Incremental;

namespace Parley.Language.Syntax;

/// <summary>A heading of the second level and what stands under it.</summary>
internal sealed class SectionSyntax(TextSpan span, SectionKind section, string title, TextSpan titleSpan, ImmutableArray<SyntaxNode> parts)
    : SyntaxNode(span)
{
    public SectionKind Section { get; } = section;

    public string Title { get; } = title;

    public TextSpan TitleSpan { get; } = titleSpan;

    public ImmutableArray<SyntaxNode> Parts { get; } = parts;

    /// <summary>What reading it gave beside its parts; null for sections whose sentences are not bound, and for one that is kept.</summary>
    public SectionReading? Reading { get; init; }

    /// <summary>What an earlier text with the same section gave, so that it has no parts here; null for one that was read.</summary>
    public BoundSection? Kept { get; init; }

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
    Questions,
    Commentary,
    Unknown,
}
