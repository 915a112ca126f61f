using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>
/// What a body asks of others: <c>The Security Council demands that Iraq withdraw its forces</c>, <c>The Parties request the Mission to verify 1.1</c>.
/// In a pasted resolution the sentence begins with the verb: <c>Calls upon all parties to cease fire</c>.
/// </summary>
internal static class RequestForm
{
    private static readonly (string[] Words, RequestVerb Verb)[] Verbs =
    [
        (["calls", "upon"], RequestVerb.Asks), (["call", "upon"], RequestVerb.Asks), (["calls", "on"], RequestVerb.Asks), (["call", "on"], RequestVerb.Asks),
        (["calls", "for"], RequestVerb.Asks), (["call", "for"], RequestVerb.Asks),
        (["appeals", "to"], RequestVerb.Asks), (["appeal", "to"], RequestVerb.Asks),
        (["requests"], RequestVerb.Asks), (["request"], RequestVerb.Asks), (["urges"], RequestVerb.Asks), (["urge"], RequestVerb.Asks),
        (["invites"], RequestVerb.Asks), (["invite"], RequestVerb.Asks), (["asks"], RequestVerb.Asks), (["ask"], RequestVerb.Asks),
        (["encourages"], RequestVerb.Asks), (["encourage"], RequestVerb.Asks), (["recommends"], RequestVerb.Asks), (["recommend"], RequestVerb.Asks),
        (["demands"], RequestVerb.Binds), (["demand"], RequestVerb.Binds), (["directs"], RequestVerb.Binds), (["direct"], RequestVerb.Binds),
        (["instructs"], RequestVerb.Binds), (["instruct"], RequestVerb.Binds), (["orders"], RequestVerb.Binds), (["order"], RequestVerb.Binds),
        (["decides"], RequestVerb.Binds), (["decide"], RequestVerb.Binds),
        (["authorizes"], RequestVerb.Allows), (["authorises"], RequestVerb.Allows), (["authorize"], RequestVerb.Allows), (["authorise"], RequestVerb.Allows),
    ];

    private static readonly string[] Adverbs = ["also", "further", "again", "strongly", "urgently", "solemnly", "therefore", "hereby"];

    /// <summary>Every verb, its words joined.</summary>
    public static IEnumerable<string> AllVerbs => Verbs.Select(v => string.Join(' ', v.Words));

    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        if (FindVerb(cursor) is not var (at, words, verb))
        {
            return [];
        }

        var by = SubjectBefore(cursor, start, at);
        cursor.At = at + words.Length;
        var request = new RequestSyntax(cursor.SpanFrom(start), by, TokenText.Join(cursor.Tokens[at..cursor.At]).ToLowerInvariant(), verb);
        cursor.At += Adverbs.Contains(cursor.Peek()?.Canonical) ? 1 : 0;

        // "decides to ACT" is the body's own act; only "decides that" asks something of others.
        ImmutableArray<StatementSyntax> statements = cursor.Take("that") ? ReadThat(cursor, request, opening)
            : words[0].StartsWith("decide", StringComparison.Ordinal) ? [] : ReadTo(cursor, request, opening);
        if (statements.IsEmpty)
        {
            cursor.Miss($"who is asked and to do what, as in \"{string.Join(' ', words)} P to ACT\",");
            cursor.At = start;
        }

        return statements;
    }

    /// <summary>Whether a verb of asking makes the sentence one that asks something of somebody.</summary>
    public static bool BeginsHere(Cursor cursor) => FindVerb(cursor) is not null;

    /// <summary>The first verb of asking, where nothing before it makes the sentence another form.</summary>
    private static (int At, string[] Words, RequestVerb Verb)? FindVerb(Cursor cursor)
    {
        for (var at = cursor.At; at < cursor.Tokens.Length; at++)
        {
            var token = cursor.Tokens[at];
            foreach (var (words, verb) in Verbs)
            {
                if (StandAt(cursor, at, words) && (at == cursor.At || words[0].EndsWith('s') || IsPlural(cursor.Tokens[at - 1])))
                {
                    return (at, words, verb);
                }
            }

            if (Vocabulary.IsNormative(token) || Vocabulary.IsAuxiliary(token) || Vocabulary.IsClauseWord(token) || Vocabulary.IsPreposition(token) || token.Kind is TokenKind.Colon or TokenKind.Semicolon)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsPlural(Token subject) => subject.Kind == TokenKind.Name || subject.Canonical is "parties" or "signatories" or "members" or "sides" or "jointly" || Adverbs.Contains(subject.Canonical);

    private static bool StandAt(Cursor cursor, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= cursor.Tokens.Length || !cursor.Tokens[at + i].IsWord(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static NounPhraseSyntax? SubjectBefore(Cursor cursor, int start, int verb)
    {
        while (verb > start && (Adverbs.Contains(cursor.Tokens[verb - 1].Canonical) || cursor.Tokens[verb - 1].Kind == TokenKind.Comma))
        {
            verb--;
        }

        var tokens = cursor.Tokens[start..verb];
        return tokens.IsEmpty ? null : new NounPhraseSyntax(tokens[0].Span.Through(tokens[^1].Span), tokens, null);
    }

    /// <summary><c>demands that Iraq withdraw its forces</c>, <c>decides that Iraq shall withdraw its forces</c></summary>
    private static ImmutableArray<StatementSyntax> ReadThat(Cursor cursor, RequestSyntax request, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var inner = NormForm.TryRead(cursor, opening);
        if (!inner.IsEmpty)
        {
            return [.. inner.Select(s => s is NormStatementSyntax norm ? norm.AskedIn(request) : s)];
        }

        cursor.At = start;
        for (var at = start + 1; at < cursor.Tokens.Length; at++)
        {
            var not = cursor.Tokens[at].IsWord("not") ? 1 : 0;
            if (cursor.Lexicon.MatchBase(cursor.Tokens, at + not) is not null && NounPhraseParser.ReadUpTo(cursor, at) is { } subject)
            {
                // "demands that no Party take territory by force" asks each to refrain.
                var none = subject.Tokens[0].Canonical is "no" or "neither";
                cursor.At = at + not;
                return ReadPredicates(cursor, subject, request, opening, not > 0, none);
            }

            if (Vocabulary.IsClauseWord(cursor.Tokens[at]) || Vocabulary.IsAuxiliary(cursor.Tokens[at]))
            {
                break;
            }
        }

        return [];
    }

    /// <summary><c>calls upon the parties to cease fire and to release all prisoners</c></summary>
    private static ImmutableArray<StatementSyntax> ReadTo(Cursor cursor, RequestSyntax request, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var to = InfinitiveAfter(cursor, start, known: true) ?? InfinitiveAfter(cursor, start, known: false);
        if (to is not { } at)
        {
            return [];
        }

        var not = cursor.Tokens[at - 1].IsWord("not");
        var asked = EndOfAsked(cursor, start, not ? at - 1 : at);
        if (NounPhraseParser.ReadUpTo(cursor, asked) is not { } subject || ReadBetween(cursor, not ? at - 1 : at) is not { } between)
        {
            return [];
        }

        cursor.At = at + 1;
        return ReadPredicates(cursor, subject, request, [.. opening, .. between], not);
    }

    /// <summary>Where the words for whoever is asked end: before a comma that no list goes on behind, or before a time.</summary>
    private static int EndOfAsked(Cursor cursor, int start, int to)
    {
        for (var at = start + 1; at < to; at++)
        {
            if ((cursor.Tokens[at].Kind == TokenKind.Comma && ClauseParser.StandsAt(cursor, at + 1)) || ClauseParser.StandsAt(cursor, at))
            {
                return at;
            }
        }

        return to;
    }

    /// <summary>Times and conditions between whoever is asked and the act: <c>calls upon Israel immediately to …</c>; null where other words stand there.</summary>
    private static ImmutableArray<ClauseSyntax>? ReadBetween(Cursor cursor, int to)
    {
        var clauses = ImmutableArray.CreateBuilder<ClauseSyntax>();
        while (cursor.At < to)
        {
            cursor.Take(TokenKind.Comma);
            cursor.Take("and");
            if (cursor.At < to && ClauseParser.TryRead(cursor) is { } clause)
            {
                clauses.Add(clause);
            }
            else if (cursor.At < to)
            {
                cursor.Miss("a time or \"to ACT\"");
                return null;
            }
        }

        return cursor.At == to ? clauses.ToImmutable() : null;
    }

    /// <summary>The "to" of the first infinitive behind whoever is asked.</summary>
    /// <param name="known">Whether the verb has to be an act of the vocabulary.</param>
    private static int? InfinitiveAfter(Cursor cursor, int start, bool known)
    {
        for (var at = start + 1; at + 1 < cursor.Tokens.Length; at++)
        {
            if (cursor.Tokens[at].IsWord("to") && (cursor.Lexicon.MatchBase(cursor.Tokens, at + 1) is not null || cursor.Tokens[at + 1].IsWord("refrain")
                || (!known && cursor.Tokens[at + 1] is { Kind: TokenKind.Word } next && !Vocabulary.IsArticle(next))))
            {
                return at;
            }
        }

        return null;
    }

    private static ImmutableArray<StatementSyntax> ReadPredicates(Cursor cursor, NounPhraseSyntax subject, RequestSyntax request, ImmutableArray<ClauseSyntax> opening, bool not, bool none = false)
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        do
        {
            not |= cursor.Take("refrain", "from");
            var modal = not || none ? Modal.ShallNot : request.Verb == RequestVerb.Allows ? Modal.May : Modal.Shall;
            if (PredicateParser.TryRead(cursor, new Subject(subject, modal, Jointly: false, opening, [])) is not { } statement)
            {
                break;
            }

            statements.Add(statement.AskedIn(request));
            not = false;
        }
        while (NextInfinitive(cursor, out not));
        return statements.ToImmutable();
    }

    private static bool NextInfinitive(Cursor cursor, out bool not)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        cursor.Take("and");
        not = cursor.Take("not");
        if (cursor.At > start && (cursor.Take("to") || cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At) is not null))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }
}
