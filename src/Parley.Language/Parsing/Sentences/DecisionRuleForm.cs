using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>B decides by consent of each of its members</c>, <c>… by a majority of its members</c>, <c>… by 7 votes</c>, <c>… by [blank]</c></summary>
internal static class DecisionRuleForm
{
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var verb = Find(cursor);
        if (verb < 0 || NounPhraseParser.ReadUpTo(cursor, verb) is not { } subject)
        {
            return [];
        }

        _ = cursor.Take("shall", "decide", "by") || cursor.Take("decides", "by") || cursor.Take("decide", "by");
        if (ReadMethod(cursor) is not var (method, votes))
        {
            cursor.At = start;
            return [];
        }

        return [new DecisionRuleSyntax(cursor.SpanFrom(start), subject, method, votes, opening)];
    }

    private static int Find(Cursor cursor)
    {
        for (var at = cursor.At; at + 1 < cursor.Tokens.Length; at++)
        {
            if (cursor.Tokens[at].Canonical is "decides" or "decide" && cursor.Tokens[at + 1].IsWord("by"))
            {
                return at > 0 && cursor.Tokens[at - 1].IsWord("shall") ? at - 1 : at;
            }
        }

        return -1;
    }

    private static (DecisionMethod Method, NumberSyntax? Votes)? ReadMethod(Cursor cursor)
    {
        cursor.Take("the");
        if (cursor.Take("consent") || cursor.Take("consensus") || cursor.Take("unanimity"))
        {
            SkipMembers(cursor);
            return (DecisionMethod.ConsentOfEach, null);
        }

        cursor.Take("a");
        cursor.Take("simple");
        if (cursor.Take("majority"))
        {
            cursor.Take("of", "votes");
            SkipMembers(cursor);
            return (DecisionMethod.Majority, null);
        }

        if (cursor.Take("two-thirds"))
        {
            cursor.Take("majority");
            SkipMembers(cursor);
            return (DecisionMethod.TwoThirds, null);
        }

        if (cursor.Take("decision", "of", "its", "chair") || cursor.Take("its", "chair"))
        {
            return (DecisionMethod.Chair, null);
        }

        if (cursor.Peek() is { Kind: TokenKind.ValueBracket, Bracket: { } bracket } value)
        {
            cursor.At++;
            SkipMembers(cursor);
            return (DecisionMethod.Undetermined, new NumberSyntax(value.Span, [], bracket));
        }

        if (NumberParser.TryRead(cursor) is { } votes && (cursor.Take("votes") || cursor.Take("vote")))
        {
            return (DecisionMethod.NumberOfVotes, votes);
        }

        return null;
    }

    private static void SkipMembers(Cursor cursor)
    {
        _ = cursor.Take("of", "each", "of", "its", "members") || cursor.Take("of", "all", "of", "its", "members") || cursor.Take("of", "all", "its", "members")
            || cursor.Take("of", "its", "members") || cursor.Take("of", "each", "member") || cursor.Take("of", "each", "party");
    }
}
