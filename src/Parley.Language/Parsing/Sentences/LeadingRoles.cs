using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Parts of the act that stand before the subject, set off by a comma: <c>In the legislation of 11.3, Ukraine shall …</c></summary>
internal static class LeadingRoles
{
    public static ImmutableArray<RoleSyntax> Read(Cursor cursor)
    {
        var start = cursor.At;
        if (ActPhraseParser.TakeRegard(cursor) is { } regard)
        {
            var words = NounPhraseParser.ReadMatter(cursor, endsAtComma: true);
            if (words is not null && cursor.Is(TokenKind.Comma))
            {
                var taken = new RoleSyntax(cursor.SpanFrom(start), regard, words);
                cursor.At++;
                return [taken];
            }

            cursor.At = start;
            return [];
        }

        if (!Vocabulary.IsPreposition(cursor.Peek()) || ClauseParser.StandsHere(cursor))
        {
            return [];
        }

        var preposition = cursor.Tokens[cursor.At++].Canonical;
        var comma = cursor.At;
        while (comma < cursor.Tokens.Length && cursor.Tokens[comma].Kind != TokenKind.Comma)
        {
            comma++;
        }

        var filler = comma < cursor.Tokens.Length && comma > cursor.At ? ActPhraseParser.ReadFiller(cursor, comma) : null;
        if (filler is null)
        {
            cursor.At = start;
            return [];
        }

        var role = new RoleSyntax(cursor.SpanFrom(start), preposition, filler);
        cursor.Take(TokenKind.Comma);
        return [role];
    }
}
