namespace Parley.Language.Syntax;

/// <summary>A part of the document's tree. A node's span holds the spans of its children.</summary>
internal abstract class SyntaxNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>In the order in which they stand in the text.</summary>
    public virtual IEnumerable<SyntaxNode> Children => [];

    /// <summary>What a drawing of the tree shows beside the kind: the words that the children do not hold.</summary>
    public virtual string Label => "";

    /// <summary>The kind in plain words: the class without "Syntax".</summary>
    public string Kind => GetType().Name.Replace("Syntax", "", StringComparison.Ordinal);
}
