using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>B decides by consent of each of its members</c>, <c>… by a majority of its members</c>, <c>… by 7 votes</c>, <c>The chair of B has a casting vote</c></summary>
internal static class DecisionRuleForm
{
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        if (ReadCastingVote(cursor, opening) is { } casting)
        {
            return [casting];
        }

        cursor.At = start;
        var verb = Find(cursor);
        if (verb < 0 || NounPhraseParser.ReadUpTo(cursor, verb) is not { } subject)
        {
            return [];
        }

        _ = cursor.Take("shall", "decide", "by") || cursor.Take("decides", "by") || cursor.Take("decide", "by") || cursor.Take("shall", "decide") || cursor.Take("decides") || cursor.Take("decide");
        if (ReadMethod(cursor) is not var (method, votes, of))
        {
            cursor.Miss("a rule, such as \"a majority of its members\",");
            cursor.At = start;
            return [];
        }

        var rule = new DecisionRuleSyntax(cursor.SpanFrom(start), subject, method, votes, opening) { Of = of };
        var before = cursor.At;
        cursor.Take(TokenKind.Comma);
        if (cursor.Take("and") && (cursor.Take("its") || cursor.Take("the")) && TakeCasting(cursor))
        {
            return [rule, new DecisionRuleSyntax(cursor.SpanFrom(start), subject, DecisionMethod.CastingVote, null, opening)];
        }

        cursor.At = before;
        return [rule];
    }

    /// <summary><c>The chair of the Commission has a casting vote</c>, <c>In the Commission, the chair has the casting vote</c></summary>
    private static DecisionRuleSyntax? ReadCastingVote(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var body = cursor.Take("in") ? NounPhraseParser.TryRead(cursor) : null;
        cursor.Take(TokenKind.Comma);
        cursor.Take("the");
        if (body is null && cursor.Take("chair", "of"))
        {
            body = NounPhraseParser.TryRead(cursor);
            return body is not null && TakeHasCasting(cursor) ? new DecisionRuleSyntax(cursor.SpanFrom(start), body, DecisionMethod.CastingVote, null, opening) : null;
        }

        return body is not null && TakeCasting(cursor) ? new DecisionRuleSyntax(cursor.SpanFrom(start), body, DecisionMethod.CastingVote, null, opening) : null;
    }

    private static bool TakeCasting(Cursor cursor) => cursor.Take("chair") && TakeHasCasting(cursor);

    private static bool TakeHasCasting(Cursor cursor) =>
        (cursor.Take("has") || cursor.Take("shall", "have")) && (cursor.Take("a") || cursor.Take("the")) && (cursor.Take("casting", "vote") || cursor.Take("deciding", "vote"));

    private static int Find(Cursor cursor)
    {
        for (var at = cursor.At; at + 1 < cursor.Tokens.Length; at++)
        {
            if (cursor.Tokens[at].Canonical is "decides" or "decide" && cursor.Tokens[at + 1].Canonical is "by" or "unanimously")
            {
                return at > 0 && cursor.Tokens[at - 1].IsWord("shall") ? at - 1 : at;
            }
        }

        return -1;
    }

    private static (DecisionMethod Method, NumberSyntax? Votes, NounPhraseSyntax? Of)? ReadMethod(Cursor cursor)
    {
        cursor.Take("the");
        if (cursor.Take("consent") || cursor.Take("consensus") || cursor.Take("unanimity") || cursor.Take("unanimously"))
        {
            SkipMembers(cursor);
            return (DecisionMethod.ConsentOfEach, null, null);
        }

        if (cursor.Take("concurrent", "majorities", "of") || cursor.Take("a", "majority", "in", "each", "of") || cursor.Take("a", "majority", "of", "the", "members", "of", "each", "of"))
        {
            return ReadSides(cursor) is { } sides ? (DecisionMethod.ConcurrentMajorities, null, sides) : null;
        }

        cursor.Take("a");
        cursor.Take("simple");
        cursor.Take("majority", "vote");
        if (cursor.Take("two-thirds") || cursor.Take("two", "thirds"))
        {
            _ = cursor.Take("majority") || cursor.Take("of", "the", "votes");
            SkipMembers(cursor);
            return (DecisionMethod.TwoThirds, null, null);
        }

        if (cursor.Take("three-quarters") || cursor.Take("three", "quarters"))
        {
            cursor.Take("majority");
            SkipMembers(cursor);
            return (DecisionMethod.ThreeQuarters, null, null);
        }

        if (cursor.Take("majority"))
        {
            var before = cursor.At;
            if (cursor.Take("of") && NumberParser.TryRead(cursor) is { } number)
            {
                _ = cursor.Take("votes") || cursor.Take("members");
                return (DecisionMethod.NumberOfVotes, number, null);
            }

            cursor.At = before;
            _ = cursor.Take("of", "votes") || cursor.Take("of", "the", "votes");
            SkipMembers(cursor);
            return (DecisionMethod.Majority, null, null);
        }

        if (cursor.Take("decision", "of", "its", "chair") || cursor.Take("its", "chair") || cursor.Take("decision", "of", "the", "chair"))
        {
            return (DecisionMethod.Chair, null, null);
        }

        if (cursor.Peek() is { Kind: TokenKind.ValueBracket, Bracket: { } bracket } value)
        {
            cursor.At++;
            SkipMembers(cursor);
            return (DecisionMethod.Undetermined, new NumberSyntax(value.Span, [], bracket), null);
        }

        if (NumberParser.TryRead(cursor) is { } votes && (cursor.Take("votes") || cursor.Take("vote") || cursor.Take("of", "its", "members")))
        {
            return (DecisionMethod.NumberOfVotes, votes, null);
        }

        return null;
    }

    /// <summary><c>the members of Ukraine and the members of Russia</c>: the parties alone.</summary>
    private static NounPhraseSyntax? ReadSides(Cursor cursor)
    {
        var start = cursor.At;
        var names = ImmutableArray.CreateBuilder<Token>();
        while (cursor.Peek() is { Kind: TokenKind.Name or TokenKind.Comma } or { Canonical: "the" or "members" or "of" or "and" or "those" or "parties" or "party" or "each" or "nominated" or "appointed" or "by" })
        {
            if (cursor.Peek() is { Kind: TokenKind.Name } or { Canonical: "parties" or "party" })
            {
                names.Add(cursor.Peek()!);
            }

            cursor.At++;
        }

        return names.Count == 0 ? null : new NounPhraseSyntax(cursor.SpanFrom(start), names.ToImmutable(), null);
    }

    private static void SkipMembers(Cursor cursor)
    {
        _ = cursor.Take("of", "each", "of", "its", "members") || cursor.Take("of", "all", "of", "its", "members") || cursor.Take("of", "all", "its", "members")
            || cursor.Take("of", "its", "members") || cursor.Take("of", "each", "member") || cursor.Take("of", "each", "party") || cursor.Take("of", "the", "members") || cursor.Take("of", "each", "of", "the", "parties");
    }
}
