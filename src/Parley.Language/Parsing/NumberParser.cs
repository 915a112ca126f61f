using System.Collections.Immutable;
using System.Globalization;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Numbers, in figures or in words, blank or in alternatives; and lengths of time.</summary>
internal static class NumberParser
{
    public static NumberSyntax? TryRead(Cursor cursor)
    {
        switch (cursor.Peek())
        {
            case { Kind: TokenKind.Number } token when ValueOf(token.Canonical) is { } value:
                if (PowerOfTen(cursor.Peek(1)) is not { } power)
                {
                    cursor.At++;
                    return new NumberSyntax(token.Span, [value], null);
                }

                // More than anybody can mean is no number.
                if (value > decimal.MaxValue / power)
                {
                    return null;
                }

                cursor.At += 2;
                return new NumberSyntax(token.Span.Through(cursor.Tokens[cursor.At - 1].Span), [value * power], null);
            case { Kind: TokenKind.Word } when NumberWords.At(cursor) is var (value, length):
                var start = cursor.At;
                cursor.At += length;
                return new NumberSyntax(cursor.SpanFrom(start), [value * PowerBehind(cursor)], null) { Figures = TakeFiguresInParentheses(cursor) };
            case { Kind: TokenKind.ValueBracket, Bracket: { } bracket } token
                when bracket.Options.All(o => ValueOf(o.Canonical) is not null || o.Canonical == "blank"):
                cursor.At++;
                ImmutableArray<decimal> values = bracket.Options.Any(o => o.Canonical == "blank") ? [] : [.. bracket.Options.Select(o => ValueOf(o.Canonical)!.Value)];
                return new NumberSyntax(token.Span, values, bracket);
            default:
                return null;
        }
    }

    /// <summary><c>30 days</c>; nothing is taken where no unit of time follows.</summary>
    public static TimeLengthSyntax? TryReadLength(Cursor cursor)
    {
        var start = cursor.At;
        if (TryRead(cursor) is not { } amount)
        {
            cursor.At = start;
            return null;
        }

        if (cursor.Take("working", "days") || cursor.Take("working", "day") || cursor.Take("business", "days") || cursor.Take("business", "day"))
        {
            return new TimeLengthSyntax(cursor.SpanFrom(start), amount, TimeUnit.WorkingDays);
        }

        if (UnitOf(cursor.Peek()) is { } unit)
        {
            cursor.At++;
            return new TimeLengthSyntax(cursor.SpanFrom(start), amount, unit);
        }

        cursor.At = start;
        return null;
    }

    /// <summary>The words that bound the number behind them, whatever stands there, and how many tokens they take; 0 where there are none.</summary>
    public static (QuantityBound Bound, int Length) BoundWords(Cursor cursor)
    {
        foreach (var (words, bound) in Bounds)
        {
            if (cursor.AreWords(words))
            {
                return (bound, words.Length);
            }
        }

        return (QuantityBound.Exactly, 0);
    }

    /// <summary><c>30 days</c>, or a unit by itself for one of it: <c>[every] month</c>.</summary>
    public static TimeLengthSyntax? TryReadLengthOrUnit(Cursor cursor)
    {
        if (TryReadLength(cursor) is { } length)
        {
            return length;
        }

        if (UnitOf(cursor.Peek()) is not { } unit)
        {
            return null;
        }

        var token = cursor.Tokens[cursor.At++];
        return new TimeLengthSyntax(token.Span, new NumberSyntax(new TextSpan(token.Span.Start, 0), [1], null), unit);
    }

    /// <summary>How many tokens the words take that bound a number standing behind them (<c>not more than</c>, <c>at least</c>); 0 where there are none.</summary>
    public static int BoundLength(Cursor cursor)
    {
        foreach (var (words, _) in Bounds)
        {
            if (cursor.AreWords(words) && (cursor.Peek(words.Length) is { Kind: TokenKind.Number or TokenKind.ValueBracket } next || NumberWords.Begins(cursor.Peek(words.Length))))
            {
                return words.Length;
            }
        }

        return 0;
    }

    /// <summary>The words that bound the number behind them, taken; exactly, and nothing taken, where there are none.</summary>
    public static QuantityBound TakeBound(Cursor cursor)
    {
        var length = BoundLength(cursor);
        var bound = length == 0 ? QuantityBound.Exactly : Bounds.First(b => b.Words.Length == length && cursor.AreWords(b.Words)).Bound;
        cursor.At += length;
        return bound;
    }

    /// <summary>Whether a distance or a share stands here: <c>2 km</c>, <c>at least 15 km</c>, <c>30 percent</c>.</summary>
    public static bool MeasureStands(Cursor cursor)
    {
        var bound = BoundLength(cursor);
        return cursor.Peek(bound) is { Kind: TokenKind.Number or TokenKind.ValueBracket } && IsMeasure(cursor.Peek(bound + 1));
    }

    public static bool IsMeasure(Token? unit) => PlaceExpressionParser.IsLengthUnit(unit) || unit is { Kind: TokenKind.Percent } || unit?.Canonical is "percent" or "per" || UnitOf(unit) is not null;

    private static readonly (string[] Words, QuantityBound Bound)[] Bounds =
    [
        (["not", "more", "than"], QuantityBound.AtMost), (["no", "more", "than"], QuantityBound.AtMost), (["a", "maximum", "of"], QuantityBound.AtMost),
        (["at", "most"], QuantityBound.AtMost), (["up", "to"], QuantityBound.AtMost),
        (["not", "less", "than"], QuantityBound.AtLeast), (["no", "less", "than"], QuantityBound.AtLeast), (["no", "fewer", "than"], QuantityBound.AtLeast), (["not", "fewer", "than"], QuantityBound.AtLeast), (["a", "minimum", "of"], QuantityBound.AtLeast),
        (["at", "least"], QuantityBound.AtLeast), (["more", "than"], QuantityBound.MoreThan), (["less", "than"], QuantityBound.LessThan), (["fewer", "than"], QuantityBound.LessThan),
    ];

    /// <summary>Every phrase that bounds a number, its words joined.</summary>
    public static IEnumerable<string> AllBounds => Bounds.Select(b => string.Join(' ', b.Words));

    private static decimal? PowerOfTen(Token? token) => token?.Canonical switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => null,
    };

    public static TimeUnit? UnitOf(Token? token) => token is null ? null : UnitOf(token.Canonical);

    public static TimeUnit? UnitOf(string word) => word switch
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

    /// <summary>The <c>million</c> of <c>two million</c>, taken; 1 where none stands.</summary>
    private static decimal PowerBehind(Cursor cursor)
    {
        if (PowerOfTen(cursor.Peek()) is not { } power)
        {
            return 1;
        }

        cursor.At++;
        return power;
    }

    /// <summary><c>seventy-two (72)</c>: the figures repeat the words.</summary>
    private static decimal? TakeFiguresInParentheses(Cursor cursor)
    {
        if (!cursor.Is(TokenKind.OpenParenthesis) || !cursor.Is(TokenKind.Number, 1) || !cursor.Is(TokenKind.CloseParenthesis, 2))
        {
            return null;
        }

        cursor.At += 3;
        return ValueOf(cursor.Tokens[cursor.At - 2].Canonical);
    }
}
