using System.Collections.Immutable;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>The Parties agree that Russia withdraws its forces</c>: what is agreed binds, without "shall".</summary>
internal static class AgreedForm
{
    /// <summary>Takes <c>The Parties agree that</c>; what follows is the sentence.</summary>
    public static bool TakeLead(Cursor cursor)
    {
        if (cursor.Take("it", "is", "agreed", "that"))
        {
            return true;
        }

        for (var at = cursor.At; at + 1 < cursor.Tokens.Length && at < cursor.At + 8; at++)
        {
            if (cursor.Tokens[at].Canonical is "agree" or "agrees" or "agreed" && cursor.Tokens[at + 1].IsWord("that"))
            {
                cursor.At = at + 2;
                return true;
            }

            if (ModalPhrases.StandsAt(cursor, at) || Vocabulary.IsClauseWord(cursor.Tokens[at]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>Russia withdraws its forces from the Strip</c>; <c>the Zone is demilitarized</c></summary>
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        for (var at = start + 1; at < cursor.Tokens.Length; at++)
        {
            if (cursor.Tokens[at].Canonical is "is" or "are")
            {
                return ReadState(cursor, at, opening);
            }

            var negated = cursor.AreWordsAt(at, "does", "not") || cursor.AreWordsAt(at, "do", "not");
            if ((negated ? cursor.Lexicon.MatchBase(cursor.Tokens, at + 2) : cursor.Lexicon.MatchPresent(cursor.Tokens, at)) is not var (act, length))
            {
                continue;
            }

            var subject = NounPhraseParser.ReadUpTo(cursor, at)!;
            cursor.At = at + length + (negated ? 2 : 0);
            var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, at, act, null, clauses: true);
            return [new Subject(subject, negated ? Modal.ShallNot : Modal.Shall, Jointly: false, opening, []).Statement(phrase, clauses)];
        }

        cursor.At = start;
        return [];
    }

    private static ImmutableArray<StatementSyntax> ReadState(Cursor cursor, int verb, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var subject = NounPhraseParser.ReadUpTo(cursor, verb)!;
        cursor.At = verb + 1;
        if (NounPhraseParser.ReadMatter(cursor) is not { } words)
        {
            cursor.At = start;
            return [];
        }

        var clauses = opening.ToBuilder();
        while (ClauseParser.StandsHere(cursor) && ClauseParser.TryRead(cursor) is { } clause)
        {
            clauses.Add(clause);
        }

        var span = clauses.Aggregate(cursor.SpanFrom(start), (s, c) => s.Through(c.Span));
        return [new RecognitionSyntax(span, subject, null, words.Text, false, clauses.ToImmutable())];
    }
}
