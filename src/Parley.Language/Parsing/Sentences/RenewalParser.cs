using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>What follows when a term is over: <c>and is renewed for further periods of 5 years unless a Party gives notice of termination at least 6 months before its expiry</c>.</summary>
internal static class RenewalParser
{
    /// <summary>Words in which notice may be given, beside its length.</summary>
    private static readonly HashSet<string> NoticeWords =
    [
        "gives", "give", "has", "have", "given", "notice", "notifies", "notify", "notified", "written", "in", "writing", "of", "termination", "withdrawal", "denunciation", "its", "their", "intention", "wish", "to",
        "terminate", "withdraw", "from", "denounce", "end", "it", "this", "agreement", "the", "other", "others", "party", "parties", "declares", "declared", "objects", "objected", "objection", "renew",
    ];

    public static RenewalSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        cursor.Take("and");
        _ = cursor.Take("is") || cursor.Take("are") || cursor.Take("shall", "be");
        _ = cursor.Take("then") || cursor.Take("thereafter");
        _ = cursor.Take("automatically") || cursor.Take("tacitly");
        if (!cursor.Take("renewed") && !cursor.Take("extended") && !cursor.Take("prolonged"))
        {
            cursor.At = start;
            return null;
        }

        _ = cursor.Take("automatically") || cursor.Take("tacitly");
        var period = ReadPeriod(cursor);
        _ = cursor.Take("each", "time") || cursor.Take("each");
        var behind = cursor.At;
        cursor.Take(TokenKind.Comma);
        if (!cursor.Take("unless"))
        {
            cursor.At = behind;
            return new RenewalSyntax(cursor.SpanFrom(start), period, null, null);
        }

        if (ReadNotice(cursor) is not var (by, before))
        {
            cursor.Miss("who gives notice and when, such as \"a Party gives notice 6 months before its expiry\",");
            cursor.At = start;
            return null;
        }

        return new RenewalSyntax(cursor.SpanFrom(start), period, by, before);
    }

    /// <summary><c>for further periods of 5 years</c>, <c>for successive 5-year periods</c>, <c>for another 5 years</c></summary>
    private static TimeLengthSyntax? ReadPeriod(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("for"))
        {
            _ = cursor.Take("a") || cursor.Take("another");
            _ = cursor.Take("further") || cursor.Take("successive") || cursor.Take("subsequent") || cursor.Take("additional") || cursor.Take("like");
            _ = cursor.Take("periods", "of") || cursor.Take("period", "of") || cursor.Take("terms", "of") || cursor.Take("term", "of");
            if (NumberParser.TryReadLength(cursor) is { } length)
            {
                return length;
            }

            if (TakeCompound(cursor) is { } compound && (cursor.Take("periods") || cursor.Take("period") || cursor.Take("terms") || cursor.Take("term")))
            {
                return compound;
            }
        }

        cursor.At = start;
        return null;
    }

    private static (NounPhraseSyntax By, TimeLengthSyntax? Before)? ReadNotice(Cursor cursor)
    {
        var start = cursor.At;
        while (cursor.Peek() is { } token && !(token.Kind == TokenKind.Word && token.Canonical is "gives" or "give" or "has" or "have" or "notifies" or "notify" or "declares" or "objects" or "informs"))
        {
            if (token.Kind != TokenKind.Name && token.Canonical is not ("a" or "either" or "any" or "one" or "of" or "the" or "party" or "parties" or "or" or "and"))
            {
                return null;
            }

            cursor.At++;
        }

        if (cursor.At == start || cursor.AtEnd)
        {
            return null;
        }

        var by = new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
        SkipNotice(cursor);
        _ = cursor.Take("at", "least") || cursor.Take("not", "later", "than") || cursor.Take("no", "later", "than") || cursor.Take("not", "less", "than");
        var before = NumberParser.TryReadLength(cursor);
        if (before is not null)
        {
            // "6 months' notice before its expiry"
            cursor.Take(TokenKind.Possessive);
            SkipNotice(cursor);
        }

        if (!cursor.Take("before") && !cursor.Take("prior", "to"))
        {
            // "30 days' notice" of a term's end is notice before it.
            return cursor.AtEnd ? (by, before) : null;
        }

        if (!ReadExpiry(cursor))
        {
            return null;
        }

        SkipNotice(cursor);
        return (by, before);
    }

    private static void SkipNotice(Cursor cursor)
    {
        // "Not" belongs to what is given notice of; before anything else it would turn the sentence round.
        while (cursor.Peek() is { } token && (token.Kind == TokenKind.Name || (token.Kind == TokenKind.Word && NoticeWords.Contains(token.Canonical)) || cursor.AreWords("not", "to", "renew") || cursor.AreWords("not", "renew")))
        {
            cursor.At++;
        }
    }

    /// <summary><c>its expiry</c>, <c>the end of the current period</c>, <c>that period ends</c></summary>
    private static bool ReadExpiry(Cursor cursor)
    {
        _ = cursor.Take("its") || cursor.Take("the") || cursor.Take("their");
        if (cursor.Take("it", "expires") || cursor.Take("it", "ends"))
        {
            return true;
        }

        if (!cursor.Take("expiry") && !cursor.Take("expiration") && !cursor.Take("end") && !cursor.Take("lapse"))
        {
            return false;
        }

        if (cursor.Take("of"))
        {
            _ = cursor.Take("the") || cursor.Take("that") || cursor.Take("each") || cursor.Take("any") || cursor.Take("this");
            _ = cursor.Take("current") || cursor.Take("respective") || cursor.Take("relevant");
            _ = TakeCompound(cursor);
            return cursor.Take("period") || cursor.Take("term") || cursor.Take("agreement");
        }

        return true;
    }

    /// <summary><c>5-year</c>, <c>five-year</c></summary>
    private static TimeLengthSyntax? TakeCompound(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Peek() is { Kind: TokenKind.Number } && NumberParser.TryRead(cursor) is { } number)
        {
            cursor.At++;
            if (NumberParser.UnitOf(cursor.Peek()) is { } unit && cursor.Tokens[start].Span.End == cursor.Tokens[cursor.At - 1].Span.Start)
            {
                cursor.At++;
                return new TimeLengthSyntax(cursor.SpanFrom(start), number, unit);
            }
        }
        else if (cursor.Peek() is { Kind: TokenKind.Word } word && word.Canonical.Split('-') is [var amount, var each] && NumberWords.ValueOf(amount) is { } value && NumberParser.UnitOf(each) is { } of)
        {
            cursor.At++;
            return new TimeLengthSyntax(word.Span, new NumberSyntax(word.Span, [value], null), of);
        }

        cursor.At = start;
        return null;
    }
}
