using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Words that name somebody, somewhere or something, up to where the sentence goes on.</summary>
internal static class NounPhraseParser
{
    /// <summary>An object or the filler of a role. Ends before a preposition (but "of"), a clause, a verb after "and", or a comma that no list goes on behind.</summary>
    /// <param name="objectToCome">Whether the object may still stand behind it: <c>[hand over to] the Mission [210 weapons]</c>.</param>
    public static NounPhraseSyntax? TryRead(Cursor cursor, bool objectToCome = false)
    {
        var start = cursor.At;
        if (PlaceExpressionParser.TryRead(cursor, lists: false) is { } place and not NamedPlaceSyntax and not BlankPlaceSyntax)
        {
            return new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), place);
        }

        cursor.At = start;
        cursor.At += NumberParser.BoundLength(cursor);
        while (!cursor.AtEnd && !Ends(cursor, start) && !(objectToCome && ObjectBegins(cursor, start)))
        {
            cursor.At++;
        }

        return cursor.At == start ? null : new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
    }

    /// <summary>The subject: everything up to the given token.</summary>
    public static NounPhraseSyntax? ReadUpTo(Cursor cursor, int end)
    {
        var start = cursor.At;
        cursor.At = end;
        return end <= start ? null : new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
    }

    /// <summary>Names of parties alone: <c>[giving] Russia [30 days' notice]</c>, <c>the other Party</c>; null, and nothing taken, where other words stand.</summary>
    public static NounPhraseSyntax? ReadNames(Cursor cursor)
    {
        var start = cursor.At;
        while (cursor.Peek() is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group } or { Canonical: "each" or "the" or "other" or "party" or "parties" or "both" or "all" or "and" })
        {
            cursor.At++;
        }

        if (cursor.TokensFrom(start).Any(t => t.Kind == TokenKind.Name || t.Canonical is "party" or "parties"))
        {
            return new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
        }

        cursor.At = start;
        return null;
    }

    /// <summary>Any words, up to the next time, condition or default.</summary>
    /// <param name="endsAtComma">Whether a comma ends them too, as in a condition that opens a sentence.</param>
    public static NounPhraseSyntax? ReadMatter(Cursor cursor, bool endsAtComma = false)
    {
        var start = cursor.At;
        while (!cursor.AtEnd && !ClauseParser.StandsHere(cursor) && !(cursor.Is(TokenKind.Comma) && (endsAtComma || ClauseParser.StandsAt(cursor, cursor.At + 1))))
        {
            cursor.At++;
        }

        return cursor.At == start ? null : new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
    }

    /// <summary>Whether a thing begins behind a name: <c>the Mission | 210 weapons</c>, <c>the Commission | all mines</c>.</summary>
    private static bool ObjectBegins(Cursor cursor, int start) =>
        cursor.At > start
        && cursor.Tokens[cursor.At - 1] is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group or NameKind.Place }
        && cursor.Peek() is { Kind: TokenKind.Number or TokenKind.ValueBracket } or { Kind: TokenKind.Word, Canonical: "all" or "any" or "each" or "every" or "its" or "their" or "the" or "a" or "an" };

    private static bool Ends(Cursor cursor, int start)
    {
        var token = cursor.Peek()!;
        var first = cursor.At == start;
        var bounded = cursor.At - start < 4 && cursor.TokensFrom(start).All(t => t.Canonical is "at" or "not" or "no" or "a" or "more" or "less" or "fewer" or "least" or "most" or "up" or "to" or "than" or "maximum" or "minimum" or "of" or "further" or "additional" or "another");
        if (!first && !bounded && (NumberParser.BoundLength(cursor) > 0 || (token.Kind is TokenKind.Number or TokenKind.ValueBracket && NumberParser.IsMeasure(cursor.Peek(1)))))
        {
            return cursor.Tokens[cursor.At - 1].Canonical != "of";
        }

        return token.Kind switch
        {
            TokenKind.Semicolon or TokenKind.Colon or TokenKind.FullStop => true,
            TokenKind.Comma => first || !ListGoesOn(cursor),
            TokenKind.Word when token.Canonical is "and" or "or" => first || CountFactParser.StandsAhead(cursor, 1) || VerbStands(cursor, 1) || !ThingFollows(cursor, 1) || NewClauseStands(cursor, 1),
            TokenKind.Word when token.IsWord("all") && !first && ClauseParser.StandsAt(cursor, cursor.At + 1) => true,
            TokenKind.Word when Vocabulary.IsNormative(token) => true,

            // "a rule that it does not admit Ukraine": the verb belongs to the words that describe the thing.
            TokenKind.Word when Vocabulary.IsAuxiliary(token) => !cursor.TokensFrom(start).Any(t => t.Kind == TokenKind.Word && t.Canonical is "that" or "which" or "who" or "whose"),
            TokenKind.Word when Vocabulary.IsClauseWord(token) => true,
            TokenKind.Word when token.Canonical is "not" && cursor.Peek(1)?.Canonical is "later" or "earlier" => true,
            TokenKind.Word when token.Canonical is "no" && cursor.Peek(1)?.Canonical is "later" or "earlier" or "sooner" => true,
            TokenKind.Word when token.IsWord("with") && NumberedListGoesOn(cursor, start) => false,
            TokenKind.Word when DescribesFurther(cursor, start) => false,
            TokenKind.Word when Vocabulary.IsPreposition(token) => true,
            TokenKind.Word => VagueTimes.LengthAt(cursor) > 0 || cursor.AreWords("only", "if") || cursor.AreWords("at", "all", "times")
                || (cursor.IsWord("during") && TimeClauseParser.StandsHere(cursor)),
            _ => false,
        };
    }

    /// <summary><c>prisoners who insist on repatriation</c>, <c>persons who have participated in activities</c>: the preposition belongs to the words that describe the thing, unless a time or a place stands behind it.</summary>
    private static bool DescribesFurther(Cursor cursor, int start)
    {
        if (!Vocabulary.IsPreposition(cursor.Peek()) || ClauseParser.StandsHere(cursor) || cursor.Peek(1) is not { Kind: TokenKind.Word } || DateParser.MonthOf(cursor.Peek(1)) is not null)
        {
            return false;
        }

        var verb = cursor.At - 1;
        while (verb > start && !(cursor.Tokens[verb - 1].Kind == TokenKind.Word && cursor.Tokens[verb - 1].Canonical is "who" or "that" or "which"))
        {
            if (!Vocabulary.IsAuxiliary(cursor.Tokens[verb - 1]) && cursor.Tokens[verb - 1].Canonical is not ("been" or "not"))
            {
                return false;
            }

            verb--;
        }

        var here = cursor.At++;
        var place = PlaceExpressionParser.TryRead(cursor, lists: false) is not null;
        cursor.At = here;
        return verb > start && !place;
    }

    /// <summary>"1,960 servicemen with small arms, 90 carriers and 380 vehicles": the words describe the first thing of a list of amounts.</summary>
    private static bool NumberedListGoesOn(Cursor cursor, int start)
    {
        if (!cursor.TokensFrom(start).Any(t => t.Kind == TokenKind.Number))
        {
            return false;
        }

        for (var ahead = 1; cursor.Peek(ahead) is { } token && !Vocabulary.IsPreposition(token) && !Vocabulary.IsClauseWord(token); ahead++)
        {
            if (token.Kind == TokenKind.Comma)
            {
                return cursor.Peek(ahead + 1) is { Kind: TokenKind.Number } && !NumberParser.IsMeasure(cursor.Peek(ahead + 2)) && DateParser.ReadDate(cursor.Tokens, cursor.At + ahead + 1) is null;
            }
        }

        return false;
    }

    /// <summary>Whether a list goes on behind this comma: names after a name, or things up to an "and" in sight.</summary>
    private static bool ListGoesOn(Cursor cursor)
    {
        if (VerbStands(cursor, 1) || Vocabulary.IsClauseWord(cursor.Peek(1)) || Vocabulary.IsPreposition(cursor.Peek(1)) || cursor.Peek(1) is null)
        {
            return false;
        }

        // A provision behind a comma begins the main sentence: "If Russia opens fire on Ukraine, 3.1 applies".
        if (ProvisionReferenceParser.StandsHere(cursor, 1) || MainSubjectStands(cursor))
        {
            return false;
        }

        if (cursor.Peek(1)!.Canonical is "and" or "or")
        {
            return !VerbStands(cursor, 2) && ThingFollows(cursor, 2) && !NewClauseStands(cursor, 2);
        }

        for (var ahead = 1; cursor.Peek(ahead) is { } token; ahead++)
        {
            if (token.Canonical is "and" or "or")
            {
                return !VerbStands(cursor, ahead + 1);
            }

            if (Vocabulary.IsClauseWord(token) || Vocabulary.IsNormative(token) || Vocabulary.IsAuxiliary(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether parties, and nothing but parties, stand between this comma and a modal: <c>After the withdrawal of heavy weapons, Ukraine and Russia shall …</c></summary>
    private static bool MainSubjectStands(Cursor cursor)
    {
        var ahead = 1;
        while (cursor.Peek(ahead) is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group } or { Kind: TokenKind.Comma } or { Canonical: "and" or "or" or "each" or "the" or "party" or "parties" or "both" or "all" or "other" or "no" or "neither" or "jointly" })
        {
            ahead++;
        }

        return ahead > 1 && cursor.Peek(ahead) is { } modal && Vocabulary.IsNormative(modal);
    }

    /// <summary>Whether a clause with a subject and verb of its own stands ahead: <c>… and Russia has withdrawn …</c>, but not <c>… and ammunition that is used up</c>.</summary>
    private static bool NewClauseStands(Cursor cursor, int ahead)
    {
        // "… the deposit and Borland breaches 1.3"
        if (cursor.Peek(ahead) is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group } && cursor.Lexicon.MatchPresent(cursor.Tokens, cursor.At + ahead + 1) is not null)
        {
            return true;
        }

        for (; cursor.Peek(ahead) is { } token && token.Kind != TokenKind.Comma && !Vocabulary.IsClauseWord(token) && token.Canonical is not ("and" or "or" or "that" or "which" or "who"); ahead++)
        {
            if (Vocabulary.IsAuxiliary(token) || Vocabulary.IsNormative(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ThingFollows(Cursor cursor, int ahead) =>
        cursor.Peek(ahead) is { } next && !Vocabulary.IsPreposition(next) && !Vocabulary.IsClauseWord(next) && !Vocabulary.IsAuxiliary(next);

    /// <summary>Whether a modal, an auxiliary or a verb with something to act on stands ahead, so that a new predicate begins.</summary>
    internal static bool VerbStands(Cursor cursor, int ahead)
    {
        var token = cursor.Peek(ahead);
        if (token is null || token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (Vocabulary.IsNormative(token) || token.Canonical == "not")
        {
            return true;
        }

        return cursor.Lexicon.MatchBase(cursor.Tokens, cursor.At + ahead) is var (_, length)
            && (length > 1 || (cursor.Peek(ahead + length) is { } next && (GoesOnWithObject(next) || ClauseParser.StandsAt(cursor, cursor.At + ahead + length))));
    }

    private static bool GoesOnWithObject(Token next) =>
        Vocabulary.IsArticle(next) || next.Kind is TokenKind.Name or TokenKind.Number or TokenKind.ItemNumber || next.Canonical is "its" or "their" or "all" or "on" or "each" or "to" or "no" or "any" or "that";
}
