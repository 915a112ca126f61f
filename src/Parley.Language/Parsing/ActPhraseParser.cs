using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>An act with its object and roles, and the clauses that stand among them.</summary>
internal static class ActPhraseParser
{
    /// <summary>Reads what follows the verb.</summary>
    /// <param name="start">The token with which the phrase begins.</param>
    /// <param name="clauses">Whether times and conditions may stand among the roles; otherwise the phrase ends before them.</param>
    public static (ActPhraseSyntax Act, ImmutableArray<ClauseSyntax> Clauses) ReadRoles(Cursor cursor, int start, ActEntry? act, RoleSyntax? first, bool clauses)
    {
        var verb = cursor.SpanFrom(start);
        var roles = ImmutableArray.CreateBuilder<RoleSyntax>();
        var found = ImmutableArray.CreateBuilder<ClauseSyntax>();
        if (first is not null)
        {
            roles.Add(first);
        }

        var lastRole = cursor.At;
        if (act?.TakesMatter == true && NounPhraseParser.ReadMatter(cursor) is { } matter)
        {
            roles.Add(new RoleSyntax(matter.Span, "", matter));
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

    /// <summary>A comma before a clause or a preposition only separates.</summary>
    private static bool SkipComma(Cursor cursor)
    {
        if (!cursor.Take(TokenKind.Comma))
        {
            return false;
        }

        if (ClauseParser.StandsHere(cursor) || Vocabulary.IsPreposition(cursor.Peek()))
        {
            return true;
        }

        cursor.At--;
        return false;
    }

    private static RoleSyntax? ReadRole(Cursor cursor, bool hasObject)
    {
        var start = cursor.At;
        if (PlaceExpressionParser.TryReadWithin(cursor) is { } within)
        {
            var place = new NounPhraseSyntax(within.Span, cursor.TokensFrom(start), within);
            return new RoleSyntax(within.Span, "in", place);
        }

        if (Vocabulary.IsPreposition(cursor.Peek()))
        {
            var preposition = cursor.Peek()!.Canonical;
            cursor.At++;
            return ReadFiller(cursor) is { } filler ? new RoleSyntax(cursor.SpanFrom(start), preposition, filler) : null;
        }

        if (hasObject || cursor.Peek() is { Kind: TokenKind.Comma } or { Canonical: "and" or "or" })
        {
            return null;
        }

        return NounPhraseParser.TryRead(cursor) is { } thing ? new RoleSyntax(thing.Span, "", thing) : null;
    }

    private static NounPhraseSyntax? ReadFiller(Cursor cursor)
    {
        var start = cursor.At;
        var references = ProvisionReferenceParser.TryRead(cursor);
        if (!references.IsEmpty)
        {
            return new NounPhraseSyntax(cursor.SpanFrom(start), cursor.TokensFrom(start), null);
        }

        return NounPhraseParser.TryRead(cursor);
    }
}
