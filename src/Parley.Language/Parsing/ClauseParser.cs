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

        if (VagueTimes.LengthAt(cursor) > 0 || cursor.AreWords("in", "parallel") || cursor.AreWords("at", "all", "times") || cursor.AreWords("only", "if") || cursor.AreWords("in", "the", "event") || cursor.AreWords("in", "spite", "of") || SubjectTo.Any(w => cursor.AreWords(w))
            || ConditionParser.BreachStandsInCase(cursor))
        {
            return true;
        }

        return token.Canonical switch
        {
            _ when CountedTimeParser.LengthStands(cursor) => TimeClauseParser.StandsHere(cursor),
            _ when token.Kind != TokenKind.Word => false,
            "if" or "when" or "whenever" or "once" or "after" or "before" or "unless" or "until" or "while" or "every" or "failing" or "following"
                or "despite" or "notwithstanding" or "daily" or "weekly" or "monthly" or "upon" => true,
            "provided" => cursor.IsWord("that", 1),
            "as" or "so" => cursor.AreWords("as", "long", "as") || cursor.AreWords("so", "long", "as") || cursor.AreWords("as", "of"),
            "subject" => cursor.IsWord("to", 1),
            "not" or "no" => cursor.Peek(1)?.Canonical is "later" or "earlier" or "sooner" && cursor.IsWord("than", 2),
            "for" when cursor.AreWords("for", "as", "long", "as") => true,
            "by" or "on" or "from" or "within" or "for" or "in" or "at" or "since" or "between" or "during" or "each" => TimeClauseParser.StandsHere(cursor),
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
        var clause = ReadVerified(cursor) ?? ReadPriority(cursor) ?? ReadDefault(cursor) ?? TimeClauseParser.TryRead(cursor) ?? ConditionParser.TryReadClause(cursor);
        if (clause is null)
        {
            cursor.At = start;
        }

        return clause;
    }

    /// <summary><c>subject to verification by the Mission</c></summary>
    private static VerifiedByClauseSyntax? ReadVerified(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("subject", "to"))
        {
            cursor.Take("the");
            if (cursor.Take("verification") && (cursor.Take("by") || cursor.Take("of")) && NounPhraseParser.TryRead(cursor) is { } by)
            {
                return new VerifiedByClauseSyntax(cursor.SpanFrom(start), by);
            }
        }

        cursor.At = start;
        return null;
    }

    private static PriorityClauseSyntax? ReadPriority(Cursor cursor)
    {
        var start = cursor.At;
        var despite = cursor.Take("despite") || cursor.Take("notwithstanding") || cursor.Take("in", "spite", "of");
        if (!despite && !TakeSubjectTo(cursor))
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

    /// <summary>Words by which another provision comes first.</summary>
    private static readonly string[][] SubjectTo =
    [
        ["subject", "to"], ["without", "prejudice", "to"], ["except", "as", "provided", "in"], ["except", "as", "provided", "by"], ["except", "as", "provided", "for", "in"],
        ["unless", "otherwise", "provided", "in"], ["unless", "otherwise", "provided", "by"], ["save", "as", "provided", "in"], ["except", "where", "otherwise", "provided", "in"],
    ];

    private static bool TakeSubjectTo(Cursor cursor)
    {
        foreach (var words in SubjectTo)
        {
            if (cursor.Take(words))
            {
                return true;
            }
        }

        return false;
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
        return new DefaultClauseSyntax(cursor.SpanFrom(start), cursor.SpanFrom(words), TokenText.Join(cursor.TokensFrom(words)));
    }
}
