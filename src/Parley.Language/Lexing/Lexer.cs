using System.Collections.Immutable;

namespace Parley.Language.Lexing;

/// <summary>Cuts a stretch of Markdown text into tokens. Line ends are blanks; every character that is no blank belongs to exactly one token.</summary>
internal static class Lexer
{
    public static ImmutableArray<Token> Read(SourceText source, TextSpan span)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var text = source.Text;
        var at = span.Start;
        while (at < span.End)
        {
            if (PlainText.IsBlank(text[at]))
            {
                at++;
                continue;
            }

            var token = ReadToken(text, at, span.End);
            tokens.Add(token);
            at = token.Span.End;
        }

        return tokens.ToImmutable();
    }

    private static Token ReadToken(string text, int at, int end)
    {
        var first = text[at];
        return first switch
        {
            '[' => ReadBracket(text, at, end),
            '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' => ReadQuoted(text, at, end),
            '*' => ReadStarred(text, at, end),
            '\'' or '\u2019' => ReadPossessive(text, at, end),
            _ when char.IsAsciiDigit(first) => ReadNumber(text, at, end),
            _ when char.IsLetter(first) => ReadWord(text, at, end),
            _ => One(text, at, first switch
            {
                ']' => TokenKind.CloseBracket,
                '|' => TokenKind.Bar,
                '(' => TokenKind.OpenParenthesis,
                ')' => TokenKind.CloseParenthesis,
                ',' => TokenKind.Comma,
                ';' => TokenKind.Semicolon,
                ':' => TokenKind.Colon,
                '.' => TokenKind.FullStop,
                '%' => TokenKind.Percent,
                _ => TokenKind.Other,
            }),
        };
    }

    private static Token One(string text, int at, TokenKind kind)
    {
        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        return new Token(kind, new TextSpan(at, length), text.Substring(at, length));
    }

    private static Token Make(TokenKind kind, string text, int start, int end) =>
        new(kind, TextSpan.Between(start, end), PlainText.Of(text[start..end]));

    /// <summary>A footnote mark, a link, or just the opening bracket.</summary>
    private static Token ReadBracket(string text, int at, int end)
    {
        var close = text.IndexOf(']', at, end - at);
        if (close < 0)
        {
            return One(text, at, TokenKind.OpenBracket);
        }

        if (at + 1 < close && text[at + 1] == '^' && !text.AsSpan(at, close - at).ContainsAny(' ', '\n', '|'))
        {
            return new Token(TokenKind.FootnoteMark, TextSpan.Between(at, close + 1), text[(at + 2)..close]);
        }

        if (close + 1 < end && text[close + 1] == '(' && !text.AsSpan(at + 1, close - at - 1).Contains('['))
        {
            var last = text.IndexOf(')', close, end - close);
            if (last > 0)
            {
                return new Token(TokenKind.Link, TextSpan.Between(at, last + 1), PlainText.Flatten(text[(at + 1)..close]).Trim('"', '\u201C', '\u201D', ' '))
                {
                    Target = PlainText.OneLine(text[(close + 2)..last]).Trim(),
                };
            }
        }

        return One(text, at, TokenKind.OpenBracket);
    }

    private static Token ReadQuoted(string text, int at, int end)
    {
        var close = text.AsSpan(at + 1, end - at - 1).IndexOfAny("\"\u201C\u201D\u00BB");
        return close < 0
            ? One(text, at, TokenKind.Other)
            : new Token(TokenKind.Quoted, new TextSpan(at, close + 2), PlainText.Flatten(text.Substring(at + 1, close)));
    }

    private static Token ReadStarred(string text, int at, int end)
    {
        var stars = at + 1 < end && text[at + 1] == '*' ? 2 : 1;
        var mark = new string('*', stars);
        var close = text.IndexOf(mark, at + stars, end - at - stars, StringComparison.Ordinal);
        return close <= at + stars
            ? new Token(TokenKind.Other, new TextSpan(at, stars), mark)
            : new Token(stars == 2 ? TokenKind.Bold : TokenKind.Emphasis, TextSpan.Between(at, close + stars), PlainText.Flatten(text[(at + stars)..close]));
    }

    private static Token ReadPossessive(string text, int at, int end)
    {
        var next = at + 1;
        if (next < end && text[next] is 's' or 'S' && (next + 1 >= end || !char.IsLetter(text[next + 1])))
        {
            next++;
        }

        return Make(TokenKind.Possessive, text, at, next);
    }

    /// <summary>A number with its groups and decimals, a date, a time of day, or the number of an item.</summary>
    private static Token ReadNumber(string text, int at, int end)
    {
        var next = Digits(text, at, end);
        if (next - at == 4 && IsDate(text, at, end))
        {
            return Make(TokenKind.Date, text, at, at + 10);
        }

        if (next + 2 < end && text[next] == ':' && next - at <= 2 && char.IsAsciiDigit(text[next + 1]) && char.IsAsciiDigit(text[next + 2]))
        {
            return Make(TokenKind.Clock, text, at, next + 3);
        }

        while (next + 1 < end && text[next] is '.' or ',' && char.IsAsciiDigit(text[next + 1])
            && (text[next] == '.' || Digits(text, next + 1, end) == next + 4))
        {
            next = Digits(text, next + 1, end);
        }

        var item = next;
        while (ItemMark.LengthAt(text.AsSpan(item, end - item)) is > 0 and var mark)
        {
            item += mark;
        }

        return item > next
            ? Make(TokenKind.ItemNumber, text, at, item)
            : Make(TokenKind.Number, text, at, next);
    }

    private static bool IsDate(string text, int at, int end) =>
        at + 10 <= end && text[at + 4] == '-' && text[at + 7] == '-'
        && char.IsAsciiDigit(text[at + 5]) && char.IsAsciiDigit(text[at + 6])
        && char.IsAsciiDigit(text[at + 8]) && char.IsAsciiDigit(text[at + 9])
        && (at + 10 == end || !char.IsAsciiDigit(text[at + 10]));

    private static int Digits(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Letters with inner hyphens and digits; abbreviations with inner full stops (<c>U.S.</c>) stay whole.</summary>
    private static Token ReadWord(string text, int at, int end)
    {
        var next = at;
        while (next < end)
        {
            var c = text[next];
            var inner = next + 1 < end && char.IsLetterOrDigit(text[next + 1]);
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark
                || (c is '-' or '\u2010' or '\u2011' && inner)
                || (c is '\'' or '\u2019' && inner && !IsPossessiveEnd(text, next, end)))
            {
                next++;
            }
            else if (c == '.' && IsAbbreviation(text, at, next, end))
            {
                next++;
            }
            else if (PlainText.IsInvisible(c) && NextVisible(text, next, end) is var visible && visible < end && char.IsLetter(text[visible]))
            {
                next = visible;
            }
            else
            {
                break;
            }
        }

        return Make(TokenKind.Word, text, at, next);
    }

    private static int NextVisible(string text, int at, int end)
    {
        while (at < end && PlainText.IsInvisible(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsPossessiveEnd(string text, int apostrophe, int end) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= end || !char.IsLetterOrDigit(text[apostrophe + 2]));

    /// <summary>A full stop inside <c>U.S.</c>: after a single capital, and followed by another or preceded by one with its stop.</summary>
    private static bool IsAbbreviation(string text, int start, int stop, int end)
    {
        var single = char.IsUpper(text[stop - 1]) && (stop - 1 == start || text[stop - 2] == '.');
        return single && ((stop + 1 < end && char.IsUpper(text[stop + 1]) && (stop + 2 >= end || !char.IsLower(text[stop + 2]))) || stop - 2 > start);
    }
}
