namespace Parley.Language.Syntax.Scenarios;

/// <summary>A place by the words that the agreement has for it, in quotation marks.</summary>
internal sealed class QuotedPlaceSyntax(TextSpan span, string words) : SyntaxNode(span)
{
    public string Words { get; } = words;

    public override string Label => Words;
}
