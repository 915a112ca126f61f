using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using Parley.Geography.Measuring;
using Length = Parley.Model.Places.Length;

namespace Parley.Geography.Shapes;

/// <summary>Turns the geometry library's shapes into ours, rings as RFC 7946 wants them: outer ones counter-clockwise, holes clockwise.</summary>
internal static class ShapeConverter
{
    public static GeoShape ToShape(Geometry geometry) => geometry switch
    {
        Point point => new PointShape(Measure.Point(point.Coordinate)),
        IPolygonal => new AreaShape(Parts<Polygon>(geometry).Select(ToPolygon).ToValueList(), Measure.SquareKilometres(geometry)),
        _ => new LineShape(Parts<LineString>(geometry).Select(l => Points(l.Coordinates)).ToValueList(), new Length(Measure.Metres(geometry))),
    };

    private static IEnumerable<T> Parts<T>(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).OfType<T>();

    private static GeoPolygon ToPolygon(Polygon polygon) => new(
        Ring(polygon.ExteriorRing.Coordinates, counterClockwise: true),
        polygon.InteriorRings.Select(r => Ring(r.Coordinates, counterClockwise: false)).ToValueList());

    private static ValueList<GeoPoint> Ring(Coordinate[] ring, bool counterClockwise) =>
        Points(Orientation.IsCCW(ring) == counterClockwise ? ring : ring.Reverse());

    private static ValueList<GeoPoint> Points(IEnumerable<Coordinate> coordinates) => coordinates.Select(Measure.Point).ToValueList();
}
