using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>4.2 requires the approval of a referendum in Ukraine</c></summary>
internal static class ApprovalForm
{
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var verb = Find(cursor);
        if (verb <= cursor.At)
        {
            return [];
        }

        var provisions = ProvisionReferenceParser.TryRead(cursor);
        cursor.At = verb;
        var matter = TokenText.Join(cursor.Tokens[start..verb]);
        _ = cursor.Take("shall", "require") || cursor.Take("requires") || cursor.Take("require") || cursor.Take("is", "subject", "to") || cursor.Take("are", "subject", "to") || cursor.Take("shall", "be", "subject", "to");
        cursor.Take("the");
        cursor.At++;
        _ = cursor.Take("of") || cursor.Take("by");
        var (needed, mostOf) = ReadNeeded(cursor);
        var means = ReadMeans(cursor);
        if (ReadWho(cursor) is not { } by)
        {
            cursor.At = start;
            return [];
        }

        var majority = ReadMajority(cursor);
        var further = ReadFurther(cursor);
        var clauses = opening.ToBuilder();
        while (!cursor.AtEnd)
        {
            cursor.Take(TokenKind.Comma);
            if (ClauseParser.TryRead(cursor) is not { } clause)
            {
                break;
            }

            clauses.Add(clause);
        }

        var span = cursor.SpanFrom(start).Through(opening.IsEmpty ? cursor.SpanFrom(start) : opening[0].Span);
        ApprovalSyntax Of(ApprovalMeans how, NounPhraseSyntax who, bool first) =>
            new(span, provisions, matter, how, who, first ? majority : null, clauses.ToImmutable()) { Needed = first ? needed : null, MostOf = first && mostOf };
        return [Of(means, by, first: true), .. further.Select(f => Of(f.Means, f.By, first: false))];
    }

    /// <summary>Who approves, up to the next approval that the sentence asks for.</summary>
    private static NounPhraseSyntax? ReadWho(Cursor cursor)
    {
        for (var at = cursor.At + 1; at + 1 < cursor.Tokens.Length && cursor.Tokens[at].Kind != TokenKind.Comma; at++)
        {
            if (cursor.Tokens[at].IsWord("and") && cursor.Tokens[at + 1].Canonical is "of" or "by")
            {
                return NounPhraseParser.ReadUpTo(cursor, at);
            }
        }

        return NounPhraseParser.TryRead(cursor);
    }

    /// <summary><c>[the approval of the parliament of Ukraine] and of a referendum in Russia</c>: each of them is needed.</summary>
    private static List<(ApprovalMeans Means, NounPhraseSyntax By)> ReadFurther(Cursor cursor)
    {
        var further = new List<(ApprovalMeans, NounPhraseSyntax)>();
        while (true)
        {
            var start = cursor.At;
            cursor.Take(TokenKind.Comma);
            cursor.Take("and");
            if (cursor.At == start || !(cursor.Take("of") || cursor.Take("by")) || (ReadMeans(cursor), ReadWho(cursor)) is not (var means, { } by))
            {
                cursor.At = start;
                return further;
            }

            further.Add((means, by));
        }
    }

    /// <summary><c>by an overwhelming majority</c>, <c>by two thirds of its members</c></summary>
    private static NounPhraseSyntax? ReadMajority(Cursor cursor)
    {
        var start = cursor.At;
        if (!ClauseParser.StandsHere(cursor) && cursor.Take("by") && NounPhraseParser.TryRead(cursor) is { } majority)
        {
            return majority;
        }

        cursor.At = start;
        return null;
    }

    private static int Find(Cursor cursor)
    {
        for (var at = cursor.At; at + 2 < cursor.Tokens.Length; at++)
        {
            if (cursor.Tokens[at].Canonical is "requires" or "require" && ApprovalStands(cursor, at + 1))
            {
                return at > 0 && cursor.Tokens[at - 1].IsWord("shall") ? at - 1 : at;
            }

            if (cursor.Tokens[at].Canonical is "is" or "are" or "be" && cursor.AreWordsAt(at + 1, "subject", "to") && ApprovalStands(cursor, at + 3))
            {
                return at > 0 && cursor.Tokens[at].IsWord("be") ? at - 1 : at;
            }
        }

        return -1;
    }

    private static bool ApprovalStands(Cursor cursor, int at)
    {
        at += at < cursor.Tokens.Length && cursor.Tokens[at].IsWord("the") ? 1 : 0;
        return at + 1 < cursor.Tokens.Length && cursor.Tokens[at].Canonical is "approval" or "ratification" or "consent" or "endorsement" && cursor.Tokens[at + 1].Canonical is "of" or "by";
    }

    /// <summary><c>at least two of [the Guarantors]</c>, <c>a majority of [the Guarantors]</c></summary>
    private static (NumberSyntax? Needed, bool MostOf) ReadNeeded(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("a", "majority", "of"))
        {
            return (null, true);
        }

        cursor.Take("at", "least");
        if (NumberParser.TryRead(cursor) is { } needed && cursor.Take("of"))
        {
            return (needed, false);
        }

        cursor.At = start;
        return (null, false);
    }

    /// <summary>Leaves the cursor before the name of who approves: of the referendum, whose it is.</summary>
    private static ApprovalMeans ReadMeans(Cursor cursor)
    {
        var start = cursor.At;
        if ((cursor.Take("a") || cursor.Take("the") || cursor.At == start) && (cursor.Take("national", "referendum") || cursor.Take("referendum")))
        {
            _ = cursor.Take("in") || cursor.Take("of");
            return ApprovalMeans.Referendum;
        }

        cursor.At = start;
        if ((cursor.Take("the") || cursor.At == start) && cursor.Take("parliament"))
        {
            cursor.Take("of");
            return ApprovalMeans.Parliament;
        }

        cursor.At = start;
        return ApprovalMeans.Party;
    }
}
