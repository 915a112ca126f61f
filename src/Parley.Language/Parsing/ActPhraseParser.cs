using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>An act with its object and roles, and the clauses that stand among them.</summary>
internal static class ActPhraseParser
{
    /// <summary>What stands for the preposition before a distance or a share: <c>[withdraw its forces] 2 km</c>.</summary>
    public const string Measure = "measure";

    /// <summary>Words that say what an act is for; what follows is kept in its own words.</summary>
    private static readonly string[][] Purposes = [["so", "that"], ["in", "order", "to"], ["in", "such", "a", "way", "that"], ["with", "a", "view", "to"], ["for", "the", "purpose", "of"]];

    /// <summary>Words that say what is borne in mind: never a condition; what follows is kept in its own words.</summary>
    private static readonly string[][] Regards = [["taking", "into", "account"], ["taking", "account", "of"], ["having", "regard", "to"], ["with", "regard", "to"], ["bearing", "in", "mind"]];

    /// <summary>Reads what follows the verb.</summary>
    /// <param name="start">The token with which the phrase begins.</param>
    /// <param name="clauses">Whether times and conditions may stand among the roles; otherwise the phrase ends before them.</param>
    public static (ActPhraseSyntax Act, ImmutableArray<ClauseSyntax> Clauses) ReadRoles(Cursor cursor, int start, ActEntry? act, RoleSyntax? first, bool clauses) =>
        ReadRoles(cursor, start, act, first is null ? [] : [first], clauses);

    /// <param name="first">The roles that stand before the verb.</param>
    public static (ActPhraseSyntax Act, ImmutableArray<ClauseSyntax> Clauses) ReadRoles(Cursor cursor, int start, ActEntry? act, ImmutableArray<RoleSyntax> first, bool clauses)
    {
        var verb = cursor.SpanFrom(start);
        var roles = first.ToBuilder();
        var found = ImmutableArray.CreateBuilder<ClauseSyntax>();
        SkipAdverb(cursor);
        var lastRole = cursor.At;
        if (act?.TakesMatter == true && NounPhraseParser.ReadMatter(cursor, endsAtComma: !clauses) is { } matter)
        {
            roles.Add(new RoleSyntax(matter.Span, "", matter));
            lastRole = cursor.At;
        }

        if (act?.Gives == true && ReadRecipient(cursor) is { } recipient)
        {
            roles.Add(recipient);
            lastRole = cursor.At;
        }

        while (!cursor.AtEnd)
        {
            var before = cursor.At;
            if (ClauseParser.StandsHere(cursor))
            {
                if (!clauses || ClauseParser.TryRead(cursor) is not { } clause)
                {
                    break;
                }

                found.Add(clause);
                continue;
            }

            if (ReadRole(cursor, hasObject: roles.Any(r => r.Preposition.Length == 0)) is { } role)
            {
                roles.Add(role);
                lastRole = cursor.At;
                continue;
            }

            cursor.At = before;
            if (roles.Count > 0 && roles[^1].Preposition.Length > 0 && cursor.IsWord("and") && cursor.IsWord(roles[^1].Preposition, 1))
            {
                // "along the Line and along the Corridor"
                cursor.At++;
                continue;
            }

            if (!clauses || !SkipComma(cursor))
            {
                break;
            }
        }

        var end = lastRole > start ? lastRole : cursor.At;
        var span = cursor.Tokens[start].Span.Through(cursor.Tokens[Math.Max(start, end - 1)].Span);
        var words = TokenText.Join(cursor.Tokens.Where(t => span.Contains(t.Span) && !found.Any(c => c.Span.Contains(t.Span))));
        span = roles.Aggregate(span, (s, r) => s.Through(r.Span));
        return (new ActPhraseSyntax(span, act, verb, roles.ToImmutable(), words), found.ToImmutable());
    }

    /// <summary>"cooperate fully with": how it is done, of which no event tells anything.</summary>
    private static void SkipAdverb(Cursor cursor)
    {
        if (cursor.Peek() is { Kind: TokenKind.Word } adverb && Adverbs.Contains(adverb.Canonical) && (cursor.Peek(1) is null || Vocabulary.IsPreposition(cursor.Peek(1)) || cursor.IsWord("and", 1)))
        {
            cursor.At++;
        }
        else if (cursor.Peek()?.Canonical is "early" or "provisionally" or "temporarily" or "permanently" && Vocabulary.IsArticle(cursor.Peek(1)))
        {
            cursor.At++;
        }
    }

    private static readonly string[] Adverbs = ["fully", "closely", "strictly", "peacefully", "directly", "freely", "unconditionally", "completely", "effectively", "actively", "jointly", "regularly"];

    /// <summary>The words of <see cref="Regards"/> that stand here, taken; null where none do.</summary>
    public static string? TakeRegard(Cursor cursor) => Array.Find(Regards, r => cursor.Take(r)) is { } words ? string.Join(' ', words) : null;

    /// <summary>A comma before a clause or a preposition only separates.</summary>
    private static bool SkipComma(Cursor cursor)
    {
        if (!cursor.Take(TokenKind.Comma))
        {
            return false;
        }

        if (ClauseParser.StandsHere(cursor) || Vocabulary.IsPreposition(cursor.Peek()) || Array.Exists(Regards, r => cursor.AreWords(r)))
        {
            return true;
        }

        cursor.At--;
        return false;
    }

    /// <summary>Names of parties with something else behind them: <c>[give] Ukraine guarantees</c>, <c>[notify] the Parties of each breach</c>.</summary>
    private static RoleSyntax? ReadRecipient(Cursor cursor)
    {
        var start = cursor.At;
        while (cursor.Peek() is { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group } or { Canonical: "each" or "the" or "other" or "party" or "parties" or "both" or "all" or "and" })
        {
            cursor.At++;
        }

        var named = cursor.TokensFrom(start).Any(t => t.Kind == TokenKind.Name || t.Canonical is "party" or "parties");
        var goesOn = cursor.Peek() is { Kind: TokenKind.Word or TokenKind.Number or TokenKind.ValueBracket } next && !ClauseParser.StandsHere(cursor)
            && (next.IsWord("of") || !Vocabulary.IsPreposition(next));
        if (!named || !goesOn || cursor.Tokens[cursor.At - 1].Canonical is "and" or "the" or "each" or "all" or "both")
        {
            cursor.At = start;
            return null;
        }

        var whom = new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
        cursor.Take("of");
        return new RoleSyntax(whom.Span, "to", whom);
    }

    /// <summary>A role that a preposition begins, at the cursor: <c>in the Zone</c>.</summary>
    public static RoleSyntax? ReadRoleHere(Cursor cursor) => ReadRole(cursor, hasObject: true);

    private static RoleSyntax? ReadRole(Cursor cursor, bool hasObject)
    {
        var start = cursor.At;
        if (cursor.Take("together", "with"))
        {
            return ReadFiller(cursor) is { } companion ? new RoleSyntax(cursor.SpanFrom(start), "together with", companion) : null;
        }

        if (PlaceExpressionParser.TryReadWithin(cursor) is { } within)
        {
            var place = new NounPhraseSyntax(within.Span, cursor.TokensFrom(start), within);
            return new RoleSyntax(within.Span, "in", place);
        }

        if (DerivedPlaceParser.TryReadRole(cursor) is { } derived)
        {
            return new RoleSyntax(derived.Span, "in", new NounPhraseSyntax(derived.Span, cursor.TokensFrom(start), derived));
        }

        if (TakeRegard(cursor) is { } regard)
        {
            return NounPhraseParser.ReadMatter(cursor) is { } considered ? new RoleSyntax(cursor.SpanFrom(start), regard, considered) : null;
        }

        if (Purposes.Any(p => cursor.Take(p)))
        {
            return NounPhraseParser.ReadMatter(cursor) is { } purpose ? new RoleSyntax(cursor.SpanFrom(start), "so that", purpose) : null;
        }

        if (hasObject && cursor.IsWord("all") && (cursor.Peek(1) is null || ClauseParser.StandsAt(cursor, cursor.At + 1)))
        {
            // "withdraw its forces from the Strip: … (c) all by 31 May 2026"
            var at = cursor.Tokens[cursor.At++].Span;
            return new RoleSyntax(at, Measure, new NounPhraseSyntax(at, [new Token(TokenKind.Number, at, "100"), new Token(TokenKind.Percent, new TextSpan(at.End, 0), "%")], null));
        }

        if (NumberParser.MeasureStands(cursor) && (hasObject || !ShareOfSomething(cursor)) && NounPhraseParser.TryRead(cursor) is { } measure)
        {
            return new RoleSyntax(measure.Span, Measure, measure);
        }

        if (Vocabulary.IsPreposition(cursor.Peek()) && NumberParser.BoundLength(cursor) == 0)
        {
            var preposition = cursor.Peek()!.Canonical;
            cursor.At++;
            if (preposition == "between" && cursor.Peek()?.Kind is TokenKind.Number or TokenKind.Clock)
            {
                // Hours of the day are no party and no place.
                cursor.Miss("two dates, as in \"between 1 March 2026 and 31 March 2026\",");
                return null;
            }

            return ReadFiller(cursor, objectToCome: !hasObject) is { } filler ? new RoleSyntax(cursor.SpanFrom(start), preposition, filler) : null;
        }

        if (hasObject || cursor.Peek() is { Kind: TokenKind.Comma } or { Canonical: "and" or "or" })
        {
            return null;
        }

        return ReadFiller(cursor) is { } thing ? new RoleSyntax(thing.Span, "", thing) : null;
    }

    /// <summary><c>25 per cent of its forces</c> is what is acted on.</summary>
    private static bool ShareOfSomething(Cursor cursor)
    {
        var bound = NumberParser.BoundLength(cursor);
        var unit = cursor.Peek(bound + 1);
        var length = unit is { Kind: TokenKind.Percent } || unit?.Canonical == "percent" ? 1 : unit?.Canonical == "per" && cursor.IsWord("cent", bound + 2) ? 2 : 0;
        return length > 0 && cursor.IsWord("of", bound + 1 + length);
    }

    /// <summary>The filler of a role that ends at a given token, or null where other words stand before it.</summary>
    public static NounPhraseSyntax? ReadFiller(Cursor cursor, int end)
    {
        var start = cursor.At;
        if (ReadFiller(cursor) is { } filler && cursor.At == end)
        {
            return filler;
        }

        cursor.At = start;
        return null;
    }

    private static NounPhraseSyntax? ReadFiller(Cursor cursor, bool objectToCome = false)
    {
        var start = cursor.At;
        var references = ProvisionReferenceParser.TryReadObject(cursor);
        if (!references.IsEmpty)
        {
            return new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
        }

        return NounPhraseParser.TryRead(cursor, objectToCome);
    }
}
