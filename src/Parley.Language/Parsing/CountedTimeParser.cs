using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>A length counted from an event, without "within": <c>not more than 75 days after signature</c>, <c>at least 30 days after D</c>, <c>45 days after the completion of 1.1</c>.</summary>
internal static class CountedTimeParser
{
    /// <summary>Whether a length of time stands here from which something can be counted; what follows has still to be read.</summary>
    public static bool LengthStands(Cursor cursor)
    {
        var ahead = NumberParser.BoundLength(cursor);
        if (cursor.Peek(ahead) is { Kind: TokenKind.Number or TokenKind.ValueBracket })
        {
            return IsUnit(cursor, ahead + 1);
        }

        var here = cursor.At;
        cursor.At += ahead;
        var stands = NumberWords.At(cursor) is var (_, length) && (IsUnit(cursor, length) || cursor.Peek(length)?.Kind == TokenKind.OpenParenthesis);
        cursor.At = here;
        return stands;
    }

    /// <param name="start">Where the clause begins; the cursor goes back there where none stands.</param>
    public static TimeClauseSyntax? TryRead(Cursor cursor, int start)
    {
        var bound = NumberParser.TakeBound(cursor);
        if (NumberParser.TryReadLength(cursor) is { } length
            && (cursor.Take("after") || cursor.Take("following") || cursor.Take("from") || (bound != QuantityBound.Exactly && cursor.Take("of")))
            && MomentParser.ReadOrigin(cursor) is { } origin)
        {
            var moment = new OffsetMomentSyntax(length.Span.Through(origin.Span), length, before: false, origin);
            var word = bound switch
            {
                QuantityBound.AtMost or QuantityBound.LessThan => TimeWord.Within,
                QuantityBound.AtLeast or QuantityBound.MoreThan => TimeWord.NotEarlierThan,
                _ => TimeWord.On,
            };
            return new TimeClauseSyntax(cursor.SpanFrom(start), word, moment);
        }

        cursor.At = start;
        return null;
    }

    private static bool IsUnit(Cursor cursor, int ahead) => NumberParser.UnitOf(cursor.Peek(ahead)) is not null || cursor.Peek(ahead)?.Canonical is "working" or "business";
}
