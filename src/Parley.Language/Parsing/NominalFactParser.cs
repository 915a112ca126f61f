using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>An act as a noun: <c>the withdrawal of Russian forces from the Strip is completed</c>, <c>the completion of the withdrawal</c>, <c>the referendum</c>.</summary>
internal static class NominalFactParser
{
    public static FactSyntax? TryRead(Cursor cursor)
    {
        if (ConsentFactParser.TryRead(cursor) is { } consent)
        {
            return consent;
        }

        var start = cursor.At;
        var stage = ReadStageBefore(cursor);
        var article = cursor.Take("the") || cursor.Take("a");
        var noun = cursor.At;
        if (cursor.Lexicon.MatchNoun(cursor.Tokens, cursor.At) is not var (act, length))
        {
            cursor.At = start;
            return null;
        }

        cursor.At += length;
        var tied = cursor.IsWord("of") || cursor.IsWord("by") || stage is not null || StageBehind(cursor) is not null;

        // A bare noun is an event only with its article and nothing but the end of a clause behind it.
        if (!tied && !(article && (cursor.AtEnd || cursor.Is(TokenKind.Comma) || ClauseParser.StandsHere(cursor) || cursor.IsWord("from") || cursor.IsWord("in"))))
        {
            cursor.At = start;
            return null;
        }

        RoleSyntax? what = null;
        NounPhraseSyntax? who = null;
        if (cursor.Take("of") && NounPhraseParser.TryRead(cursor) is { } of)
        {
            // "The request of Russia" is made by Russia, "the release of prisoners" happens to them.
            who = act.Id == "request" && of.Tokens.Any(t => t is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group }) ? of : null;
            what = who is null ? new RoleSyntax(of.Span, "", of) : null;
        }

        var (phrase, _) = ActPhraseParser.ReadRoles(cursor, noun, act, what, clauses: false);
        phrase = who is null ? phrase : new ActPhraseSyntax(phrase.Span, phrase.Act, phrase.Verb, phrase.Roles, act.Verb);
        stage ??= ReadStageBehind(cursor);
        return new ActFactSyntax(cursor.SpanFrom(start), who, phrase, stage ?? ActStage.Unstated, negated: false);
    }

    private static ActStage? ReadStageBefore(Cursor cursor)
    {
        if (cursor.Take("the", "completion", "of") || cursor.Take("completion", "of") || cursor.Take("the", "end", "of"))
        {
            return ActStage.Completed;
        }

        return cursor.Take("the", "beginning", "of") || cursor.Take("the", "start", "of") ? ActStage.Begun : null;
    }

    private static (ActStage Stage, int Length)? StageBehind(Cursor cursor)
    {
        foreach (var (words, stage) in Behind)
        {
            if (cursor.AreWords(words))
            {
                return (stage, words.Length);
            }
        }

        return null;
    }

    private static readonly (string[] Words, ActStage Stage)[] Behind =
    [
        (["has", "been", "completed"], ActStage.Completed), (["is", "completed"], ActStage.Completed), (["is", "complete"], ActStage.Completed), (["ends"], ActStage.Completed),
        (["has", "been", "held"], ActStage.Completed), (["is", "held"], ActStage.Completed), (["has", "begun"], ActStage.Begun), (["begins"], ActStage.Begun), (["has", "started"], ActStage.Begun),
    ];

    private static ActStage? ReadStageBehind(Cursor cursor)
    {
        if (StageBehind(cursor) is not var (stage, length))
        {
            return null;
        }

        cursor.At += length;
        return stage;
    }
}
