using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>How often provisions were broken: <c>more than 3 breaches of 1.1 within 7 days</c>, <c>three or more incidents under 1.1 have occurred within any period of 30 days</c>.</summary>
internal static class CountFactParser
{
    private static readonly string[][] Openings = [["there", "is"], ["there", "are"], ["there", "has", "been"], ["there", "have", "been"], ["there", "was"], ["there", "were"]];

    private static readonly string[][] Verbs =
    [
        ["have", "been", "reported"], ["has", "been", "reported"], ["have", "been", "recorded"], ["has", "been", "recorded"], ["have", "taken", "place"], ["has", "taken", "place"],
        ["have", "occurred"], ["has", "occurred"], ["have", "happened"], ["has", "happened"], ["are", "reported"], ["is", "reported"], ["are", "recorded"], ["is", "recorded"],
        ["take", "place"], ["takes", "place"], ["occur"], ["occurs"], ["happen"], ["happens"],
    ];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Whether a count stands a little ahead: a number, then what is counted.</summary>
    public static bool StandsAhead(Cursor cursor, int ahead) =>
        Enumerable.Range(ahead, 6)
            .TakeWhile(a => cursor.Peek(a) is { Kind: not TokenKind.Name } word && !Vocabulary.IsClauseWord(word))
            .Any(a => cursor.Peek(a)?.Canonical is "breaches" or "breach" or "incidents" or "incident" && cursor.Peek(a + 1)?.Canonical is "of" or "under");

    /// <summary>A fact of counting; nothing is taken where none stands.</summary>
    public static CountFactSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        _ = Openings.Any(o => cursor.Take(o));
        if (ReadNumber(cursor) is var (bound, number) && ReadNoun(cursor) is { } counted && (cursor.Take("of") || cursor.Take("under")))
        {
            var provisions = ProvisionReferenceParser.TryReadObject(cursor);
            if (!provisions.IsEmpty)
            {
                var by = ReadBearer(cursor);
                _ = Verbs.Any(v => cursor.Take(v));
                return new CountFactSyntax(cursor.SpanFrom(start), counted, provisions, bound, number, ReadWindow(cursor), by);
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>[1.1 is breached] more than twice within a month</c>; nothing is taken where no number of times stands.</summary>
    public static CountFactSyntax? TryReadTimes(Cursor cursor, int start, ImmutableArray<ProvisionReferenceSyntax> provisions, NounPhraseSyntax? by)
    {
        var here = cursor.At;
        if (ReadNumber(cursor, times: true) is not var (bound, number))
        {
            cursor.At = here;
            return null;
        }

        return new CountFactSyntax(cursor.SpanFrom(start), Counted.Breaches, provisions, bound, number, ReadWindow(cursor), by);
    }

    /// <summary><c>more than 3</c>, <c>three or more</c>, <c>no</c>, <c>a third</c>; of times also <c>twice</c>. A bare number is enough of them.</summary>
    private static (QuantityBound Bound, NumberSyntax Number)? ReadNumber(Cursor cursor, bool times = false)
    {
        var start = cursor.At;
        var words = NumberParser.BoundWords(cursor);
        cursor.At += words.Length;
        var bound = words.Length == 0 ? QuantityBound.AtLeast : words.Bound;
        if (times && cursor.IsWord("once") && words.Length == 0 && cursor.Peek(1) is { Kind: not TokenKind.Comma, Canonical: not ("within" or "in" or "during" or "over" or "for" or "and" or "or") })
        {
            // "is breached once Article 1 is fulfilled": a condition follows, not a number of times.
            return null;
        }

        if (times && cursor.Peek()?.Canonical is "once" or "twice")
        {
            var amount = cursor.Take("once") ? 1 : cursor.Take("twice") ? 2 : 0;
            return (bound, new NumberSyntax(cursor.SpanFrom(start), [amount], null));
        }

        if (!times && words.Length == 0 && cursor.Take("no"))
        {
            return (QuantityBound.AtMost, new NumberSyntax(cursor.SpanFrom(start), [0], null));
        }

        if (!times && words.Length == 0 && (cursor.Take("a") || cursor.Take("the")) && Array.IndexOf(Ordinals, cursor.Peek()?.Canonical) is >= 0 and var ordinal)
        {
            cursor.At++;
            return (QuantityBound.AtLeast, new NumberSyntax(cursor.SpanFrom(start), [ordinal + 1], null));
        }

        if (NumberParser.TryRead(cursor) is not { } number)
        {
            return null;
        }

        if (words.Length == 0 && cursor.IsWord("or") && cursor.Peek(1)?.Canonical is "more" or "fewer" or "less")
        {
            bound = cursor.IsWord("more", 1) ? QuantityBound.AtLeast : QuantityBound.AtMost;
            cursor.At += 2;
        }

        return !times || cursor.Take("times") || cursor.Take("time") ? (bound, number) : null;
    }

    private static Counted? ReadNoun(Cursor cursor)
    {
        Counted? counted = cursor.Peek()?.Canonical switch
        {
            "breach" or "breaches" or "violation" or "violations" => Counted.Breaches,
            "incident" or "incidents" => Counted.Incidents,
            _ => null,
        };
        cursor.At += counted is null ? 0 : 1;
        return counted;
    }

    private static NounPhraseSyntax? ReadBearer(Cursor cursor)
    {
        var start = cursor.At;
        var by = cursor.Take("by") ? NounPhraseParser.TryRead(cursor) : null;
        cursor.At = by is null ? start : cursor.At;
        return by;
    }

    /// <summary><c>within 7 days</c>, <c>within any period of 30 days</c>, <c>in a week</c>, <c>for 30 days</c>; not <c>within 7 days of</c> something.</summary>
    private static TimeLengthSyntax? ReadWindow(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("within") || cursor.Take("in") || cursor.Take("during") || cursor.Take("over") || cursor.Take("for"))
        {
            _ = cursor.Take("any") || cursor.Take("a") || cursor.Take("the", "last") || cursor.Take("the", "past") || cursor.Take("the", "same");
            _ = cursor.Take("period", "of");
            if (NumberParser.TryReadLengthOrUnit(cursor) is { } length && cursor.Peek()?.Canonical is not ("of" or "after" or "from" or "following" or "before"))
            {
                return length;
            }
        }

        cursor.At = start;
        return null;
    }
}
