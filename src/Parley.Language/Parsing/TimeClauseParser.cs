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
            var with = ProvisionReferenceParser.TryReadObject(cursor);
            return !with.IsEmpty ? new ParallelClauseSyntax(cursor.SpanFrom(start), with) : new VagueTimeSyntax(cursor.SpanFrom(start), TokenText.Join(cursor.TokensFrom(start)));
        }

        var clause = ReadLength(cursor, start) ?? (ClauseSyntax?)ReadBetween(cursor, start) ?? ReadWithin(cursor, start) ?? CountedTimeParser.TryRead(cursor, start) ?? ReadBound(cursor, start);
        if (clause is null)
        {
            cursor.At = start;
            return null;
        }

        clause = clause is TimeClauseSyntax one ? ReadAlternative(cursor, start, one) ?? one : clause;
        SkipJoin(cursor);
        return clause;
    }

    /// <summary><c>as soon as possible and not later than 31 March 2006</c>, <c>not earlier than D but by E</c>: the "and" only joins.</summary>
    private static void SkipJoin(Cursor cursor)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        if (cursor.Take("and") || cursor.Take("but"))
        {
            cursor.Take(TokenKind.Comma);
            var always = cursor.Take("in", "any", "case") || cursor.Take("in", "any", "event");
            cursor.Take(TokenKind.Comma);
            if (always || (cursor.Peek()?.Canonical is "not" or "no" && cursor.Peek(1)?.Canonical is "later" or "earlier" or "sooner") || (cursor.Peek()?.Canonical is "by" or "before" && StandsHere(cursor)))
            {
                return;
            }
        }

        cursor.At = start;
    }

    /// <summary><c>within 14 days of signature or by 1 March 2026, whichever is earlier</c></summary>
    private static TimeClauseSyntax? ReadAlternative(Cursor cursor, int start, TimeClauseSyntax first)
    {
        var behind = cursor.At;
        cursor.Take(TokenKind.Comma);
        if (first.Word is TimeWord.By or TimeWord.Within && cursor.Take("or"))
        {
            var from = cursor.At;
            if ((ReadWithin(cursor, from) ?? ReadBound(cursor, from)) is TimeClauseSyntax { Word: TimeWord.By or TimeWord.Within } second && MomentParser.ReadWhichever(cursor) is { } latest)
            {
                return new TimeClauseSyntax(cursor.SpanFrom(start), TimeWord.By, new ChoiceMomentSyntax(first.Moment.Span.Through(second.Moment.Span), latest, [first.Moment, second.Moment]));
            }
        }

        cursor.At = behind;
        return null;
    }

    /// <summary><c>between 1 March 2026 and 1 June 2026</c></summary>
    private static SpanClauseSyntax? ReadBetween(Cursor cursor, int start) =>
        cursor.Take("between") && MomentParser.TryRead(cursor, TimeWord.On) is { } first and not PeriodDaySyntax
            && cursor.Take("and") && MomentParser.TryRead(cursor, TimeWord.On) is { } last and not PeriodDaySyntax
            ? new SpanClauseSyntax(cursor.SpanFrom(start), first, last)
            : Nothing<SpanClauseSyntax>(cursor, start);

    private static T? Nothing<T>(Cursor cursor, int start)
        where T : class
    {
        cursor.At = start;
        return null;
    }

    private static ClauseSyntax? ReadLength(Cursor cursor, int start)
    {
        if (cursor.Take("every") || cursor.Take("each") || cursor.Take("once", "a") || cursor.Take("once", "every") || cursor.Take("at", "least", "once", "a") || cursor.Take("at", "least", "every"))
        {
            return MomentParser.ReadWeekday(cursor) is { } weekday ? new TimeClauseSyntax(cursor.SpanFrom(start), TimeWord.On, weekday)
                : NumberParser.TryReadLengthOrUnit(cursor) is { } period ? new LengthClauseSyntax(cursor.SpanFrom(start), every: true, period, null)
                : Nothing<ClauseSyntax>(cursor, start);
        }

        if (cursor.Peek()?.Canonical is "daily" or "weekly" or "monthly")
        {
            var unit = cursor.Peek()!.Canonical switch { "daily" => TimeUnit.Days, "weekly" => TimeUnit.Weeks, _ => TimeUnit.Months };
            cursor.At++;
            var one = new NumberSyntax(cursor.SpanFrom(start), [1], null);
            return new LengthClauseSyntax(cursor.SpanFrom(start), every: true, new TimeLengthSyntax(cursor.SpanFrom(start), one, unit), null);
        }

        if (cursor.Take("for") || cursor.Take("during"))
        {
            _ = cursor.Take("a", "period", "of") || cursor.Take("the", "first") || cursor.Take("the");
            cursor.Take("at", "least");
            if (NumberParser.TryReadLength(cursor) is { } length)
            {
                var behind = cursor.At;
                var from = cursor.Take("after") || cursor.Take("from") || cursor.Take("following") || cursor.Take("of") ? MomentParser.ReadOrigin(cursor) : null;
                cursor.At = from is null ? behind : cursor.At;
                return new LengthClauseSyntax(cursor.SpanFrom(start), every: false, length, from);
            }
        }

        return Nothing<ClauseSyntax>(cursor, start);
    }

    private static TimeClauseSyntax? ReadWithin(Cursor cursor, int start)
    {
        if (!cursor.Take("within") && !cursor.Take("in"))
        {
            return null;
        }

        if ((cursor.IsWord("a") && NumberParser.UnitOf(cursor.Peek(1)) is not null && cursor.Take("a") ? NumberParser.TryReadLengthOrUnit(cursor) : NumberParser.TryReadLength(cursor)) is not { } length)
        {
            cursor.Miss("a length of time, such as \"30 days\",");
            return Nothing<TimeClauseSyntax>(cursor, start);
        }

        if (!cursor.Take("of") && !cursor.Take("after") && !cursor.Take("from") && !cursor.Take("following"))
        {
            // "within 30 days" alone counts from entry into force; the binder says so.
            var entry = new AnchorFactSyntax(new TextSpan(length.Span.End, 0), AnchorId.EntryIntoForce.Value);
            return new TimeClauseSyntax(cursor.SpanFrom(start), TimeWord.Within, new OffsetMomentSyntax(length.Span, length, before: false, entry));
        }

        return MomentParser.ReadOrigin(cursor) is { } fact
            ? new TimeClauseSyntax(cursor.SpanFrom(start), TimeWord.Within, new OffsetMomentSyntax(length.Span.Through(fact.Span), length, before: false, fact))
            : Nothing<TimeClauseSyntax>(cursor, start);
    }

    private static TimeClauseSyntax? ReadBound(Cursor cursor, int start)
    {
        if (WordHere(cursor) is not { } word)
        {
            return null;
        }

        if (MomentParser.TryRead(cursor, word) is { } moment)
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
            // "At the request of Russia" says what it comes after, and sets no time.
            "at" or "on" when cursor.AreWords("at", "the", "request", "of") || cursor.AreWords("on", "the", "request", "of") || cursor.AreWords("on", "request", "of") => TimeWord.After,
            "on" or "at" => TimeWord.On,
            "from" or "since" => TimeWord.From,
            "until" => TimeWord.Until,
            "after" or "following" or "upon" => TimeWord.After,
            _ => null,
        };
        cursor.At += word is null ? 0 : 1;
        return word;
    }
}
