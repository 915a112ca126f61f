using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Parley.Geography.Deriving;
using Parley.Geography.Measuring;

namespace Parley.Geography.Indexing;

internal sealed class ZoneIndex
{
    private readonly PlaceDrawing[] _places;

    public ZoneIndex(PlaceDrawing[] drawings) => _places = drawings;

    public void Locate(GeoPoint point, double radius, Span<Answer> answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = Locate(i, point, radius);
        }
    }

    public Answer Locate(int place, GeoPoint point, double radius)
    {
        var all = _places[place].Drawings.Select(d => One(d.Geometry, point, radius)).Distinct().ToList();
        return all is [var only] ? only : Answer.Possibly;
    }

    public double? Distance(int place, GeoPoint point) =>
        _places[place].Drawings is [var only] ? (Inside(only.Geometry, point) ? 0 : Edge(only.Geometry, point)) : null;

    private static Answer One(Geometry g, GeoPoint point, double radius)
    {
        if (radius > 0 || g is not IPolygonal)
        {
            var d = Edge(g, point);
            if (d < radius || (d <= radius && (g is not IPolygonal || !Inside(g, point))))
            {
                return Answer.Possibly;
            }
        }

        return Inside(g, point) ? Answer.Yes : Answer.No;
    }

    private static bool Inside(Geometry g, GeoPoint point) =>
        g is IPolygonal && SimplePointInAreaLocator.Locate(new Coordinate(point.Longitude, point.Latitude), g) != Location.Exterior;

    private static double Edge(Geometry g, GeoPoint point)
    {
        if (g is Point p)
        {
            return Geodesic.Distance(point, Measure.Point(p.Coordinate));
        }

        var lines = g is IPolygonal ? g.Boundary : g;
        var least = double.PositiveInfinity;
        for (var i = 0; i < lines.NumGeometries; i++)
        {
            var at = lines.GetGeometryN(i).Coordinates;
            for (var k = 1; k < at.Length; k++)
            {
                least = Math.Min(least, EdgeDistance.Metres(point, Measure.Point(at[k - 1]), Measure.Point(at[k])));
            }
        }

        return least;
    }
}
