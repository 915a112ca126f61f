using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>Nothing in this agreement impairs the right of self-defence</c>, <c>Nothing in 1.2 prevents Ukraine from keeping police in the Zone</c></summary>
internal static class SavingForm
{
    private static readonly string[] Verbs = ["impairs", "impair", "affects", "affect", "prejudices", "prejudice", "limits", "limit", "diminishes", "diminish", "excludes", "exclude"];

    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        if (!cursor.Take("nothing", "in") || ProvisionReferenceParser.TryRead(cursor) is not { IsEmpty: false } provisions)
        {
            cursor.At = start;
            return [];
        }

        _ = cursor.Take("shall") || cursor.Take("may") || cursor.Take("will");
        _ = cursor.Take("be", "construed", "as") || cursor.Take("be", "interpreted", "as") || cursor.Take("be", "read", "as");
        if (cursor.Take("prevents") || cursor.Take("prevent") || cursor.Take("preventing"))
        {
            return ReadAllowed(cursor, provisions, opening) is { IsEmpty: false } allowed ? allowed : ReadRight(cursor, start, provisions, opening);
        }

        if (cursor.Peek() is not { Kind: TokenKind.Word } verb || !(Verbs.Contains(verb.Canonical) || Verbs.Contains(Stem(verb.Canonical))))
        {
            cursor.At = start;
            return [];
        }

        cursor.At++;
        return ReadRight(cursor, start, provisions, opening);
    }

    /// <summary>What is saved, in words: a right, or an act that the vocabulary does not know.</summary>
    private static ImmutableArray<StatementSyntax> ReadRight(Cursor cursor, int start, ImmutableArray<ProvisionReferenceSyntax> provisions, ImmutableArray<ClauseSyntax> opening)
    {
        if (NounPhraseParser.ReadMatter(cursor) is not { } right)
        {
            cursor.At = start;
            return [];
        }

        return [new SavingSyntax(opening.Aggregate(cursor.SpanFrom(start), (s, c) => s.Through(c.Span)), provisions, right, opening)];
    }

    /// <summary>What nothing prevents is allowed, whatever the provisions say.</summary>
    private static ImmutableArray<StatementSyntax> ReadAllowed(Cursor cursor, ImmutableArray<ProvisionReferenceSyntax> provisions, ImmutableArray<ClauseSyntax> opening)
    {
        var saved = cursor.At;
        if (NounPhraseParser.TryRead(cursor) is { } who && cursor.Take("from"))
        {
            saved = cursor.At;
            if (cursor.Lexicon.MatchGerund(cursor.Tokens, cursor.At) is var (act, length))
            {
                cursor.At += length;
                var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, saved, act, null, clauses: true);
                var despite = new PriorityClauseSyntax(provisions[0].Span.Through(provisions[^1].Span), despite: true, provisions);
                return [new Subject(who, Modal.May, Jointly: false, opening, []).Statement(phrase, [despite, .. clauses])];
            }
        }

        cursor.At = saved;
        return [];
    }

    private static string Stem(string gerund) => gerund.EndsWith("ing", StringComparison.Ordinal) ? gerund[..^3] : gerund;
}
