namespace Parley.Language.Syntax;

/// <summary>Who asks and in which words: <c>The Security Council calls upon</c>.</summary>
/// <param name="by">Who asks; null where the sentence begins with the verb, as in the paragraphs of a resolution.</param>
/// <param name="words">The verb as written, in lower case.</param>
internal sealed class RequestSyntax(TextSpan span, NounPhraseSyntax? by, string words, RequestVerb verb) : SyntaxNode(span)
{
    public NounPhraseSyntax? By { get; } = by;

    public string Words { get; } = words;

    public RequestVerb Verb { get; } = verb;

    public override IEnumerable<SyntaxNode> Children => By is null ? [] : [By];

    public override string Label => Verb.ToString();
}

internal enum RequestVerb
{
    /// <summary><c>calls upon</c>, <c>requests</c>, <c>recommends</c>: binds nobody by itself.</summary>
    Asks,

    /// <summary><c>demands</c>, <c>decides that</c>, <c>directs</c></summary>
    Binds,

    /// <summary><c>authorizes</c></summary>
    Allows,
}
