using NetTopologySuite.Geometries;
using Parley.Geography.Deriving;

namespace Parley.Geography.Reading;

/// <summary>The geometry of one feature, checked: what cannot be used is a remark at its place in the file.</summary>
internal sealed class GeometryReader(DrawnFeature feature, string name, List<Diagnostic> remarks)
{
    /// <summary>The geometry as the declared kind of place; null where it cannot be that.</summary>
    public Geometry? Read(PlaceKind kind)
    {
        if (feature.Value["geometry"] is not { IsObject: true } geometry)
        {
            return Refuse(GeographyDiagnostics.NoGeometry, feature.Anchor);
        }

        var type = geometry["type"]?.Words ?? "geometry without a type";
        if (!Fits(type, kind))
        {
            return Refuse(GeographyDiagnostics.WrongKind, (geometry["type"] ?? geometry).Anchor, type, NameOf(kind));
        }

        if (geometry["coordinates"] is not { } coordinates || !coordinates.Elements.Any())
        {
            return Refuse(GeographyDiagnostics.NoGeometry, geometry.Anchor);
        }

        return type switch
        {
            "Point" => Position(coordinates) is { } at ? Plane.Factory.CreatePoint(at) : null,
            "LineString" => Lines([coordinates]),
            "MultiLineString" => Lines(coordinates.Elements),
            "Polygon" => new PolygonReader(this).Read([coordinates]),
            _ => new PolygonReader(this).Read(coordinates.Elements),
        };
    }

    /// <summary>Says what is wrong, and that there is no geometry.</summary>
    public Geometry? Refuse(DiagnosticDescriptor descriptor, SourceAnchor at, params string[] words)
    {
        Report(descriptor, at, words);
        return null;
    }

    public void Report(DiagnosticDescriptor descriptor, SourceAnchor at, params string[] words) =>
        remarks.Add(descriptor.At(at, [name, .. words]));

    /// <summary>The positions of a line or a ring; null where one of them cannot be used, or two follow each other across the 180th meridian.</summary>
    public Coordinate[]? Positions(JsonText.JsonValue list)
    {
        var found = new List<Coordinate>();
        foreach (var element in list.Elements)
        {
            if (Position(element) is not { } at)
            {
                return null;
            }

            if (found.Count > 0 && Math.Abs(found[^1].X - at.X) > 180)
            {
                Report(GeographyDiagnostics.Antimeridian, element.Anchor);
                return null;
            }

            found.Add(at);
        }

        return [.. found];
    }

    private Geometry? Lines(IEnumerable<JsonText.JsonValue> pieces)
    {
        var lines = new List<LineString>();
        foreach (var piece in pieces)
        {
            if (Positions(piece) is not { } at)
            {
                return null;
            }

            if (at.Distinct().Count() < 2)
            {
                return Refuse(GeographyDiagnostics.TooFewPositions, piece.Anchor, "line", "two different positions");
            }

            lines.Add(Plane.Factory.CreateLineString(at));
        }

        return lines.Count == 1 ? lines[0] : Plane.Factory.CreateMultiLineString([.. lines]);
    }

    /// <summary>Longitude, then latitude; a height behind them is not needed and left out.</summary>
    private Coordinate? Position(JsonText.JsonValue value)
    {
        var numbers = value.Elements.Take(2).ToList();
        if (numbers.Count < 2 || !numbers.TrueForAll(n => n.IsNumber))
        {
            Report(GeographyDiagnostics.NoPosition, value.Anchor);
            return null;
        }

        var (x, y) = (numbers[0].Number, numbers[1].Number);
        if (Math.Abs(x) <= 180 && Math.Abs(y) <= 90)
        {
            return new Coordinate(x, y);
        }

        var swapped = Math.Abs(y) <= 180 && Math.Abs(x) <= 90;
        Report(swapped ? GeographyDiagnostics.Swapped : GeographyDiagnostics.OutOfRange, value.Anchor, numbers[0].Words!, numbers[1].Words!);
        return null;
    }

    private static bool Fits(string type, PlaceKind kind) => kind switch
    {
        PlaceKind.Area => type is "Polygon" or "MultiPolygon",
        PlaceKind.Line => type is "LineString" or "MultiLineString",
        _ => type is "Point",
    };

    private static string NameOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Area => "an area (Polygon or MultiPolygon)",
        PlaceKind.Line => "a line (LineString or MultiLineString)",
        _ => "a point (Point)",
    };
}
