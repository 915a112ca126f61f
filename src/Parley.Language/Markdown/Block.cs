namespace Parley.Language.Markdown;

/// <summary>The parts of a Markdown page that an agreement is made of.</summary>
internal enum BlockKind
{
    FrontMatter,
    Heading,

    /// <summary>A paragraph that begins with a number such as <c>4.1</c>.</summary>
    Numbered,

    /// <summary>A paragraph that begins with <c>(a)</c>.</summary>
    Item,
    Bullet,
    Quote,
    Footnote,
    Paragraph,

    /// <summary>A table, a code block, a comment: kept, and never read as the agreement's words.</summary>
    Inert,
}

/// <summary>A part of the page.</summary>
/// <param name="Span">The whole of it, marks included.</param>
/// <param name="Mark">What it begins with: the number of a provision, <c>(a)</c>, the marks of a heading, the name of a footnote; empty otherwise.</param>
/// <param name="Content">What follows the mark, without blanks at the ends.</param>
internal sealed record Block(BlockKind Kind, TextSpan Span, TextSpan Mark, TextSpan Content)
{
    /// <summary>The level of a heading, from 1; 0 for others.</summary>
    public int Level => Kind == BlockKind.Heading ? Mark.Length : 0;
}
