using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>The withdrawal shall begin by 1 March 2026 and shall be completed by 1 May 2026</c>: whoever has to do it has to begin and to complete it by then.</summary>
/// <remarks>Who that is, and what is withdrawn from where, says the provision that orders it.</remarks>
internal static class StageForm
{
    private static readonly (string[] Words, ActStage Stage)[] Predicates =
    [
        (["be", "completed"], ActStage.Completed), (["be", "complete"], ActStage.Completed), (["be", "finished"], ActStage.Completed), (["be", "concluded"], ActStage.Completed), (["end"], ActStage.Completed),
        (["begin"], ActStage.Begun), (["start"], ActStage.Begun), (["commence"], ActStage.Begun), (["be", "begun"], ActStage.Begun), (["be", "started"], ActStage.Begun),
    ];

    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        cursor.Take("the");
        var noun = cursor.At;
        if (cursor.Lexicon.MatchNoun(cursor.Tokens, cursor.At) is not ({ Lasts: true } act, var length))
        {
            cursor.At = start;
            return [];
        }

        cursor.At += length;
        var what = cursor.Take("of") && NounPhraseParser.TryRead(cursor) is { } of ? new RoleSyntax(of.Span, "", of) : null;
        var (phrase, _) = ActPhraseParser.ReadRoles(cursor, noun, act, what, clauses: false);
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        while (true)
        {
            var before = cursor.At;
            if (statements.Count > 0)
            {
                cursor.Take(TokenKind.Comma);
                if (!cursor.Take("and"))
                {
                    cursor.At = before;
                    break;
                }
            }

            var modal = cursor.Take("shall") || cursor.Take("must") || cursor.Take("will");
            if ((!modal && statements.Count == 0) || ReadPredicate(cursor) is not { } stage)
            {
                cursor.At = before;
                break;
            }

            var clauses = ReadClauses(cursor, opening);
            var nobody = new NounPhraseSyntax(new TextSpan(phrase.Span.Start, 0), [], null);
            var span = clauses.Aggregate(phrase.Span.Through(cursor.SpanFrom(before)), (s, c) => s.Through(c.Span));
            statements.Add(new NormStatementSyntax(span, nobody, Modal.Shall, jointly: false, phrase.At(stage), clauses));
        }

        cursor.At = statements.Count == 0 ? start : cursor.At;
        return statements.ToImmutable();
    }

    private static ActStage? ReadPredicate(Cursor cursor)
    {
        foreach (var (words, stage) in Predicates)
        {
            if (cursor.Take(words))
            {
                return stage;
            }
        }

        return null;
    }

    private static ImmutableArray<ClauseSyntax> ReadClauses(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var clauses = opening.ToBuilder();
        while (!cursor.AtEnd)
        {
            var before = cursor.At;
            cursor.Take(TokenKind.Comma);
            if (!ClauseParser.StandsHere(cursor) || ClauseParser.TryRead(cursor) is not { } clause)
            {
                cursor.At = before;
                break;
            }

            clauses.Add(clause);
        }

        return clauses.ToImmutable();
    }
}
