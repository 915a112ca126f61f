using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Places told by lines and holders: between two lines, along a line, at an edge, on a side, held by a party.</summary>
internal static class DerivedPlaceParser
{
    /// <summary>A place that begins with a preposition of its own: <c>between LINE and LINE</c>, <c>on the Ukrainian side of LINE</c>; nothing is taken where none stands.</summary>
    public static PlaceExpressionSyntax? TryReadRole(Cursor cursor)
    {
        var start = cursor.At;
        if (ReadBetween(cursor, start) is { } between)
        {
            return between;
        }

        if (TakeSide(cursor) is { } side && PlaceExpressionParser.ReadPrimary(cursor) is { } line)
        {
            return new OwnSidePlaceSyntax(cursor.SpanFrom(start), side, line);
        }

        cursor.At = start;
        return null;
    }

    /// <summary>A place behind its article: <c>[the] edge of AREA</c>, <c>[a] corridor 5 km wide along LINE</c>, <c>[the] area between LINE and LINE</c>.</summary>
    /// <param name="start">Where the article stands.</param>
    public static PlaceExpressionSyntax? TryReadBehindArticle(Cursor cursor, int start)
    {
        var here = cursor.At;
        PlaceExpressionSyntax? place = cursor.Peek()?.Canonical switch
        {
            "edge" or "border" or "boundary" or "perimeter" or "outline" => ReadEdge(cursor, start),
            "corridor" or "strip" or "belt" => ReadCorridor(cursor, start),
            "area" or "zone" or "ground" or "land" => ReadAreaBetween(cursor, start),
            "part" or "parts" => ReadHeld(cursor, start),
            _ => null,
        };
        cursor.At = place is null ? here : cursor.At;
        return place;
    }

    /// <summary><c>on the Russian side of</c>, <c>on Russia's side of</c>: whose side, taken up to the line.</summary>
    public static Token? TakeSide(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("on"))
        {
            cursor.Take("the");
            if (cursor.Peek() is { } side)
            {
                cursor.At++;
                cursor.Take(TokenKind.Possessive);
                if (cursor.Take("side", "of"))
                {
                    return side;
                }
            }
        }

        cursor.At = start;
        return null;
    }

    private static BetweenPlaceSyntax? ReadBetween(Cursor cursor, int start)
    {
        var here = cursor.At;
        if (cursor.Take("between") && PlaceExpressionParser.ReadPrimary(cursor) is { } first && cursor.Take("and") && PlaceExpressionParser.ReadPrimary(cursor) is { } second)
        {
            return new BetweenPlaceSyntax(cursor.SpanFrom(start), first, second);
        }

        cursor.At = here;
        return null;
    }

    private static BetweenPlaceSyntax? ReadAreaBetween(Cursor cursor, int start)
    {
        cursor.At++;
        return ReadBetween(cursor, start);
    }

    private static EdgePlaceSyntax? ReadEdge(Cursor cursor, int start)
    {
        cursor.At++;
        return cursor.Take("of") && PlaceExpressionParser.ReadPrimary(cursor) is { } of ? new EdgePlaceSyntax(cursor.SpanFrom(start), of) : null;
    }

    /// <summary><c>corridor 5 km wide along LINE</c>, <c>strip of 2 km on each side of LINE</c></summary>
    private static CorridorPlaceSyntax? ReadCorridor(Cursor cursor, int start)
    {
        cursor.At++;
        cursor.Take(TokenKind.Comma);
        cursor.Take("of");
        if (NumberParser.TryRead(cursor) is not { } width || !PlaceExpressionParser.IsLengthUnit(cursor.Peek()))
        {
            return null;
        }

        var unit = cursor.Tokens[cursor.At++];
        _ = cursor.Take("wide") || cursor.Take("in", "width") || cursor.Take("broad");
        cursor.Take(TokenKind.Comma);
        var eachSide = cursor.Take("on", "each", "side", "of") || cursor.Take("on", "either", "side", "of") || cursor.Take("on", "both", "sides", "of");
        return (eachSide || cursor.Take("along")) && PlaceExpressionParser.ReadPrimary(cursor) is { } line
            ? new CorridorPlaceSyntax(cursor.SpanFrom(start), width, unit, eachSide, line)
            : null;
    }

    /// <summary><c>part of AREA held by P on DATE</c>, <c>… under the control of P</c></summary>
    private static HeldPlaceSyntax? ReadHeld(Cursor cursor, int start)
    {
        cursor.At++;
        if (!cursor.Take("of") || PlaceExpressionParser.ReadPrimary(cursor) is not { } area)
        {
            return null;
        }

        _ = cursor.Take("that", "is") || cursor.Take("that", "was") || cursor.Take("which", "was") || cursor.Take("which", "is");
        var holds = cursor.Take("held", "by") || cursor.Take("controlled", "by") || cursor.Take("under", "the", "control", "of");
        if (!holds || NounPhraseParser.ReadNames(cursor) is not { } by)
        {
            return null;
        }

        var before = cursor.At;
        var on = cursor.Take("on") || cursor.Take("as", "of") ? DateParser.TryRead(cursor) : null;
        cursor.At = on is null ? before : cursor.At;
        return new HeldPlaceSyntax(cursor.SpanFrom(start), area, by, on);
    }
}
