using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>A fact with a subject and a verb: <c>Russia has withdrawn its forces from the Strip</c>, <c>Ukraine breaches 1.1</c>, <c>martial law is in force in Ukraine</c>.</summary>
internal static class ClauseFactParser
{
    public static FactSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        if (FindVerb(cursor) is not { } verb)
        {
            return null;
        }

        var subject = NounPhraseParser.ReadUpTo(cursor, verb);
        var fact = subject is null ? null : ReadPredicate(cursor, start, subject);
        if (fact is null)
        {
            cursor.At = start;
        }

        return fact;
    }

    /// <summary>A predicate that shares the subject of the fact before it: <c>… has signed this agreement and has ratified it</c>.</summary>
    public static FactSyntax? TryReadWithSubject(Cursor cursor, NounPhraseSyntax? subject)
    {
        var start = cursor.At;
        if (subject is null || !Vocabulary.IsAuxiliary(cursor.Peek()))
        {
            return null;
        }

        // The fact reaches back to its subject, so that its span holds it.
        var first = cursor.Tokens.TakeWhile(t => t.Span.Start != subject.Span.Start).Count();
        var fact = ReadPredicate(cursor, Math.Min(first, start), subject);
        if (fact is null)
        {
            cursor.At = start;
        }

        return fact;
    }

    /// <summary>Where the verb of the clause stands: an auxiliary, or a verb in the present behind somebody.</summary>
    private static int? FindVerb(Cursor cursor)
    {
        var named = false;
        for (var at = cursor.At; at < cursor.Tokens.Length; at++)
        {
            var token = cursor.Tokens[at];
            if (Vocabulary.IsAuxiliary(token) || (named && token.Canonical is "fails" or "fail"))
            {
                return at > cursor.At ? at : null;
            }

            if (Vocabulary.IsNormative(token) && token.Canonical is not ("agrees" or "agree" or "undertakes") || token.Kind is TokenKind.Colon or TokenKind.Semicolon || Vocabulary.IsClauseWord(token)
                || (token.Kind == TokenKind.Comma && ProvisionReferenceParser.StandsHere(cursor, at + 1 - cursor.At))

                // "from the Zone and Russia has paid": a place does nothing, so another fact begins.
                || (token.Canonical is "and" or "or" && cursor.Tokens[cursor.At..at].Any(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Place })))
            {
                return null;
            }

            if (named && at > cursor.At && !EndsPhrase(cursor.Tokens[at - 1]) && cursor.Lexicon.MatchPresent(cursor.Tokens, at) is not null)
            {
                return at;
            }

            named |= token.Kind == TokenKind.Name || token.Canonical is "party" or "parties" or "members" or "member" or "somebody" or "nobody" or "signatory" or "signatories";
        }

        return null;
    }

    /// <summary>A word that a noun follows and no verb: <c>a breach</c>, <c>the end</c>.</summary>
    private static bool EndsPhrase(Token before) => Vocabulary.IsArticle(before) || before.Kind == TokenKind.Number || before.Canonical is "of" or "any" || NumberWords.Begins(before) || Vocabulary.IsPreposition(before);

    private static FactSyntax? ReadPredicate(Cursor cursor, int start, NounPhraseSyntax subject)
    {
        if (cursor.Take("is", "in", "force") || cursor.Take("are", "in", "force"))
        {
            return ReadOutside(cursor, start, subject, negated: false);
        }

        if (cursor.Take("is", "not", "in", "force") || cursor.Take("are", "not", "in", "force"))
        {
            return ReadOutside(cursor, start, subject, negated: true);
        }

        if (cursor.Take("has") || cursor.Take("have"))
        {
            var negated = cursor.Take("not");
            if (cursor.Take("been"))
            {
                return ReadPassive(cursor, start, subject, negated);
            }

            if (ReadStage(cursor, start, subject, negated, present: false) is { } staged)
            {
                return staged;
            }

            return cursor.Take("begun", "to") || cursor.Take("started", "to")
                ? ReadAct(cursor, start, subject, cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At), ActStage.Begun, negated)
                : ReadAct(cursor, start, subject, cursor.Lexicon.MatchParticiple(cursor.Tokens, cursor.At), ActStage.Completed, negated);
        }

        if (cursor.Take("is") || cursor.Take("are"))
        {
            return ReadPassive(cursor, start, subject, cursor.Take("not"));
        }

        if (cursor.Take("does", "not") || cursor.Take("do", "not"))
        {
            return ReadAct(cursor, start, subject, cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At), ActStage.Unstated, negated: true);
        }

        if (cursor.Take("fails", "to") || cursor.Take("fail", "to"))
        {
            return ReadFailure(cursor, start, subject);
        }

        return ReadStage(cursor, start, subject, negated: false, present: true)
            ?? ReadAct(cursor, start, subject, cursor.Lexicon.MatchPresent(cursor.Tokens, cursor.At), ActStage.Unstated, negated: false);
    }

    /// <summary><c>[has] completed the withdrawal of its forces</c>, <c>begins to withdraw</c>: one end of an act that lasts.</summary>
    private static ActFactSyntax? ReadStage(Cursor cursor, int start, NounPhraseSyntax subject, bool negated, bool present)
    {
        var here = cursor.At;
        ActStage? stage = cursor.Peek()?.Canonical switch
        {
            "begun" or "started" when !present => ActStage.Begun,
            "completed" or "finished" when !present => ActStage.Completed,
            "begins" or "starts" or "begin" or "start" when present => ActStage.Begun,
            "completes" or "finishes" or "complete" or "finish" when present => ActStage.Completed,
            _ => null,
        };
        if (stage is { } end)
        {
            cursor.At++;
            if (present && cursor.Take("to") && ReadAct(cursor, start, subject, cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At), end, negated) is ActFactSyntax begun)
            {
                return begun;
            }

            cursor.Take("the");
            var noun = cursor.At;
            if (cursor.Lexicon.MatchNoun(cursor.Tokens, cursor.At) is ({ Lasts: true } act, var length))
            {
                cursor.At += length;
                var what = cursor.Take("of") && NounPhraseParser.TryRead(cursor) is { } of ? new RoleSyntax(of.Span, "", of) : null;
                var (phrase, _) = ActPhraseParser.ReadRoles(cursor, noun, act, what, clauses: false);
                return new ActFactSyntax(cursor.SpanFrom(start), subject, phrase, end, negated);
            }
        }

        cursor.At = here;
        return null;
    }

    private static OutsideFactSyntax ReadOutside(Cursor cursor, int start, NounPhraseSyntax subject, bool negated)
    {
        var before = cursor.At;
        var where = cursor.Take("in") ? NounPhraseParser.TryRead(cursor) : null;
        cursor.At = where is null ? before : cursor.At;
        var words = TokenText.Join(subject.Tokens.SkipWhile(Vocabulary.IsArticle));
        return new OutsideFactSyntax(cursor.SpanFrom(start), words.ToLowerInvariant(), where, negated);
    }

    /// <summary><c>fails to fulfil 4.1</c>, <c>fails to comply with 4.1</c>: 4.1 is breached. <c>fails to ACT</c>: has not done it.</summary>
    private static FactSyntax? ReadFailure(Cursor cursor, int start, NounPhraseSyntax subject)
    {
        if (cursor.Take("fulfil") || cursor.Take("fulfill") || cursor.Take("comply", "with") || cursor.Take("respect") || cursor.Take("perform") || cursor.Take("meet"))
        {
            var provisions = ProvisionReferenceParser.TryRead(cursor);
            return provisions.IsEmpty ? null : new StateFactSyntax(cursor.SpanFrom(start), provisions, ProvisionState.Breached, negated: false, subject);
        }

        var match = cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At);
        var failed = ReadAct(cursor, start, subject, match, ActStage.Unstated, negated: true);
        return failed is ActFactSyntax act && ReadLimit(cursor) is { } limit
            ? new MissedFactSyntax(cursor.SpanFrom(start), new ActFactSyntax(act.Span, act.Actor, act.Act, match is ({ Lasts: true }, _) ? ActStage.Completed : ActStage.Unstated, negated: false), limit)
            : failed;
    }

    /// <summary>The time by which it should have been done.</summary>
    private static TimeClauseSyntax? ReadLimit(Cursor cursor)
    {
        var start = cursor.At;
        if (ClauseParser.StandsHere(cursor) && TimeClauseParser.TryRead(cursor) is TimeClauseSyntax { Word: TimeWord.By or TimeWord.Before or TimeWord.Within } limit)
        {
            return limit;
        }

        cursor.At = start;
        return null;
    }

    private static FactSyntax? ReadAct(Cursor cursor, int start, NounPhraseSyntax subject, (ActEntry Act, int Length)? match, ActStage stage, bool negated)
    {
        if (match is not var (act, length))
        {
            return null;
        }

        var verb = cursor.At;
        cursor.At += length;
        if (act.Id is "breach" or "approve" or "refuse" or "suspend")
        {
            var before = cursor.At;
            var provisions = ProvisionReferenceParser.TryReadObject(cursor);

            // Whoever approves an agreement as a whole consents to it, as by signing it; an approval of a provision is what some provision requires.
            var consents = act.Id is "approve" or "refuse" && provisions.Any(p => p.Number is null);
            if (!provisions.IsEmpty && !consents && (ClauseParser.StandsHere(cursor) || !Vocabulary.IsPreposition(cursor.Peek())))
            {
                if (act.Id == "breach" && !negated && CountFactParser.TryReadTimes(cursor, start, provisions, subject) is { } times)
                {
                    return times;
                }

                var state = act.Id switch { "breach" => ProvisionState.Breached, "approve" => ProvisionState.Approved, "refuse" => ProvisionState.Refused, _ => ProvisionState.Suspended };
                return new StateFactSyntax(cursor.SpanFrom(start), provisions, state, negated, subject);
            }

            cursor.At = before;
        }

        var (phrase, _) = ActPhraseParser.ReadRoles(cursor, verb, act, null, clauses: false);

        // What somebody "has done" is done; whether an act that does not last has stages is not asked.
        return new ActFactSyntax(cursor.SpanFrom(start), subject, phrase, act.Lasts ? stage : ActStage.Unstated, negated);
    }

    /// <summary><c>the prisoners have been released by Russia</c>: the subject is what is acted on.</summary>
    private static ActFactSyntax? ReadPassive(Cursor cursor, int start, NounPhraseSyntax subject, bool negated)
    {
        if (cursor.Lexicon.MatchParticiple(cursor.Tokens, cursor.At) is not var (act, length))
        {
            return null;
        }

        var verb = cursor.At;
        cursor.At += length;
        var (phrase, _) = ActPhraseParser.ReadRoles(cursor, verb, act, new RoleSyntax(subject.Span, "", subject), clauses: false);
        var by = phrase.Roles.FirstOrDefault(r => r.Preposition == "by");
        var roles = by is null ? phrase.Roles : phrase.Roles.Remove(by);
        var span = cursor.SpanFrom(start);
        var active = new ActPhraseSyntax(span, act, phrase.Verb, roles, TokenText.Join(cursor.TokensFrom(start)));
        return new ActFactSyntax(span, by?.Filler, active, act.Lasts ? ActStage.Completed : ActStage.Unstated, negated);
    }
}
