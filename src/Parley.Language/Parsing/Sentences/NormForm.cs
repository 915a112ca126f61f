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
        SkipAgreement(cursor);
        if (cursor.Take("it", "is", "prohibited", "to") || cursor.Take("it", "is", "forbidden", "to"))
        {
            return ReadGeneralBan(cursor, start, opening);
        }

        var forbidden = cursor.Take("no") || cursor.Take("neither");
        if (FindModal(cursor) is not { } modalAt || NounPhraseParser.ReadUpTo(cursor, modalAt) is not { } subject)
        {
            cursor.At = start;
            return [];
        }

        var jointly = subject.Tokens[^1].IsWord("jointly");
        subject = jointly ? Without(subject) : subject;
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        if (ReadModal(cursor) is not { } modal)
        {
            cursor.At = start;
            return [];
        }

        modal = forbidden ? Forbid(modal) : modal;
        while (true)
        {
            jointly |= SkipAdverbs(cursor);
            if (ReadPredicate(cursor, subject, modal, jointly, opening) is not { } statement)
            {
                cursor.At = statements.Count == 0 ? start : cursor.At;
                return statements.ToImmutable();
            }

            statements.Add(statement);
            if (!NextPredicate(cursor, ref modal))
            {
                return statements.ToImmutable();
            }
        }
    }

    /// <summary><c>The Parties agree that Russia shall …</c>: what follows is the norm.</summary>
    private static void SkipAgreement(Cursor cursor)
    {
        for (var at = cursor.At; at + 1 < cursor.Tokens.Length && at < cursor.At + 8; at++)
        {
            if (cursor.Tokens[at].Canonical is "agree" or "agrees" or "agreed" && cursor.Tokens[at + 1].IsWord("that") && cursor.Tokens.Skip(at + 2).Any(t => t.Canonical is "shall" or "must" or "may" or "will"))
            {
                cursor.At = at + 2;
                return;
            }
        }
    }

    /// <summary><c>It is prohibited to lay mines</c>: nobody is named, so each Party is bound.</summary>
    private static ImmutableArray<StatementSyntax> ReadGeneralBan(Cursor cursor, int start, ImmutableArray<ClauseSyntax> opening)
    {
        var everybody = new NounPhraseSyntax(new TextSpan(cursor.Tokens[start].Span.Start, 0), [new Token(TokenKind.Word, new TextSpan(cursor.Tokens[start].Span.Start, 0), "parties")], null);
        if (ReadPredicate(cursor, everybody, Modal.ShallNot, jointly: false, opening) is { } statement)
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

    private static int? FindModal(Cursor cursor)
    {
        for (var at = cursor.At; at < cursor.Tokens.Length; at++)
        {
            var token = cursor.Tokens[at];
            if (Vocabulary.IsNormative(token) && (token.Canonical is "shall" or "must" or "may" or "will" || IsUndertaking(cursor.Tokens, at)))
            {
                return at;
            }

            if (Vocabulary.IsAuxiliary(token) || Vocabulary.IsClauseWord(token) || token.Kind is TokenKind.Colon or TokenKind.Semicolon)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsUndertaking(ImmutableArray<Token> tokens, int at) =>
        at + 1 < tokens.Length && (tokens[at + 1].IsWord("to") || (tokens[at + 1].IsWord("not") && at + 2 < tokens.Length && tokens[at + 2].IsWord("to")));

    private static Modal? ReadModal(Cursor cursor)
    {
        var word = cursor.Tokens[cursor.At++].Canonical;
        var not = cursor.Take("not");
        if (word is "undertakes" or "undertake" or "agrees" or "agree")
        {
            cursor.Take("to");
            return not ? Modal.ShallNot : Modal.Shall;
        }

        if (word == "may")
        {
            return not ? Modal.MayNot : Modal.May;
        }

        if (!not && (cursor.Take("endeavour", "to") || cursor.Take("seek", "to") || cursor.Take("make", "every", "effort", "to") || cursor.Take("use", "best", "efforts", "to")))
        {
            return Modal.Endeavour;
        }

        return not || cursor.Take("refrain", "from") ? Modal.ShallNot : Modal.Shall;
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

    public static NormStatementSyntax? ReadPredicate(Cursor cursor, NounPhraseSyntax subject, Modal modal, bool jointly, ImmutableArray<ClauseSyntax> opening)
    {
        var verb = cursor.At;
        var early = ImmutableArray.CreateBuilder<ClauseSyntax>();
        if (cursor.Is(TokenKind.Comma) && ClauseParser.StandsAt(cursor, cursor.At + 1))
        {
            cursor.At++;
        }

        while (ClauseParser.StandsHere(cursor) && cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is null)
        {
            // "shall immediately withdraw", "shall, within 30 days of entry into force, withdraw"
            if (ClauseParser.TryRead(cursor) is not { } clause)
            {
                return null;
            }

            early.Add(clause);
            cursor.Take(TokenKind.Comma);
            verb = cursor.At;
        }

        if (cursor.Take("be"))
        {
            return ReadPassive(cursor, verb, subject, modal, jointly, [.. opening, .. early]);
        }

        if (cursor.Peek() is not { Kind: TokenKind.Word } word)
        {
            cursor.Miss("an act, such as \"withdraw its forces\",");
            return null;
        }

        var match = cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At);
        cursor.At += match?.Length ?? 1;
        var (act, clauses) = ActPhraseParser.ReadRoles(cursor, verb, match?.Act, null, clauses: true);
        if (match is null)
        {
            cursor.Problems.Add(UnknownAct(cursor, word));
        }

        return Statement(subject, modal, jointly, act, [.. opening, .. early, .. clauses]);
    }

    /// <summary><c>The prisoners shall be released by each Party</c>: who shall do it stands behind "by", or nobody is bound.</summary>
    private static NormStatementSyntax? ReadPassive(Cursor cursor, int verb, NounPhraseSyntax subject, Modal modal, bool jointly, ImmutableArray<ClauseSyntax> opening)
    {
        if (cursor.Lexicon.MatchParticiple(cursor.Tokens, cursor.At) is not var (act, length))
        {
            cursor.Miss("an act of the vocabulary, such as \"released by P\",");
            return null;
        }

        cursor.At += length;
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, verb, act, new RoleSyntax(subject.Span, "", subject), clauses: true);
        var by = phrase.Roles.FirstOrDefault(r => r.Preposition == "by");
        if (by is null)
        {
            cursor.Problems.Add(SyntaxDiagnostics.NobodyBound, subject.Span.Through(cursor.SpanFrom(verb)), phrase.Words);
            return Statement(new NounPhraseSyntax(new TextSpan(subject.Span.Start, 0), [], null), modal, jointly, phrase, [.. opening, .. clauses]);
        }

        var active = new ActPhraseSyntax(phrase.Span, act, phrase.Verb, phrase.Roles.Remove(by), $"{act.Verb} {subject.Text}");
        return Statement(by.Filler, modal, jointly, active, [.. opening, .. clauses]);
    }

    private static NormStatementSyntax Statement(NounPhraseSyntax subject, Modal modal, bool jointly, ActPhraseSyntax act, ImmutableArray<ClauseSyntax> clauses)
    {
        var span = clauses.Aggregate(subject.Span.Through(act.Span), (s, c) => s.Through(c.Span));
        return new NormStatementSyntax(span, subject, modal, jointly, act, clauses);
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

        if (cursor.Peek() is { } next && next.Canonical is "shall" or "must" or "may" or "will")
        {
            modal = ReadModal(cursor) ?? modal;
            return true;
        }

        if (cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is not null)
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static Diagnostic UnknownAct(Cursor cursor, Token verb)
    {
        var nearest = Spelling.Nearest(verb.Text.ToLowerInvariant(), cursor.Lexicon.Verbs);
        var at = cursor.Problems.Source.AnchorOf(verb.Span);
        var diagnostic = BindingDiagnostics.ActNotKnown.At(at, verb.Text);
        return nearest is null ? diagnostic : diagnostic.Suggest(at, nearest);
    }
}
