using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>Places in steps: by name, as an expression, or in quotation marks as the agreement calls a place that has no name: <c>"within 5 km of the Kosovo Boundary"</c>.</summary>
internal static class StepPlaces
{
    public static SyntaxNode? TryRead(Cursor cursor)
    {
        if (cursor.Peek() is not { Kind: TokenKind.Quoted } quoted)
        {
            return PlaceExpressionParser.TryRead(cursor, lists: false);
        }

        cursor.At++;
        return new QuotedPlaceSyntax(quoted.Span, quoted.Text);
    }
}
