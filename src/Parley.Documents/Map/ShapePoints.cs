using Parley.Geography.Shapes;

namespace Parley.Documents.Map;

/// <summary>The corners of a shape.</summary>
internal static class ShapePoints
{
    public static IEnumerable<GeoPoint> Of(GeoShape shape) => shape switch
    {
        AreaShape area => area.Polygons.SelectMany(p => p.Outer),
        LineShape line => line.Pieces.SelectMany(p => p),
        PointShape point => [point.Point],
        _ => [],
    };

    /// <summary>Every ring of an area, holes too.</summary>
    public static IEnumerable<ValueList<GeoPoint>> RingsOf(AreaShape area) =>
        area.Polygons.SelectMany(p => p.Holes.Prepend(p.Outer));
}
