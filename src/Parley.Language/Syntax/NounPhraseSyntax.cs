using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Syntax;

/// <summary>Words that name somebody, somewhere or something: <c>its forces</c>, <c>Ukraine and Russia</c>, <c>the Donetsk Zone</c>.</summary>
internal sealed class NounPhraseSyntax(TextSpan span, ImmutableArray<Token> tokens, PlaceExpressionSyntax? place) : SyntaxNode(span)
{
    public ImmutableArray<Token> Tokens { get; } = tokens;

    /// <summary>The place that the words derive, where they do: <c>the area within 15 km of the Line of Contact</c>.</summary>
    public PlaceExpressionSyntax? Place { get; } = place;

    public override IEnumerable<SyntaxNode> Children => Place is null ? [] : [Place];

    public override string Label => Text;

    /// <summary>The words with single blanks between them.</summary>
    public string Text => TokenText.Join(Tokens);
}
