using NodaTime.Text;
using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>Times in steps: <c>2026-01-30</c>, <c>06:00 on 30 January 2026</c>, <c>"2026-01-30T06:00:00+02:00"</c>.</summary>
internal static class StepTimes
{
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>The time that stands here; nothing is taken where none does. A day that does not exist is reported.</summary>
    public static StepTimeSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        cursor.Take("the", "end", "of");
        if (cursor.Peek() is { Kind: TokenKind.Quoted } quoted)
        {
            if (OffsetDateTimePattern.Rfc3339.Parse(quoted.Text) is { Success: true } exact)
            {
                cursor.At++;
                return new StepTimeSyntax(cursor.SpanFrom(start), null, null, exact.Value.ToInstant());
            }

            cursor.At = start;
            return null;
        }

        if (cursor.Peek() is { Kind: TokenKind.Clock } clock && Minute.Parse(clock.Text) is { Success: true } minute)
        {
            cursor.At++;
            if ((cursor.Take("on") || cursor.Take("of")) && DateParser.ReadDate(cursor.Tokens, cursor.At) is ({ } date, var length))
            {
                cursor.At += length;
                return new StepTimeSyntax(cursor.SpanFrom(start), null, date + minute.Value, null);
            }

            cursor.At = start;
            return null;
        }

        if (cursor.Peek()?.Kind != TokenKind.ValueBracket && DateParser.TryRead(cursor) is { } day)
        {
            return new StepTimeSyntax(cursor.SpanFrom(start), day.Values.IsEmpty ? null : day.Values[0], null, null);
        }

        cursor.At = start;
        return null;
    }

    /// <summary>A time behind "on", "at", "from", "by" or "until": whichever of the words is given.</summary>
    public static StepTimeSyntax? TryReadBehind(Cursor cursor, params ReadOnlySpan<string> words)
    {
        var start = cursor.At;
        foreach (var word in words)
        {
            if (cursor.Take(word) && TryRead(cursor) is { } time)
            {
                return time;
            }

            cursor.At = start;
        }

        return null;
    }
}
