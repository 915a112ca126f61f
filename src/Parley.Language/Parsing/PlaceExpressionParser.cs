using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>Words that tell a place: drawn, named, or derived from other places.</summary>
internal static class PlaceExpressionParser
{
    public static bool IsLengthUnit(Token? token) =>
        token?.Canonical is "km" or "kilometre" or "kilometres" or "kilometer" or "kilometers" or "m" or "metre" or "metres" or "meter" or "meters" or "mile" or "miles";

    /// <summary>A place with all that narrows it; several joined by commas and "and" only where <paramref name="lists"/> says so.</summary>
    public static PlaceExpressionSyntax? TryRead(Cursor cursor, bool lists)
    {
        var start = cursor.At;
        if (ReadNarrowed(cursor) is not { } first)
        {
            cursor.At = start;
            return null;
        }

        var areas = ImmutableArray.Create(first);
        while (lists)
        {
            var before = cursor.At;
            cursor.Take(TokenKind.Comma);
            cursor.Take("and");
            if (cursor.At == before || ReadNarrowed(cursor) is not { } next)
            {
                cursor.At = before;
                break;
            }

            areas = areas.Add(next);
        }

        return areas.Length == 1 ? first : new UnionPlaceSyntax(cursor.SpanFrom(start), areas);
    }

    /// <summary>A distance from a place where a preposition has stood already, with all that narrows it: <c>[within] 15 km of the Line of Contact on the Russian side of it</c>.</summary>
    public static PlaceExpressionSyntax? TryReadWithin(Cursor cursor)
    {
        var start = cursor.At;
        return TryReadDistance(cursor) is { } within ? Narrow(cursor, start, within) : null;
    }

    private static WithinPlaceSyntax? TryReadDistance(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("within") && NumberParser.TryRead(cursor) is { } distance && IsLengthUnit(cursor.Peek()))
        {
            var unit = cursor.Tokens[cursor.At++];
            if ((cursor.Take("of") || cursor.Take("from")) && ReadPrimary(cursor) is { } of)
            {
                return new WithinPlaceSyntax(cursor.SpanFrom(start), distance, unit, of);
            }
        }

        cursor.At = start;
        return null;
    }

    private static PlaceExpressionSyntax? ReadNarrowed(Cursor cursor)
    {
        var start = cursor.At;
        return ReadPrimary(cursor) is { } primary ? Narrow(cursor, start, primary) : null;
    }

    private static PlaceExpressionSyntax Narrow(Cursor cursor, int start, PlaceExpressionSyntax place)
    {
        while (true)
        {
            var before = cursor.At;
            if (DerivedPlaceParser.TakeSide(cursor) is { } side && ReadPrimary(cursor) is { } line)
            {
                place = new SidePlaceSyntax(cursor.SpanFrom(start), place, side, line);
                continue;
            }

            cursor.At = before;
            if (cursor.Take("except") || cursor.Take("without") || cursor.Take("other", "than"))
            {
                // "into Korea except through the Ports of Entry"
                _ = cursor.Take("through") || cursor.Take("in") || cursor.Take("at") || cursor.Take("by", "way", "of");
                if (ReadPrimary(cursor) is { } without)
                {
                    place = new ExceptPlaceSyntax(cursor.SpanFrom(start), place, without);
                    continue;
                }
            }

            cursor.At = before;
            return place;
        }
    }

    /// <summary>One place, without what narrows it.</summary>
    public static PlaceExpressionSyntax? ReadPrimary(Cursor cursor)
    {
        var start = cursor.At;
        switch (cursor.Peek())
        {
            case { Kind: TokenKind.Name, Name.Kind: NameKind.Place } name:
                cursor.At++;
                return new NamedPlaceSyntax(name);
            case { Kind: TokenKind.ValueBracket, Bracket.Bracket: BracketKind.Blank } blank:
                cursor.At++;
                return new BlankPlaceSyntax(blank.Bracket!);
        }

        if (!cursor.Take("the"))
        {
            cursor.Take("a");
        }

        if (DerivedPlaceParser.TryReadBehindArticle(cursor, start) is { } derived)
        {
            return derived;
        }

        if (cursor.Take("part", "of") && ReadPrimary(cursor) is { } whole)
        {
            return ReadCommon(cursor) is { } with ? new CommonPlaceSyntax(cursor.SpanFrom(start), whole, with) : whole;
        }

        if (KindOf(cursor.Peek()) is { } kind)
        {
            cursor.At++;
            if (cursor.Peek() is { Kind: TokenKind.Link } link)
            {
                cursor.At++;
                return new DrawnPlaceSyntax(cursor.SpanFrom(start), kind, link);
            }

            if (TryReadWithin(cursor) is { } within)
            {
                return within;
            }

            if (kind == PlaceKind.Area && cursor.Take("of") && ReadPrimary(cursor) is { } named)
            {
                return named;
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary>What the part of an area shares with another: <c>[the part of the Zone] within 25 km of the Line</c>, <c>… in the Region</c>.</summary>
    private static PlaceExpressionSyntax? ReadCommon(Cursor cursor)
    {
        var start = cursor.At;
        _ = cursor.Take("that", "lies") || cursor.Take("which", "lies") || cursor.Take("lying");
        if (TryReadDistance(cursor) is { } near)
        {
            return near;
        }

        if ((cursor.Take("in") || cursor.Take("inside") || cursor.Take("within")) && ReadPrimary(cursor) is { } area and not BlankPlaceSyntax)
        {
            return area;
        }

        cursor.At = start;
        return null;
    }

    private static PlaceKind? KindOf(Token? token) => token?.Canonical switch
    {
        "area" or "areas" or "zone" => PlaceKind.Area,
        "line" => PlaceKind.Line,
        "point" or "place" => PlaceKind.Point,
        _ => null,
    };
}
