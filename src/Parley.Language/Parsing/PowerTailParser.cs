using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>What stands behind the provisions that a power changes: notice, length, how often, what is left out.</summary>
internal static class PowerTailParser
{
    /// <summary>Tails and clauses in any order, up to something else.</summary>
    public static (ImmutableArray<PowerTailSyntax> Tails, ImmutableArray<ClauseSyntax> Clauses) Read(Cursor cursor)
    {
        var tails = ImmutableArray.CreateBuilder<PowerTailSyntax>();
        var clauses = ImmutableArray.CreateBuilder<ClauseSyntax>();
        while (!cursor.AtEnd)
        {
            var before = cursor.At;
            cursor.Take(TokenKind.Comma);
            if (TryRead(cursor) is { } tail)
            {
                tails.Add(tail);
            }
            else if (ClauseParser.StandsHere(cursor) && ClauseParser.TryRead(cursor) is { } clause)
            {
                clauses.Add(clause);
            }
            else
            {
                cursor.At = before;
                break;
            }
        }

        return (tails.ToImmutable(), clauses.ToImmutable());
    }

    private static PowerTailSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        var tail = (PowerTailSyntax?)ReadNotice(cursor, start) ?? Restart(cursor, start, ReadReach) ?? Restart(cursor, start, ReadTimes) ?? Restart(cursor, start, ReadSurvival);
        if (tail is null)
        {
            cursor.At = start;
        }

        return tail;
    }

    private static PowerTailSyntax? Restart(Cursor cursor, int start, Func<Cursor, int, PowerTailSyntax?> read)
    {
        cursor.At = start;
        return read(cursor, start);
    }

    /// <summary><c>by giving Russia 30 days' written notice</c>, <c>upon written notice of 30 days to Russia</c>, <c>by notifying Russia 30 days in advance</c></summary>
    private static NoticeSyntax? ReadNotice(Cursor cursor, int start)
    {
        if (!cursor.Take("by") && !cursor.Take("on") && !cursor.Take("upon") && !cursor.Take("with") && !cursor.Take("after"))
        {
            return null;
        }

        if (cursor.Take("notifying") || cursor.Take("informing"))
        {
            var whom = NounPhraseParser.TryRead(cursor);
            var inWriting = cursor.Take("in", "writing");
            var early = NumberParser.TryReadLength(cursor);
            _ = cursor.Take("in", "advance") || cursor.Take("beforehand") || cursor.Take("before");
            return new NoticeSyntax(cursor.SpanFrom(start), early, inWriting || cursor.Take("in", "writing"), whom);
        }

        var gives = cursor.Take("giving");
        var to = gives && cursor.Peek() is { Kind: TokenKind.Name } or { Canonical: "the" or "each" } ? NounPhraseParser.ReadNames(cursor) : null;
        _ = cursor.Take("a") || cursor.Take("not", "less", "than") || cursor.Take("at", "least");
        var length = NumberParser.TryReadLength(cursor);
        cursor.Take(TokenKind.Possessive);
        var written = false;
        while (cursor.Peek() is { Canonical: "written" or "prior" or "advance" or "previous" or "formal" } word)
        {
            written |= word.IsWord("written");
            cursor.At++;
        }

        if (!cursor.Take("notice") && !cursor.Take("notification"))
        {
            return null;
        }

        written |= cursor.Take("in", "writing");
        if (length is null && (cursor.AreWords("of") || cursor.AreWords("at", "least")))
        {
            cursor.Take("of");
            length = NumberParser.TryReadLength(cursor);
        }

        if (cursor.Take("to"))
        {
            to = NounPhraseParser.TryRead(cursor);
        }

        return new NoticeSyntax(cursor.SpanFrom(start), length, written || cursor.Take("in", "writing"), to);
    }

    /// <summary><c>for up to 60 days</c>, <c>by not more than 30 days</c></summary>
    private static ReachSyntax? ReadReach(Cursor cursor, int start)
    {
        if (!cursor.Take("for") && !cursor.Take("by"))
        {
            return null;
        }

        _ = cursor.Take("a", "further") || cursor.Take("a");
        _ = cursor.Take("period", "of") || cursor.Take("periods", "of") || cursor.Take("total", "of");
        var atMost = cursor.Take("up", "to") || cursor.Take("not", "more", "than") || cursor.Take("no", "more", "than") || cursor.Take("at", "most") || cursor.Take("a", "maximum", "of");
        return NumberParser.TryReadLength(cursor) is { } length ? new ReachSyntax(cursor.SpanFrom(start), length, atMost) : null;
    }

    /// <summary>"once" before a length or at the end counts; before a fact it is a condition.</summary>
    private static TimesSyntax? ReadTimes(Cursor cursor, int start)
    {
        var times = cursor.Take("twice") ? 2 : cursor.Take("only", "once") || cursor.Take("once") ? 1 : 0;
        var counts = cursor.AtEnd || cursor.Is(TokenKind.Comma) || cursor.IsWord("by") || cursor.IsWord("for");
        return times > 0 && counts ? new TimesSyntax(cursor.SpanFrom(start), times) : null;
    }

    private static SurvivalSyntax? ReadSurvival(Cursor cursor, int start)
    {
        if (!cursor.Take("except") && !cursor.Take("other", "than") && !cursor.Take("with", "the", "exception", "of"))
        {
            return null;
        }

        cursor.Take("for");
        var provisions = ProvisionReferenceParser.TryRead(cursor);
        return provisions.IsEmpty ? null : new SurvivalSyntax(cursor.SpanFrom(start), provisions);
    }
}
