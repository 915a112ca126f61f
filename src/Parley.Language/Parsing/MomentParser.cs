using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Moments: <c>1 March 2026</c>, <c>30 days after entry into force</c>, <c>the first day after the completion of 4.1</c>, <c>D-Day + 5 days</c>, <c>the 5th day of each month</c>.</summary>
internal static class MomentParser
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>What stands behind a word of time; two moments only with the words that say which of them counts.</summary>
    public static MomentSyntax? TryRead(Cursor cursor, TimeWord word)
    {
        var start = cursor.At;
        if (ReadOne(cursor, word) is not { } first)
        {
            return null;
        }

        var behind = cursor.At;
        cursor.Take(TokenKind.Comma);
        if ((cursor.Take("or") || cursor.Take("and")) && ReadOne(cursor, TimeWord.On) is { } second && ReadWhichever(cursor) is { } latest)
        {
            return new ChoiceMomentSyntax(cursor.SpanFrom(start), latest, [first, second]);
        }

        cursor.At = behind;
        return first;
    }

    /// <summary><c>whichever is the earlier</c>: whether the later one counts; null, and nothing taken, where no such words stand.</summary>
    public static bool? ReadWhichever(Cursor cursor)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        if (cursor.Take("whichever") && (cursor.Take("is") || cursor.Take("comes") || cursor.Take("occurs") || cursor.Take("happens")))
        {
            cursor.Take("the");
            bool? latest = cursor.Peek()?.Canonical switch { "earlier" or "earliest" or "first" or "sooner" => false, "later" or "latest" or "last" => true, _ => null };
            if (latest is not null)
            {
                cursor.At++;
                return latest;
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary>What a length of time is counted from: an event, a date, or the first or last of several.</summary>
    public static FactSyntax? ReadOrigin(Cursor cursor)
    {
        var start = cursor.At;
        if (ReadCalendar(cursor) is { } moment)
        {
            return new MomentFactSyntax(moment);
        }

        if (ConditionParser.TryReadEvent(cursor) is not { } first)
        {
            return null;
        }

        var facts = ImmutableArray.Create(first);
        bool? any = null;
        while (!cursor.AtEnd)
        {
            var before = cursor.At;
            cursor.Take(TokenKind.Comma);
            var or = cursor.Take("or");
            if ((!or && !cursor.Take("and")) || (any is { } joint && joint != or) || FactParser.TryReadSure(cursor) is not { } next)
            {
                cursor.At = before;
                break;
            }

            any = or;
            facts = facts.Add(next);
        }

        if (facts.Length == 1)
        {
            return first;
        }

        var latest = ReadWhichever(cursor) ?? any == false;
        return new JoinedFactSyntax(cursor.SpanFrom(start), !latest, facts);
    }

    private static MomentSyntax? ReadOne(Cursor cursor, TimeWord word)
    {
        var start = cursor.At;
        if (ReadCalendar(cursor) is { } calendar)
        {
            return calendar;
        }

        if (cursor.Peek() is { Kind: TokenKind.ValueBracket, Bracket.Bracket: BracketKind.Blank } blank
            && NumberParser.UnitOf(cursor.Peek(1)) is null && !PlaceExpressionParser.IsLengthUnit(cursor.Peek(1)) && word is not TimeWord.After && CanBeDate(cursor))
        {
            cursor.At++;
            return new DateSyntax(blank.Span, [], blank.Bracket);
        }

        cursor.At = start;
        return ReadOffset(cursor) ?? ReadOrdinal(cursor) ?? ReadEvent(cursor, word);
    }

    /// <summary>A moment that only the calendar or an anchor tells: a date, a time of day, the end of a year, a day after an anchor.</summary>
    private static MomentSyntax? ReadCalendar(Cursor cursor)
    {
        var start = cursor.At;
        if (ReadAnchorPlus(cursor) is { } plus)
        {
            return plus;
        }

        if ((cursor.Take("the", "end", "of") || cursor.Take("end", "of")) && ReadPeriodEnd(cursor, start) is { } end)
        {
            return end;
        }

        return ReadClock(cursor) ?? (MomentSyntax?)DateParser.TryRead(cursor) ?? Reset(cursor, start);
    }

    private static MomentSyntax? Reset(Cursor cursor, int start)
    {
        cursor.At = start;
        return null;
    }

    /// <summary><c>[the end of] 2015</c>, <c>[the end of] March 2026</c>: its last day.</summary>
    private static DateSyntax? ReadPeriodEnd(Cursor cursor, int start)
    {
        var month = DateParser.MonthOf(cursor.Peek());
        var year = cursor.Peek(month is null ? 0 : 1);
        if (year is { Kind: TokenKind.Number, Canonical.Length: 4 } && int.TryParse(year.Canonical, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1000)
        {
            cursor.At += month is null ? 1 : 2;
            var last = new LocalDate(number, month ?? 12, 1).PlusMonths(1).PlusDays(-1);
            return new DateSyntax(cursor.SpanFrom(start), [last], null);
        }

        return null;
    }

    /// <summary><c>D-Day + 5 days</c>, <c>D+5</c>: days, where no other unit is written.</summary>
    private static OffsetMomentSyntax? ReadAnchorPlus(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Peek() is { Kind: TokenKind.Name, Name.Kind: NameKind.Anchor } anchor && cursor.Peek(1) is { Kind: TokenKind.Other, Text: "+" })
        {
            cursor.At += 2;
            var length = NumberParser.TryReadLength(cursor);
            if (length is null && NumberParser.TryRead(cursor) is { } days)
            {
                length = new TimeLengthSyntax(days.Span, days, TimeUnit.Days);
            }

            if (length is not null)
            {
                return new OffsetMomentSyntax(cursor.SpanFrom(start), length, before: false, new AnchorFactSyntax(anchor.Span, anchor.Name!.Id));
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>by [blank]</c> is a date where the sentence or a clause ends behind it.</summary>
    private static bool CanBeDate(Cursor cursor) => cursor.Peek(1) is null or { Kind: TokenKind.Comma } || Vocabulary.IsClauseWord(cursor.Peek(1));

    private static ClockSyntax? ReadClock(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Peek() is { Kind: TokenKind.Clock } clock
            && NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("H:mm").Parse(clock.Text) is { Success: true } time)
        {
            cursor.At++;
            if ((cursor.Take("on") || cursor.Take("of")) && DateParser.ReadDate(cursor.Tokens, cursor.At) is ({ } date, var length))
            {
                cursor.At += length;
                return new ClockSyntax(cursor.SpanFrom(start), date + time.Value);
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>30 days after entry into force</c>, <c>60 days before the referendum</c></summary>
    private static OffsetMomentSyntax? ReadOffset(Cursor cursor)
    {
        var start = cursor.At;
        if (NumberParser.TryReadLength(cursor) is { } length)
        {
            var before = cursor.Take("before");
            if ((before || cursor.Take("after") || cursor.Take("of") || cursor.Take("from") || cursor.Take("following")) && ReadOrigin(cursor) is { } fact)
            {
                return new OffsetMomentSyntax(cursor.SpanFrom(start), length, before, fact);
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>the first day after E</c>, <c>the day after E</c>, <c>day 2 of E</c>, <c>the 5th day of each month</c>, <c>Friday of each week</c></summary>
    private static MomentSyntax? ReadOrdinal(Cursor cursor)
    {
        var start = cursor.At;
        if (Array.IndexOf(Weekdays, cursor.Peek()?.Canonical) is >= 0 and var weekday && (cursor.IsWord("of", 1) && cursor.Peek(2)?.Canonical is "each" or "every" && cursor.IsWord("week", 3)))
        {
            cursor.At += 4;
            return new PeriodDaySyntax(cursor.SpanFrom(start), weekday + 1, TimeUnit.Weeks);
        }

        if (ReadDayNumber(cursor) is not var (number, span))
        {
            cursor.At = start;
            return null;
        }

        if (cursor.Take("of", "each", "month") || cursor.Take("of", "every", "month"))
        {
            return new PeriodDaySyntax(cursor.SpanFrom(start), number, TimeUnit.Months);
        }

        var before = cursor.Take("before");
        var after = !before && (cursor.Take("after") || cursor.Take("following"));
        if (!before && !after && !cursor.Take("of"))
        {
            cursor.At = start;
            return null;
        }

        // Day 1 of an event is the day on which it happens.
        var days = before || after ? number : number - 1;
        if (days < 0 || number == LastDay || ((before || after ? ReadOrigin(cursor) : FactParser.TryReadSure(cursor)) is not { } fact))
        {
            cursor.At = start;
            return null;
        }

        return new OffsetMomentSyntax(cursor.SpanFrom(start), new TimeLengthSyntax(span, new NumberSyntax(span, [days], null), TimeUnit.Days), before, fact);
    }

    /// <summary>Stands for the last day of a month: no month has more days.</summary>
    private const int LastDay = 31;

    private static (int Number, TextSpan Span)? ReadDayNumber(Cursor cursor)
    {
        var article = cursor.Take("the");
        var start = cursor.At;
        if (cursor.Take("day"))
        {
            if (cursor.Peek() is { Kind: TokenKind.Number } day && int.TryParse(day.Canonical, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                cursor.At++;
                return (number, cursor.SpanFrom(start));
            }

            return article && cursor.Peek()?.Canonical is "after" or "following" or "before" ? (1, cursor.SpanFrom(start)) : null;
        }

        int? ordinal = null;
        if (Array.IndexOf(Ordinals, cursor.Peek()?.Canonical) is >= 0 and var word)
        {
            (ordinal, cursor.At) = (word + 1, cursor.At + 1);
        }
        else if (cursor.Take("last"))
        {
            ordinal = LastDay;
        }
        else if (cursor.Peek() is { Kind: TokenKind.Number } figure && cursor.Peek(1)?.Canonical is "st" or "nd" or "rd" or "th"
            && int.TryParse(figure.Canonical, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            (ordinal, cursor.At) = (value, cursor.At + 2);
        }

        return ordinal is { } one && cursor.Take("day") ? (one, cursor.SpanFrom(start)) : null;
    }

    private static EventMomentSyntax? ReadEvent(Cursor cursor, TimeWord word)
    {
        var start = cursor.At;
        var day = cursor.Take("the", "day", "of") || cursor.Take("the", "date", "of") || cursor.Take("the", "day", "on", "which") || cursor.Take("the", "date", "on", "which")
            || cursor.Take("the", "moment", "of") || cursor.Take("the", "moment", "when");

        // "by", "on", "from" and "at" also begin roles: only a fact that is surely one counts as a time after them.
        var free = word is TimeWord.After or TimeWord.Before or TimeWord.Until or TimeWord.NotEarlierThan || day;
        if ((free ? ConditionParser.TryReadSingle(cursor) : FactParser.TryReadSure(cursor)) is { } fact)
        {
            return new EventMomentSyntax(fact);
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>[every] Monday</c></summary>
    public static PeriodDaySyntax? ReadWeekday(Cursor cursor)
    {
        var start = cursor.At;
        if (Array.IndexOf(Weekdays, cursor.Peek()?.Canonical) is not (>= 0 and var weekday))
        {
            return null;
        }

        cursor.At++;
        return new PeriodDaySyntax(cursor.SpanFrom(start), weekday + 1, TimeUnit.Weeks);
    }

    /// <summary>What an anchor means where no fact does: a date, or a time counted from another anchor or event.</summary>
    public static FactSyntax? ReadAnchorMeaning(Cursor cursor)
    {
        var start = cursor.At;
        if ((ReadCalendar(cursor) ?? ReadOffset(cursor) ?? ReadOrdinal(cursor)) is { } moment and not PeriodDaySyntax && (cursor.AtEnd || cursor.Is(TokenKind.Comma)))
        {
            return new MomentFactSyntax(moment);
        }

        cursor.At = start;
        return null;
    }
}
