using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Sentences whose subject is an amount: <c>Not more than 35,000 soldiers may enter the Zone in any month</c>, <c>The armed forces of Ukraine shall not exceed 800,000 soldiers</c></summary>
internal static class QuantityForm
{
    public static ImmutableArray<StatementSyntax> TryRead(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        var statement = NumberParser.BoundLength(cursor) > 0 ? ReadBounded(cursor, opening) : ReadStrength(cursor, opening);
        cursor.At = statement is null ? start : cursor.At;
        return statement is null ? [] : [statement];
    }

    /// <summary>What there may be, or may come in: a ban on more than that.</summary>
    private static NormStatementSyntax? ReadBounded(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        if (NumberParser.TakeBound(cursor) != QuantityBound.AtMost || ModalPhrases.Find(cursor) is not { } modalAt || modalAt <= cursor.At)
        {
            return null;
        }

        var (counted, period) = WithoutPeriod(cursor.Tokens[cursor.At..modalAt]);
        cursor.At = modalAt;
        if (counted.IsEmpty || ModalPhrases.Read(cursor) is not (Modal.Shall or Modal.May))
        {
            return null;
        }

        var verb = cursor.At;
        if (Act(cursor) is not var (act, length))
        {
            return null;
        }

        cursor.At += length;
        var bearer = BearerIn(counted);
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, verb, act, null, clauses: true);
        var roles = phrase.Roles.Select(r => r.Preposition.Length == 0 ? new RoleSyntax(r.Span, "in", r.Filler) : r);
        var more = MoreThan(counted, period);
        var whole = new ActPhraseSyntax(phrase.Span.Through(more.Span), act, phrase.Verb, [new RoleSyntax(more.Span, "", more), .. roles], phrase.Words);
        return new Subject(bearer, Modal.ShallNot, Jointly: false, opening, []).Statement(whole, clauses);
    }

    /// <summary><c>enter</c>, <c>be deployed</c>; to be somewhere is to be had there.</summary>
    private static (ActEntry Act, int Length)? Act(Cursor cursor) =>
        !cursor.IsWord("be") ? cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At)
        : cursor.Lexicon.MatchParticiple(cursor.Tokens, cursor.At + 1) is var (done, passive) ? (done, passive + 1)
        : cursor.Lexicon.Find("have") is { } have ? (have, 1) : null;

    /// <summary><c>The strength of the armed forces of Ukraine shall not exceed 800,000 soldiers</c></summary>
    private static NormStatementSyntax? ReadStrength(Cursor cursor, ImmutableArray<ClauseSyntax> opening)
    {
        var start = cursor.At;
        if (ModalPhrases.Find(cursor) is not { } modalAt || modalAt <= start || cursor.Tokens[start..modalAt].All(t => t.Kind == TokenKind.Name || Vocabulary.IsArticle(t)))
        {
            return null;
        }

        var subject = cursor.Tokens[start..modalAt];
        cursor.At = modalAt;
        var modal = ModalPhrases.Read(cursor);
        var limits = (modal == Modal.ShallNot && cursor.Take("exceed")) || (modal == Modal.Shall && cursor.Take("be", "limited", "to"));
        var owner = subject.FirstOrDefault(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group } || t.Canonical is "party" or "parties");
        var verb = modalAt;
        var from = cursor.At;
        if (!limits || owner is null || NumberParser.TryRead(cursor) is null)
        {
            return null;
        }

        var number = cursor.TokensFrom(from);
        var unit = cursor.At;
        while (!cursor.AtEnd && !ClauseParser.StandsHere(cursor) && !Vocabulary.IsPreposition(cursor.Peek()) && !cursor.Is(TokenKind.Comma))
        {
            cursor.At++;
        }

        // "shall not exceed 800,000": what is counted is named by the subject.
        var counted = cursor.At > unit ? cursor.Tokens[from..cursor.At] : [.. number, .. Counted(subject)];
        var thing = MoreThan(counted, []);
        var (phrase, clauses) = ActPhraseParser.ReadRoles(cursor, verb, cursor.Lexicon.Find("have"), new RoleSyntax(thing.Span, "", thing), clauses: true);
        return new Subject(BearerIn(subject), Modal.ShallNot, Jointly: false, opening, []).Statement(phrase, clauses);
    }

    /// <summary>The head of the subject: <c>armed forces</c> of "the strength of the armed forces of Ukraine".</summary>
    private static IEnumerable<Token> Counted(ImmutableArray<Token> subject)
    {
        var strength = subject.TakeWhile(t => !t.IsWord("of")).Any(t => t.Canonical is "strength" or "number" or "size" or "total");
        return (strength ? subject.SkipWhile(t => !t.IsWord("of")).Skip(1) : subject).SkipWhile(Vocabulary.IsArticle).TakeWhile(t => !t.IsWord("of") && t.Kind == TokenKind.Word);
    }

    /// <summary>Whose it is; each Party's where nobody is named.</summary>
    private static NounPhraseSyntax BearerIn(ImmutableArray<Token> words)
    {
        ImmutableArray<Token> named = [.. words.Where(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group })];
        return named.IsEmpty
            ? new NounPhraseSyntax(new TextSpan(words[0].Span.Start, 0), [Word(words[0].Span.Start, "parties")], null)
            : new NounPhraseSyntax(named[0].Span.Through(named[^1].Span), named, null);
    }

    /// <summary>A name, or <c>each Side</c>: whose the things before it are.</summary>
    private static bool OwnerStands(ImmutableArray<Token> words, int at) =>
        at < words.Length && (words[at].Kind == TokenKind.Name
            || (words[at].Canonical is "each" or "either" or "any" or "every" && at + 1 < words.Length && words[at + 1].Canonical is "party" or "side" or "signatory"));

    private static NounPhraseSyntax MoreThan(ImmutableArray<Token> counted, ImmutableArray<Token> period)
    {
        ImmutableArray<Token> things = [.. counted.TakeWhile((t, i) => !(t.IsWord("of") && OwnerStands(counted, i + 1)))];
        return new NounPhraseSyntax(
            things[0].Span.Through(things[^1].Span),
            [Word(things[0].Span.Start, "more"), Word(things[0].Span.Start, "than"), .. things, .. period.IsEmpty ? [] : new[] { Word(things[^1].Span.End, "per"), period[^1] }],
            null);
    }

    /// <summary><c>35,000 soldiers in any month</c>: what is counted, and the period.</summary>
    private static (ImmutableArray<Token> Counted, ImmutableArray<Token> Period) WithoutPeriod(ImmutableArray<Token> words)
    {
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at].Canonical is "in" or "per" && NumberParser.UnitOf(words[^1]) is not null)
            {
                return (words[..at], words[at..]);
            }
        }

        return (words, []);
    }

    private static Token Word(int at, string word) => new(TokenKind.Word, new TextSpan(at, 0), word);
}
