namespace Parley.Language.Navigation;

/// <summary>What a document can name.</summary>
public enum SymbolKind
{
    Party,
    Group,
    Place,
    Term,
    Anchor,
    Act,
    Article,
    Provision,
    Footnote,
}

/// <summary>One place at which the document names something.</summary>
/// <param name="Id">The name without the article, the number of a provision or article, the name of a footnote.</param>
/// <param name="Span">The words alone: without the article in front and without quotation marks.</param>
/// <param name="Declares">Whether this place says what the name stands for.</param>
public sealed record Mention(SymbolKind Kind, string Id, TextSpan Span, bool Declares);

/// <summary>A link of the document, or the address that a footnote gives.</summary>
/// <param name="Span">What is shown as the link.</param>
/// <param name="Target">The file beside the document or the address.</param>
public sealed record DocumentTarget(TextSpan Span, string Target);
