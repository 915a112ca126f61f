using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary><c>P shall ACT</c>, <c>No Party shall ACT</c>, <c>P may ACT</c>; several acts joined by "and" share their subject.</summary>
internal static class NormForm
{
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        if (cursor.Take("it", "is", "prohibited", "to") || cursor.Take("it", "is", "forbidden", "to"))
        {
            return ReadGeneralBan(cursor, start, opening);
        }

        var leading = LeadingRoles.Read(cursor);
        var opens = cursor.At;
        var forbidden = cursor.Take("no") || cursor.Take("neither");
        if (ModalPhrases.Find(cursor) is not { } modalAt || NounPhraseParser.ReadUpTo(cursor, modalAt) is not { } subject)
        {
            cursor.At = start;
            return [];
        }

        var jointly = subject.Tokens[^1].IsWord("jointly");
        subject = jointly ? Without(subject) : subject;
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        if (ModalPhrases.Read(cursor) is not { } modal)
        {
            cursor.At = start;
            return [];
        }

        modal = forbidden ? Forbid(modal) : modal;
        var joined = new HashSet<int>();
        while (true)
        {
            jointly |= SkipAdverbs(cursor);
            if (PredicateParser.TryRead(cursor, new Subject(subject, modal, jointly, opening, leading) { Opens = cursor.Tokens[opens].Span }) is not { } statement)
            {
                cursor.At = statements.Count == 0 ? start : cursor.At;
                return statements.ToImmutable();
            }

            statements.Add(statement);
            statements.AddRange(TrancheParser.Read(cursor, statement));
            var again = cursor.At;
            if (!NextPredicate(cursor, ref modal))
            {
                return SharedTails.Of(statements.ToImmutable(), joined, opening);
            }

            // "release and exchange all prisoners": one "shall" for both.
            if (!Enumerable.Range(again, cursor.At - again).Any(at => ModalPhrases.StandsAt(cursor, at)))
            {
                joined.Add(statements.Count);
            }
        }
    }

    /// <summary><c>It is prohibited to lay mines</c>: nobody is named, so each Party is bound.</summary>
    private static ImmutableArray<StatementSyntax> ReadGeneralBan(Cursor cursor, int start, ImmutableArray<ClauseSyntax> opening)
    {
        var everybody = new NounPhraseSyntax(new TextSpan(cursor.Tokens[start].Span.Start, 0), [new Token(TokenKind.Word, new TextSpan(cursor.Tokens[start].Span.Start, 0), "parties")], null);
        if (PredicateParser.TryRead(cursor, new Subject(everybody, Modal.ShallNot, Jointly: false, opening, [])) is { } statement)
        {
            return [statement];
        }

        cursor.At = start;
        return [];
    }

    private static NounPhraseSyntax Without(NounPhraseSyntax subject)
    {
        var tokens = subject.Tokens[..^1];
        return tokens.IsEmpty ? subject : new NounPhraseSyntax(tokens[0].Span.Through(tokens[^1].Span), tokens, null);
    }

    private static Modal Forbid(Modal modal) => modal == Modal.May ? Modal.MayNot : Modal.ShallNot;

    /// <summary>Whether "jointly" was among them.</summary>
    private static bool SkipAdverbs(Cursor cursor)
    {
        var jointly = false;
        while (cursor.Peek()?.Canonical is "jointly" or "also" or "fully" or "each" or "further" or "continue" or "strictly" or "at" or "both" or "all")
        {
            if (cursor.IsWord("at") && !cursor.Take("at", "all", "times"))
            {
                break;
            }

            jointly |= cursor.IsWord("jointly");
            if (cursor.Take("continue", "to"))
            {
                continue;
            }

            if (cursor.IsWord("continue") || cursor.AtEnd)
            {
                break;
            }

            cursor.At += Vocabulary.IsPreposition(cursor.Peek()) || cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is not null ? 0 : 1;
            if (cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is not null)
            {
                break;
            }
        }

        return jointly;
    }

    /// <summary>Whether another act of the same subject follows: <c>and shall report</c>, <c>and lay down arms</c>.</summary>
    private static bool NextPredicate(Cursor cursor, ref Modal modal)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        if (!cursor.Take("and") && !cursor.Take("or", "shall") && !cursor.IsWord("or"))
        {
            cursor.At = start;
            return false;
        }

        if (cursor.Take("or") && modal is not (Modal.ShallNot or Modal.MayNot))
        {
            cursor.At = start;
            return false;
        }

        if (ModalPhrases.Read(cursor) is { } next)
        {
            modal = next;
            return true;
        }

        if (cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is not null)
        {
            return true;
        }

        cursor.At = start;
        return false;
    }
}

/// <summary>What the acts of one sentence share.</summary>
internal sealed record Subject(NounPhraseSyntax Phrase, Modal Modal, bool Jointly, ImmutableArray<ClauseSyntax> Opening, ImmutableArray<RoleSyntax> Leading)
{
    /// <summary>The word that the sentence opens with: <c>Neither</c> of "Neither Party shall"; null where that is the bearer's own.</summary>
    public TextSpan? Opens { get; init; }

    public NormStatementSyntax Statement(ActPhraseSyntax act, ImmutableArray<ClauseSyntax> clauses) => Statement(Phrase, act, clauses);

    public NormStatementSyntax Statement(NounPhraseSyntax bearer, ActPhraseSyntax act, ImmutableArray<ClauseSyntax> clauses) =>
        Statement(bearer, act, clauses, [], null);

    public NormStatementSyntax Statement(NounPhraseSyntax bearer, ActPhraseSyntax act, ImmutableArray<ClauseSyntax> clauses, ImmutableArray<PowerTailSyntax> tails, NounPhraseSyntax? performer)
    {
        var whole = Leading.IsEmpty ? act : new ActPhraseSyntax(Leading.Aggregate(act.Span, (s, r) => s.Through(r.Span)), act.Act, act.Verb, [.. act.Roles, .. Leading], act.Words);
        ImmutableArray<ClauseSyntax> all = [.. Opening, .. clauses];
        var span = all.Concat<SyntaxNode>(tails).Aggregate((Opens ?? bearer.Span).Through(bearer.Span).Through(whole.Span), (s, c) => s.Through(c.Span));
        span = performer is null ? span : span.Through(performer.Span);
        return new NormStatementSyntax(span, bearer, Modal, Jointly, whole, all) { Tails = tails, Performer = performer };
    }
}
