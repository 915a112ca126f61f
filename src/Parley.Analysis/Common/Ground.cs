using NetTopologySuite.Geometries;
using Parley.Geography.Shapes;

namespace Parley.Analysis.Common;

/// <summary>The places of an agreement as they are drawn, in degrees: good for what lies in what, not for distances.</summary>
/// <param name="shape">The one shape of a place; null where it is not drawn or has alternatives.</param>
internal sealed class Ground(Func<PlaceId, GeoShape?> shape)
{
    private readonly Dictionary<PlaceId, Geometry?> _drawn = [];

    public static Ground Of(AnalysisContext context)
    {
        var places = context.Atlas?.Places.DistinctBy(p => p.Place.Id).Where(p => p.IsDetermined).ToDictionary(p => p.Place.Id, p => p.Shapes[0]) ?? [];
        return new Ground(places.GetValueOrDefault);
    }

    /// <summary>The place as drawn; null where it is not.</summary>
    public Geometry? Find(PlaceId place)
    {
        if (!_drawn.TryGetValue(place, out var geometry))
        {
            _drawn[place] = geometry = shape(place) switch
            {
                AreaShape area => new MultiPolygon([.. area.Polygons.Select(p => new Polygon(Ring(p.Outer), [.. p.Holes.Select(Ring)]))]),
                LineShape line => new MultiLineString([.. line.Pieces.Select(p => new LineString(Coordinates(p)))]),
                PointShape point => new Point(point.Point.Longitude, point.Point.Latitude),
                _ => null,
            };
        }

        return geometry;
    }

    /// <summary>The place as drawn, if it is an area.</summary>
    public Geometry? FindArea(PlaceId place) => Find(place) is MultiPolygon area ? area : null;

    private static LinearRing Ring(ValueList<GeoPoint> points) => new(Coordinates(points));

    private static Coordinate[] Coordinates(ValueList<GeoPoint> points) => [.. points.Select(p => new Coordinate(p.Longitude, p.Latitude))];
}
