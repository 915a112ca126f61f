using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Times: <c>by 31 March 2026</c>, <c>within 30 days of entry into force</c>, <c>every 24 hours</c>, <c>as soon as possible</c>.</summary>
internal static class TimeClauseParser
{
    /// <summary>Whether a preposition that could begin a role begins a time here; nothing is taken, nothing reported.</summary>
    public static bool StandsHere(Cursor cursor) => cursor.ProbeTime(static probe => TryRead(probe) is not null);

    public static ClauseSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        if (VagueTimes.LengthAt(cursor) is > 0 and var length)
        {
            cursor.At += length;
            var vague = new VagueTimeSyntax(cursor.SpanFrom(start), TokenText.Join(cursor.TokensFrom(start)));
            SkipJoin(cursor);
            return vague;
        }

        if (cursor.Take("in", "parallel", "with"))
        {
            ProvisionReferenceParser.TryRead(cursor);
            return new VagueTimeSyntax(cursor.SpanFrom(start), TokenText.Join(cursor.TokensFrom(start)));
        }

        var clause = (ClauseSyntax?)ReadLength(cursor, start) ?? ReadWithin(cursor, start) ?? ReadBound(cursor, start);
        if (clause is null)
        {
            cursor.At = start;
        }

        return clause;
    }

    /// <summary><c>as soon as possible and not later than 31 March 2006</c>: the "and" only joins.</summary>
    private static void SkipJoin(Cursor cursor)
    {
        if (cursor.AreWords("and", "in", "any", "case") || cursor.AreWords("and", "in", "any", "event"))
        {
            cursor.At += 4;
            return;
        }

        if (cursor.IsWord("and") && cursor.Peek(1)?.Canonical is "not" or "no")
        {
            cursor.At++;
        }
    }

    private static LengthClauseSyntax? ReadLength(Cursor cursor, int start)
    {
        if (cursor.Take("every"))
        {
            return ReadPeriod(cursor) is { } period ? new LengthClauseSyntax(cursor.SpanFrom(start), every: true, period) : null;
        }

        if ((cursor.Take("once", "a") || cursor.Take("once", "every")) && ReadPeriod(cursor) is { } once)
        {
            return new LengthClauseSyntax(cursor.SpanFrom(start), every: true, once);
        }

        cursor.At = start;
        if (cursor.Peek()?.Canonical is "daily" or "weekly" or "monthly")
        {
            var unit = cursor.Peek()!.Canonical switch { "daily" => TimeUnit.Days, "weekly" => TimeUnit.Weeks, _ => TimeUnit.Months };
            cursor.At++;
            var one = new NumberSyntax(cursor.SpanFrom(start), [1], null);
            return new LengthClauseSyntax(cursor.SpanFrom(start), every: true, new TimeLengthSyntax(cursor.SpanFrom(start), one, unit));
        }

        if (cursor.Take("for"))
        {
            cursor.Take("a", "period", "of");
            cursor.Take("at", "least");
            return NumberParser.TryReadLength(cursor) is { } length ? new LengthClauseSyntax(cursor.SpanFrom(start), every: false, length) : null;
        }

        return null;
    }

    /// <summary>What follows "every": <c>24 hours</c>, <c>day</c>.</summary>
    private static TimeLengthSyntax? ReadPeriod(Cursor cursor)
    {
        if (NumberParser.TryReadLength(cursor) is { } length)
        {
            return length;
        }

        if (NumberParser.UnitOf(cursor.Peek()) is { } unit)
        {
            var token = cursor.Tokens[cursor.At++];
            return new TimeLengthSyntax(token.Span, new NumberSyntax(new TextSpan(token.Span.Start, 0), [1], null), unit);
        }

        return null;
    }

    private static TimeClauseSyntax? ReadWithin(Cursor cursor, int start)
    {
        if (!cursor.Take("within") && !cursor.Take("in"))
        {
            return null;
        }

        if (NumberParser.TryReadLength(cursor) is not { } length)
        {
            cursor.Miss("a length of time, such as \"30 days\",");
            return null;
        }

        if (!cursor.Take("of") && !cursor.Take("after") && !cursor.Take("from") && !cursor.Take("following"))
        {
            // "within 30 days" alone counts from entry into force; the binder says so.
            var entry = new AnchorFactSyntax(new TextSpan(length.Span.End, 0), AnchorId.EntryIntoForce.Value);
            return new TimeClauseSyntax(cursor.SpanFrom(start), TimeWord.Within, new OffsetMomentSyntax(length.Span, length, before: false, entry));
        }

        return ConditionParser.TryReadEvent(cursor) is { } fact
            ? new TimeClauseSyntax(cursor.SpanFrom(start), TimeWord.Within, new OffsetMomentSyntax(length.Span.Through(fact.Span), length, before: false, fact))
            : null;
    }

    private static TimeClauseSyntax? ReadBound(Cursor cursor, int start)
    {
        if (WordHere(cursor) is not { } word)
        {
            return null;
        }

        if (ReadMoment(cursor, word) is { } moment)
        {
            return new TimeClauseSyntax(cursor.SpanFrom(start), word, moment);
        }

        cursor.Miss("a date such as 31 March 2026, or an event such as \"entry into force\",");
        return null;
    }

    private static TimeWord? WordHere(Cursor cursor)
    {
        if (cursor.Take("not", "later", "than") || cursor.Take("no", "later", "than"))
        {
            return TimeWord.By;
        }

        if (cursor.Take("not", "earlier", "than") || cursor.Take("no", "earlier", "than") || cursor.Take("no", "sooner", "than"))
        {
            return TimeWord.NotEarlierThan;
        }

        if (cursor.Take("as", "of") || cursor.Take("as", "from") || cursor.Take("starting", "on"))
        {
            return TimeWord.From;
        }

        TimeWord? word = cursor.Peek()?.Canonical switch
        {
            "by" => TimeWord.By,
            "before" => TimeWord.Before,
            "on" or "at" => TimeWord.On,
            "from" or "since" => TimeWord.From,
            "until" => TimeWord.Until,
            "after" or "following" or "upon" => TimeWord.After,
            _ => null,
        };
        cursor.At += word is null ? 0 : 1;
        return word;
    }

    private static MomentSyntax? ReadMoment(Cursor cursor, TimeWord word)
    {
        var start = cursor.At;
        cursor.Take("the", "end", "of");
        if (ReadClock(cursor) is { } clock)
        {
            return clock;
        }

        if (DateParser.TryRead(cursor) is { } date)
        {
            return date;
        }

        if (cursor.Peek() is { Kind: TokenKind.ValueBracket, Bracket.Bracket: BracketKind.Blank } blank
            && NumberParser.UnitOf(cursor.Peek(1)) is null && !PlaceExpressionParser.IsLengthUnit(cursor.Peek(1)) && word is not TimeWord.After && CanBeDate(cursor))
        {
            cursor.At++;
            return new DateSyntax(blank.Span, [], blank.Bracket);
        }

        cursor.At = start;
        return (MomentSyntax?)ReadOffset(cursor) ?? ReadEvent(cursor, word);
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
            if ((before || cursor.Take("after") || cursor.Take("of") || cursor.Take("from") || cursor.Take("following"))
                && ConditionParser.TryReadEvent(cursor) is { } fact)
            {
                return new OffsetMomentSyntax(cursor.SpanFrom(start), length, before, fact);
            }
        }

        cursor.At = start;
        return null;
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
}
