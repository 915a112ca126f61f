using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using Parley.Geography.Deriving;
using Parley.Geography.Measuring;

namespace Parley.Geography.Reading;

/// <summary>The polygons of an area: rings that close, do not cross themselves, and lie in each other as they should.</summary>
internal sealed class PolygonReader(GeometryReader geometry)
{
    private readonly List<(Coordinate At, JsonText.JsonValue Value)> _seen = [];

    public Geometry? Read(IEnumerable<JsonText.JsonValue> polygons)
    {
        var read = new List<Polygon>();
        foreach (var polygon in polygons)
        {
            if (ReadPolygon(polygon) is not { } one)
            {
                return null;
            }

            read.Add(one);
        }

        if (read.Count == 1)
        {
            return read[0];
        }

        var all = Plane.Factory.CreateMultiPolygon([.. read]);
        return Error(all) is { } error
            ? geometry.Refuse(GeographyDiagnostics.PartsOverlap, AnchorNear(error.Coordinate), Place(error.Coordinate))
            : all;
    }

    private Polygon? ReadPolygon(JsonText.JsonValue polygon)
    {
        var rings = new List<LinearRing>();
        foreach (var ring in polygon.Elements)
        {
            if (ReadRing(ring) is not { } one)
            {
                return null;
            }

            rings.Add(one);
        }

        if (rings.Count == 0)
        {
            geometry.Report(GeographyDiagnostics.NoGeometry, polygon.Anchor);
            return null;
        }

        var area = Plane.Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]);
        if (Error(area) is not { } error)
        {
            return area;
        }

        var holes = error.ErrorType is TopologyValidationErrors.HoleOutsideShell or TopologyValidationErrors.NestedHoles
            or TopologyValidationErrors.DisconnectedInteriors || (rings.Count > 1 && Error(Plane.Factory.CreatePolygon(rings[0])) is null);
        geometry.Report(
            holes ? GeographyDiagnostics.HoleMisplaced : GeographyDiagnostics.RingCrosses,
            AnchorNear(error.Coordinate),
            Place(error.Coordinate));
        return null;
    }

    private LinearRing? ReadRing(JsonText.JsonValue ring)
    {
        if (geometry.Positions(ring) is not { } at)
        {
            return null;
        }

        _seen.AddRange(at.Zip(ring.Elements));
        if (at.Distinct().Count() < 3)
        {
            geometry.Report(GeographyDiagnostics.TooFewPositions, ring.Anchor, "ring", "four positions, the last one equal to the first");
            return null;
        }

        if (!at[0].Equals2D(at[^1]))
        {
            geometry.Report(GeographyDiagnostics.RingOpen, ring.Elements.Last().Anchor);
            at = [.. at, at[0].Copy()];
        }

        return Plane.Factory.CreateLinearRing(at);
    }

    private static TopologyValidationError? Error(Geometry area) => new IsValidOp(area).ValidationError;

    private SourceAnchor AnchorNear(Coordinate at) => _seen.MinBy(s => s.At.Distance(at)).Value.Anchor;

    private static string Place(Coordinate at) => Measure.Point(at).ToString();
}
