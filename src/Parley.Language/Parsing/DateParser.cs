using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Dates: <c>2026-03-31</c>, <c>31 March 2026</c>, <c>March 31, 2026</c>, <c>[blank]</c>, <c>[1 March 2026 | 1 June 2026]</c>.</summary>
internal static class DateParser
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The number of a month by its name, or null.</summary>
    public static int? MonthOf(Token? token) => token is not null && Array.IndexOf(Months, token.Canonical) is >= 0 and var month ? month + 1 : null;

    /// <summary>The date that stands at a place and how many tokens it takes; a date that does not exist has no value.</summary>
    public static (LocalDate? Date, int Length)? ReadDate(ImmutableArray<Token> tokens, int at)
    {
        if (at < tokens.Length && tokens[at].Kind == TokenKind.Date)
        {
            var parsed = LocalDatePattern.Iso.Parse(tokens[at].Text);
            return (parsed.Success ? parsed.Value : null, 1);
        }

        if (MonthAt(tokens, at + 1) is { } month && NumberAt(tokens, at) is { } day && YearAt(tokens, at + 2) is { } year)
        {
            return (DateOf(year, month, day), 3);
        }

        var comma = at + 2 < tokens.Length && tokens[at + 2].Kind == TokenKind.Comma ? 1 : 0;
        if (MonthAt(tokens, at) is { } first && NumberAt(tokens, at + 1) is { } second && YearAt(tokens, at + 2 + comma) is { } last)
        {
            return (DateOf(last, first, second), 3 + comma);
        }

        return null;
    }

    private static LocalDate? DateOf(int year, int month, int day) =>
        year <= CalendarSystem.Iso.MaxYear && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static int? MonthAt(ImmutableArray<Token> tokens, int at) =>
        at < tokens.Length && Array.IndexOf(Months, tokens[at].Canonical) is >= 0 and var month ? month + 1 : null;

    private static int? NumberAt(ImmutableArray<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Number && int.TryParse(tokens[at].Canonical, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? YearAt(ImmutableArray<Token> tokens, int at) => NumberAt(tokens, at) is { } year and > 1000 ? year : null;

    /// <summary>Reads a date if one stands here; reports one that does not exist.</summary>
    public static DateSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Peek() is { Kind: TokenKind.ValueBracket } value && value.Bracket is { } bracket && IsDates(bracket))
        {
            cursor.At++;
            return new DateSyntax(value.Span, [.. bracket.Options.Select(o => DateOf(o, cursor)).OfType<LocalDate>()], bracket);
        }

        if ((ReadDate(cursor.Tokens, cursor.At) ?? WithoutYear(cursor)) is not var (date, length))
        {
            return null;
        }

        cursor.At += length;
        if (date is null)
        {
            cursor.Problems.Add(SyntaxDiagnostics.NoSuchDate, cursor.SpanFrom(start), TokenText.Join(cursor.TokensFrom(start)));
        }

        return new DateSyntax(cursor.SpanFrom(start), date is { } known ? [known] : [], null);
    }

    /// <summary><c>by 31 March</c>: of which year is not said, so it is no date; <c>on 1 March of each year</c> is none either, and is read elsewhere.</summary>
    private static (LocalDate? Date, int Length)? WithoutYear(Cursor cursor)
    {
        if (NumberAt(cursor.Tokens, cursor.At) is not (>= 1 and <= 31 and var day) || MonthAt(cursor.Tokens, cursor.At + 1) is not { } month || cursor.Peek(2)?.Canonical is "of" or "each" or "every")
        {
            return null;
        }

        // "Between 1 March and 31 March 1993": the year at the end is that of both.
        return cursor.Peek(2)?.Canonical is "and" or "or" or "to" or "until" && ReadDate(cursor.Tokens, cursor.At + 3) is ({ Year: var year }, _) ? (DateOf(year, month, day), 2) : (null, 2);
    }

    private static bool IsDates(BracketSyntax bracket) =>
        !bracket.Options.IsEmpty && bracket.Options.All(o => ReadDate(Tokens(o.Canonical), 0) is not null);

    private static LocalDate? DateOf(BracketOptionSyntax option, Cursor cursor)
    {
        var date = ReadDate(Tokens(option.Canonical), 0)?.Date;
        if (date is null)
        {
            cursor.Problems.Add(SyntaxDiagnostics.NoSuchDate, option.Span, option.Text);
        }

        return date;
    }

    private static ImmutableArray<Token> Tokens(string text) => Lexer.Read(new SourceText("", text), new TextSpan(0, text.Length));
}
