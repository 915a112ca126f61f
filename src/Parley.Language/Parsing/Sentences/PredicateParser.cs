using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>What stands behind a modal: an act, or a passive.</summary>
internal static class PredicateParser
{
    public static NormStatementSyntax? TryRead(Cursor cursor, Subject subject)
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
            return PassiveParser.TryRead(cursor, verb, subject, early.ToImmutable());
        }

        if (ReadStage(cursor, subject, early.ToImmutable()) is { } staged)
        {
            return staged;
        }

        cursor.At = verb;
        if (cursor.Peek() is not { Kind: TokenKind.Word } word)
        {
            cursor.Miss("an act, such as \"withdraw its forces\",");
            return null;
        }

        if (Match(cursor) is not var (act, length))
        {
            return ReadNoun(cursor, subject, early.ToImmutable()) ?? ReadUnknown(cursor, subject, word, early.ToImmutable());
        }

        cursor.At += length;
        if (OthersParser.TryRead(cursor, act, subject, early.ToImmutable()) is { } others)
        {
            return others;
        }

        if (act.Power is not null && ReadPower(cursor, verb, act, subject, early.ToImmutable()) is { } power)
        {
            return power;
        }

        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, verb, act, null, clauses: true);
        return subject.Statement(phrase, [.. early, .. clauses]);
    }

    /// <summary>The act in its plain form, or in "-ing" behind a word that asks for it: <c>refrain from opening fire</c>.</summary>
    private static (ActEntry Act, int Length)? Match(Cursor cursor) =>
        cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) ?? (cursor.Peek(-1)?.Canonical is "from" or "for" or "to" ? cursor.Lexicon.MatchGerund(cursor.Tokens, cursor.At) : null);

    /// <summary><c>responsible for the clearance of mines in the Zone</c>, <c>refrain from use of force</c></summary>
    private static NormStatementSyntax? ReadNoun(Cursor cursor, Subject subject, ImmutableArray<ClauseSyntax> early)
    {
        var start = cursor.At;
        if (cursor.Peek(-1)?.Canonical is not ("from" or "for" or "to"))
        {
            return null;
        }

        cursor.Take("the");
        cursor.Take("any");
        return ReadNominal(cursor, start, subject, early, ActStage.Unstated);
    }

    /// <summary><c>begin the withdrawal of its heavy weapons</c>, <c>complete …</c>, <c>begin to restore control</c>: one end of an act that lasts.</summary>
    private static NormStatementSyntax? ReadStage(Cursor cursor, Subject subject, ImmutableArray<ClauseSyntax> early)
    {
        var start = cursor.At;
        ActStage? stage = cursor.Peek()?.Canonical switch { "begin" or "start" or "commence" => ActStage.Begun, "complete" or "finish" => ActStage.Completed, _ => null };
        if (stage is not { } end)
        {
            return null;
        }

        cursor.At++;
        if (cursor.Take("to") && cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is var (act, length))
        {
            cursor.At += length;
            var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, start, act, null, clauses: true);
            return subject.Statement(phrase.At(end), [.. early, .. clauses]);
        }

        cursor.At = start + 1;
        cursor.Take("the");
        return ReadNominal(cursor, start, subject, early, end);
    }

    private static NormStatementSyntax? ReadNominal(Cursor cursor, int start, Subject subject, ImmutableArray<ClauseSyntax> early, ActStage stage)
    {
        if (cursor.Lexicon.MatchNoun(cursor.Tokens, cursor.At) is not var (act, length) || (stage != ActStage.Unstated && !act.Lasts))
        {
            cursor.At = start;
            return null;
        }

        cursor.At += length;
        var what = cursor.Take("of") && NounPhraseParser.TryRead(cursor) is { } of ? new RoleSyntax(of.Span, "", of) : null;
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, start, act, what, clauses: true);
        return subject.Statement(stage == ActStage.Unstated ? phrase : phrase.At(stage), [.. early, .. clauses]);
    }

    /// <summary>An act that changes provisions, with notice and reach: <c>suspend 4.2 for up to 60 days by giving 30 days' notice to Russia</c>.</summary>
    private static NormStatementSyntax? ReadPower(Cursor cursor, int verb, ActEntry act, Subject subject, ImmutableArray<ClauseSyntax> early)
    {
        var start = cursor.At;
        foreach (var words in new[] { "the deadline", "the period", "the time limit", "the deadlines", "the application", "the operation" })
        {
            if (cursor.Take(words.Split(' ')))
            {
                _ = cursor.Take("of") || cursor.Take("in") || cursor.Take("set", "in") || cursor.Take("set", "by");
                break;
            }
        }

        var named = cursor.At;
        var provisions = ProvisionReferenceParser.TryRead(cursor);
        if (provisions.IsEmpty)
        {
            cursor.At = start;
            return null;
        }

        var over = new NounPhraseSyntax(cursor.SpanFrom(named), cursor.TokensFrom(named), null);
        var phrase = new ActPhraseSyntax(cursor.SpanFrom(verb), act, cursor.SpanFrom(verb), [new RoleSyntax(over.Span, "", over)], TokenText.Join(cursor.TokensFrom(verb)));
        var (tails, clauses) = PowerTailParser.Read(cursor);
        return subject.Statement(subject.Phrase, phrase, [.. early, .. clauses], tails, null);
    }

    private static NormStatementSyntax ReadUnknown(Cursor cursor, Subject subject, Token word, ImmutableArray<ClauseSyntax> early)
    {
        var verb = cursor.At++;
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, verb, null, null, clauses: true);
        var nearest = Spelling.Nearest(word.Text.ToLowerInvariant(), cursor.Lexicon.Verbs);
        var at = cursor.Problems.Source.AnchorOf(word.Span);
        var diagnostic = BindingDiagnostics.ActNotKnown.At(at, word.Text);
        cursor.Problems.Add(nearest is null ? diagnostic : diagnostic.Suggest(at, nearest));
        return subject.Statement(phrase, [.. early, .. clauses]);
    }
}
