using System.Collections.Immutable;
using System.Globalization;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Numbers, in figures or small ones in words, blank or in alternatives; and lengths of time.</summary>
internal static class NumberParser
{
    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static NumberSyntax? TryRead(Cursor cursor)
    {
        switch (cursor.Peek())
        {
            case { Kind: TokenKind.Number } token when ValueOf(token.Text) is { } value:
                cursor.At++;
                if (PowerOfTen(cursor.Peek()) is { } power)
                {
                    cursor.At++;
                    return new NumberSyntax(token.Span.Through(cursor.Tokens[cursor.At - 1].Span), [value * power], null);
                }

                return new NumberSyntax(token.Span, [value], null);
            case { Kind: TokenKind.Word } token when Array.IndexOf(Words, token.Canonical) is >= 0 and var value:
                cursor.At++;
                SkipFiguresInParentheses(cursor);
                return new NumberSyntax(token.Span, [value], null);
            case { Kind: TokenKind.ValueBracket, Bracket: { } bracket } token
                when bracket.Options.All(o => ValueOf(o.Text) is not null || o.Text == "blank"):
                cursor.At++;
                ImmutableArray<decimal> values = bracket.Options.Any(o => o.Text == "blank") ? [] : [.. bracket.Options.Select(o => ValueOf(o.Text)!.Value)];
                return new NumberSyntax(token.Span, values, bracket);
            default:
                return null;
        }
    }

    /// <summary><c>30 days</c>; nothing is taken where no unit of time follows.</summary>
    public static TimeLengthSyntax? TryReadLength(Cursor cursor)
    {
        var start = cursor.At;
        if (TryRead(cursor) is { } amount && UnitOf(cursor.Peek()) is { } unit)
        {
            cursor.At++;
            return new TimeLengthSyntax(cursor.SpanFrom(start), amount, unit);
        }

        cursor.At = start;
        return null;
    }

    private static decimal? PowerOfTen(Token? token) => token?.Canonical switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => null,
    };

    public static TimeUnit? UnitOf(Token? token) => token?.Canonical switch
    {
        "minute" or "minutes" => TimeUnit.Minutes,
        "hour" or "hours" => TimeUnit.Hours,
        "day" or "days" => TimeUnit.Days,
        "week" or "weeks" => TimeUnit.Weeks,
        "month" or "months" => TimeUnit.Months,
        "year" or "years" => TimeUnit.Years,
        _ => null,
    };

    public static decimal? ValueOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary><c>seventy-two (72)</c>: the figures repeat the words.</summary>
    private static void SkipFiguresInParentheses(Cursor cursor)
    {
        if (cursor.Is(TokenKind.OpenParenthesis) && cursor.Is(TokenKind.Number, 1) && cursor.Is(TokenKind.CloseParenthesis, 2))
        {
            cursor.At += 3;
        }
    }
}
