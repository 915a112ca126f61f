using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Overlay;

namespace Parley.Geography.Deriving;

/// <summary>Areas added, taken away and cut in the plane of longitude and latitude, where GeoJSON's edges are straight.</summary>
internal static class Plane
{
    public static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    public static Geometry Union(IEnumerable<Geometry> parts) =>
        OverlayNGRobust.Union(Factory.BuildGeometry(parts));

    public static Geometry Except(Geometry area, Geometry without) => Areas(OverlayNGRobust.Overlay(area, without, SpatialFunction.Difference));

    public static Geometry Common(Geometry left, Geometry right) => OverlayNGRobust.Overlay(left, right, SpatialFunction.Intersection);

    /// <summary>The polygons of a geometry alone: an overlay may leave lines and points where areas only touch.</summary>
    public static Geometry Areas(Geometry geometry)
    {
        var polygons = new List<Polygon>();
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            if (geometry.GetGeometryN(i) is Polygon { IsEmpty: false } polygon)
            {
                polygons.Add(polygon);
            }
        }

        return polygons.Count == 1 ? polygons[0] : Factory.CreateMultiPolygon([.. polygons]);
    }
}
