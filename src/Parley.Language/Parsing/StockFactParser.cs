using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>
/// How much there is of something: <c>Russia has more than 22,000 soldiers in the Zone</c>, <c>the strength of the forces of Russia in the Zone exceeds 22,000 men</c>.
/// It is a state, which each report of how much there is can begin and end.
/// </summary>
internal static class StockFactParser
{
    private static readonly (string[] Words, string[] Bound)[] Comparisons =
    [
        (["exceeds"], ["more", "than"]), (["exceed"], ["more", "than"]), (["is", "more", "than"], ["more", "than"]), (["is", "above"], ["more", "than"]),
        (["is", "at", "least"], ["at", "least"]), (["reaches"], ["at", "least"]), (["is", "not", "more", "than"], ["not", "more", "than"]), (["does", "not", "exceed"], ["not", "more", "than"]),
        (["is", "less", "than"], ["less", "than"]), (["is", "fewer", "than"], ["fewer", "than"]), (["is", "below"], ["less", "than"]), (["falls", "below"], ["less", "than"]),
    ];

    public static ActFactSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        var fact = ReadStrength(cursor, start) ?? ReadHas(cursor, start);
        cursor.At = fact is null ? start : cursor.At;
        return fact;
    }

    private static ActFactSyntax? ReadHas(Cursor cursor, int start)
    {
        var verb = start;
        while (verb < cursor.Tokens.Length && (cursor.Tokens[verb].Kind == TokenKind.Name || Vocabulary.IsArticle(cursor.Tokens[verb]) || cursor.Tokens[verb].Canonical is "party" or "parties" or "side" or "sides" or "either" or "each" or "any" or "and" or "or"))
        {
            verb++;
        }

        if (verb == start || verb >= cursor.Tokens.Length || cursor.Tokens[verb].Canonical is not ("has" or "have") || cursor.Lexicon.Find("have") is not { } have)
        {
            return null;
        }

        var owner = new NounPhraseSyntax(cursor.Tokens[start].Span.Through(cursor.Tokens[verb - 1].Span), cursor.Tokens[start..verb], null);
        cursor.At = verb + 1;
        if (!QuantityStands(cursor))
        {
            return null;
        }

        var (phrase, _) = ActPhraseParser.ReadRoles(cursor, verb, have, null, clauses: false);
        return phrase.Roles.IsEmpty ? null : new ActFactSyntax(cursor.SpanFrom(start), owner, phrase, ActStage.Unstated, negated: false);
    }

    private static ActFactSyntax? ReadStrength(Cursor cursor, int start)
    {
        cursor.Take("the");
        if (!(cursor.Take("strength") || cursor.Take("number") || cursor.Take("total")) || !cursor.Take("of") || cursor.Lexicon.Find("have") is not { } have)
        {
            return null;
        }

        var from = cursor.At;
        var at = from;
        while (at < cursor.Tokens.Length && Comparison(cursor, at) is null && cursor.Tokens[at].Kind is TokenKind.Word or TokenKind.Name or TokenKind.Possessive && !Vocabulary.IsNormative(cursor.Tokens[at]))
        {
            at++;
        }

        if (Comparison(cursor, at) is not var (compared, bound))
        {
            return null;
        }

        var subject = cursor.Tokens[from..at];
        cursor.At = at + compared;
        var number = cursor.At;
        if (NumberParser.TryRead(cursor) is null)
        {
            return null;
        }

        while (cursor.Peek() is { Kind: TokenKind.Word } unit && !Vocabulary.IsPreposition(unit) && !Vocabulary.IsClauseWord(unit) && unit.Canonical is not ("and" or "or"))
        {
            cursor.At++;
        }

        var owner = subject.FirstOrDefault(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group });
        var head = subject.SkipWhile(t => Vocabulary.IsArticle(t) || t.Canonical == "its" || t.Kind is TokenKind.Name or TokenKind.Possessive).TakeWhile(t => t.Kind == TokenKind.Word && !Vocabulary.IsPreposition(t) && !t.IsWord("of"));
        ImmutableArray<Token> counted = [.. bound.Select(w => new Token(TokenKind.Word, new TextSpan(cursor.Tokens[number].Span.Start, 0), w)), .. cursor.TokensFrom(number), .. cursor.At == number + 1 ? head : []];
        var thing = new NounPhraseSyntax(cursor.SpanFrom(number), counted, null);
        var roles = PlacesIn(cursor, subject);
        var span = cursor.SpanFrom(start);
        var act = new ActPhraseSyntax(span, have, cursor.Tokens[at].Span, [new RoleSyntax(thing.Span, "", thing), .. roles], TokenText.Join(cursor.TokensFrom(start)));
        return new ActFactSyntax(span, owner is null ? null : new NounPhraseSyntax(owner.Span, [owner], null), act, ActStage.Unstated, negated: false);
    }

    /// <summary>Where the words say so: <c>in the Zone</c>.</summary>
    private static IEnumerable<RoleSyntax> PlacesIn(Cursor cursor, ImmutableArray<Token> subject)
    {
        var words = new Cursor(subject, cursor.Lexicon, cursor.Problems);
        while (!words.AtEnd)
        {
            if (words.Peek()?.Canonical is "in" or "along" or "within" && ActPhraseParser.ReadRoleHere(words) is { } place)
            {
                yield return place;
            }
            else
            {
                words.At++;
            }
        }
    }

    private static (int Length, string[] Bound)? Comparison(Cursor cursor, int at)
    {
        foreach (var (words, bound) in Comparisons)
        {
            if (cursor.AreWordsAt(at, words))
            {
                return (words.Length, bound);
            }
        }

        return null;
    }

    private static bool QuantityStands(Cursor cursor) =>
        cursor.Peek(NumberParser.BoundLength(cursor)) is { } next && (next.Kind is TokenKind.Number or TokenKind.ValueBracket || NumberWords.Begins(next));
}
