using Parley.Language.Lexing;
using Parley.Model.Events;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>How well established it is, by whom, and where exactly: <c>as alleged by "a newspaper"</c>, <c>called "the first report"</c>, <c>at 48.71 N 37.52 E within 5 km</c>.</summary>
internal static class ReportEvidence
{
    public static bool TryRead(Cursor cursor, ReportParts parts)
    {
        var start = cursor.At;
        foreach (var read in Readers)
        {
            if (read(cursor, parts))
            {
                return true;
            }

            cursor.At = start;
        }

        return false;
    }

    private static readonly Func<Cursor, ReportParts, bool>[] Readers = [ReadEstablishment, ReadSource, ReadName, ReadPoint];

    private static bool ReadEstablishment(Cursor cursor, ReportParts parts)
    {
        if (parts.Establishment is not null || !cursor.Take("as"))
        {
            return false;
        }

        parts.Establishment = cursor.Peek()?.Canonical switch
        {
            "alleged" => Establishment.Alleged,
            "observed" => Establishment.Observed,
            "corroborated" => Establishment.Corroborated,
            "assessed" => Establishment.Assessed,
            _ => null,
        };
        cursor.At++;
        return parts.Establishment is not null && (!cursor.Take("by") || TakeSource(cursor, parts));
    }

    private static bool ReadSource(Cursor cursor, ReportParts parts) => cursor.Take("according", "to") && TakeSource(cursor, parts);

    private static bool TakeSource(Cursor cursor, ReportParts parts)
    {
        if (parts.Source is not null || cursor.Peek() is not { Kind: TokenKind.Quoted or TokenKind.Name } source)
        {
            return false;
        }

        cursor.At++;
        parts.Source = source.Text;
        return true;
    }

    private static bool ReadName(Cursor cursor, ReportParts parts)
    {
        if (parts.Name is not null || !cursor.Take("called") || cursor.Peek() is not { Kind: TokenKind.Quoted } name)
        {
            return false;
        }

        cursor.At++;
        parts.Name = name.Text;
        return true;
    }

    /// <summary>Without a distance the point is exact.</summary>
    private static bool ReadPoint(Cursor cursor, ReportParts parts)
    {
        if (parts.Point is not null || !cursor.Take("at") || ReadDegrees(cursor, "n", "s", 90) is not { } latitude)
        {
            return false;
        }

        cursor.Take(TokenKind.Comma);
        if (ReadDegrees(cursor, "e", "w", 180) is not { } longitude)
        {
            return false;
        }

        parts.Point = new Around(new GeoPoint(longitude, latitude), ReadRadius(cursor), ReadPlaceName(cursor));
        return true;
    }

    private static double? ReadDegrees(Cursor cursor, string plus, string minus, double most)
    {
        if (cursor.Peek() is { Kind: TokenKind.Number } number && cursor.Peek(1) is { } side && (side.IsWord(plus) || side.IsWord(minus))
            && NumberParser.ValueOf(number.Text) is { } degrees && (double)degrees <= most)
        {
            cursor.At += 2;
            return side.IsWord(plus) ? (double)degrees : -(double)degrees;
        }

        return null;
    }

    private static Length ReadRadius(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("within") && cursor.Peek() is { Kind: TokenKind.Number } number && NumberParser.ValueOf(number.Text) is { } value && PlaceExpressionParser.IsLengthUnit(cursor.Peek(1)))
        {
            var unit = cursor.Peek(1)!.Canonical;
            cursor.At += 2;
            return unit.StartsWith('k') ? Length.FromKilometres((double)value) : unit.StartsWith("mile", StringComparison.Ordinal) ? Length.FromMiles((double)value) : new Length((double)value);
        }

        cursor.At = start;
        return default;
    }

    /// <summary><c>("Sloviansk")</c>: what the source calls the place.</summary>
    private static string? ReadPlaceName(Cursor cursor)
    {
        if (!cursor.Is(TokenKind.OpenParenthesis) || cursor.Peek(1) is not { Kind: TokenKind.Quoted } name || !cursor.Is(TokenKind.CloseParenthesis, 2))
        {
            return null;
        }

        cursor.At += 3;
        return name.Text;
    }
}
