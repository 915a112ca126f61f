using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>X is recognised de facto as Y</c>, <c>X is deemed Y</c>, <c>"T" means …</c></summary>
internal static class RecognitionForm
{
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var verb = Find(cursor);
        if (verb < 0 || NounPhraseParser.ReadUpTo(cursor, verb) is not { } subject)
        {
            return [];
        }

        cursor.At += cursor.IsWord("shall") ? 3 : cursor.IsWord("means") ? 1 : 2;
        NounPhraseSyntax? by = null;
        var deFacto = cursor.Take("de", "facto") || cursor.Take("in", "fact");
        if (cursor.Take("by"))
        {
            by = NounPhraseParser.TryRead(cursor);
            deFacto |= cursor.Take("de", "facto");
        }

        _ = cursor.Take("as") || cursor.Take("to", "be");
        deFacto |= cursor.Take("de", "facto");
        var words = NounPhraseParser.ReadMatter(cursor);
        if (words is null)
        {
            cursor.At = start;
            return [];
        }

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

        var span = clauses.Aggregate(cursor.SpanFrom(start), (s, c) => s.Through(c.Span));
        return [new RecognitionSyntax(span, subject, by, words.Text, deFacto, clauses.ToImmutable())];
    }

    private static int Find(Cursor cursor)
    {
        for (var at = cursor.At; at < cursor.Tokens.Length; at++)
        {
            var token = cursor.Tokens[at];
            if (token.IsWord("means") && at > cursor.At && cursor.Tokens[at - 1].Kind == TokenKind.Quoted)
            {
                return at;
            }

            if (token.Canonical is "recognised" or "recognized" or "deemed" && at > cursor.At + 1 && cursor.Tokens[at - 1].Canonical is "is" or "are" or "be")
            {
                return cursor.Tokens[at - 1].IsWord("be") ? (cursor.Tokens[at - 2].IsWord("shall") && at > cursor.At + 2 ? at - 2 : -1) : at - 1;
            }

            if (Vocabulary.IsNormative(token) && !token.IsWord("shall"))
            {
                return -1;
            }
        }

        return -1;
    }
}
