using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Times, conditions, priorities and defaults, wherever they stand in a sentence.</summary>
internal static class ClauseParser
{
    /// <summary>Whether a clause begins here; nothing is taken.</summary>
    public static bool StandsHere(Cursor cursor)
    {
        var token = cursor.Peek();
        if (token is null)
        {
            return false;
        }

        if (VagueTimes.LengthAt(cursor) > 0 || cursor.AreWords("in", "parallel") || cursor.AreWords("at", "all", "times") || cursor.AreWords("only", "if"))
        {
            return true;
        }

        return token.Canonical switch
        {
            _ when token.Kind != TokenKind.Word => false,
            "if" or "when" or "whenever" or "once" or "after" or "before" or "unless" or "until" or "while" or "every" or "failing" or "following"
                or "despite" or "notwithstanding" or "daily" or "weekly" or "monthly" or "upon" => true,
            "provided" => cursor.IsWord("that", 1),
            "as" or "so" => cursor.AreWords("as", "long", "as") || cursor.AreWords("so", "long", "as") || cursor.AreWords("as", "of"),
            "subject" => cursor.IsWord("to", 1),
            "not" or "no" => cursor.Peek(1)?.Canonical is "later" or "earlier" or "sooner" && cursor.IsWord("than", 2),
            "by" or "on" or "from" or "within" or "for" or "in" or "at" or "since" => TimeClauseParser.StandsHere(cursor),
            _ => false,
        };
    }

    /// <summary>Whether a clause begins at another place; the cursor stays.</summary>
    public static bool StandsAt(Cursor cursor, int place)
    {
        var at = cursor.At;
        cursor.At = place;
        var stands = StandsHere(cursor);
        cursor.At = at;
        return stands;
    }

    public static ClauseSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        var clause = ReadPriority(cursor) ?? ReadDefault(cursor) ?? TimeClauseParser.TryRead(cursor) ?? ConditionParser.TryReadClause(cursor);
        if (clause is null)
        {
            cursor.At = start;
        }

        return clause;
    }

    private static PriorityClauseSyntax? ReadPriority(Cursor cursor)
    {
        var start = cursor.At;
        var despite = cursor.Take("despite") || cursor.Take("notwithstanding");
        if (!despite && !cursor.Take("subject", "to"))
        {
            return null;
        }

        var provisions = ProvisionReferenceParser.TryRead(cursor);
        if (provisions.IsEmpty)
        {
            cursor.Miss("a provision, such as 4.1,");
            cursor.At = start;
            return null;
        }

        return new PriorityClauseSyntax(cursor.SpanFrom(start), despite, provisions);
    }

    private static DefaultClauseSyntax? ReadDefault(Cursor cursor)
    {
        var start = cursor.At;
        if (!cursor.Take("failing", "which") && !cursor.Take("failing", "that"))
        {
            return null;
        }

        var words = cursor.At;
        cursor.At = cursor.Tokens.Length;
        return new DefaultClauseSyntax(cursor.SpanFrom(start), TokenText.Join(cursor.TokensFrom(words)));
    }
}
