using NetTopologySuite.Geometries;

namespace Parley.Analysis.Conflicts;

/// <summary>Whether an area cuts a way off from a place, as both are drawn.</summary>
internal static class WayCut
{
    /// <summary>In degrees, about a centimetre: what is nearer touches.</summary>
    private const double Touch = 1e-7;

    /// <summary>In degrees, some hundred metres: a crossing so near to a place is drawn as its own.</summary>
    private const double Near = 0.003;

    /// <summary>A smaller share of a way is an inaccuracy of the drawing.</summary>
    private const double Sliver = 0.001;

    /// <summary>Whether a way leads to a place from outside it.</summary>
    public static bool Serves(Geometry way, Geometry place) => way is Point
        ? way.IsWithinDistance(place, Near)
        : way.IsWithinDistance(place, Touch) && Size(way.Difference(place)) > Sliver * Size(way);

    /// <summary>Whether nobody gets from the far ends of the way to the place without entering the area. A place that lies in the area itself is not cut off by it.</summary>
    public static bool Cuts(Geometry area, Geometry way, Geometry place)
    {
        if (place is MultiPolygon ? Size(place.Difference(area)) <= Sliver * Size(place) : area.Covers(place))
        {
            return false;
        }

        return way switch
        {
            Point => area.Contains(way),
            MultiLineString => CutsLine(area, way, place),
            _ => CutsCorridor(area, way, place),
        };
    }

    /// <summary>No free piece that touches the place leads to an end of the way outside it.</summary>
    private static bool CutsLine(Geometry area, Geometry way, Geometry place)
    {
        var outside = way.Difference(place);
        var free = Pieces(outside.Difference(area)).Where(p => p.Length > Touch).ToList();
        var ends = Pieces(way).OfType<LineString>().SelectMany(l => new[] { l.StartPoint, l.EndPoint }).Where(e => !e.IsWithinDistance(place, Touch)).ToList();

        // Pieces of one way that touch are one; where one ends on another is no end of the way.
        ends.RemoveAll(e => Pieces(way).Count(p => p.IsWithinDistance(e, Touch)) > 1);
        return ends.Count > 0 && Size(outside.Intersection(area)) > Sliver * Size(way) && !Reached(free, place).Exists(p => ends.Exists(e => p.IsWithinDistance(e, Touch)));
    }

    /// <summary>Every part of the corridor outside the place is either shut off where it touches it, or parted across.</summary>
    private static bool CutsCorridor(Geometry area, Geometry way, Geometry place) => Pieces(way.Difference(place)).Where(p => p.Area > Sliver * way.Area).All(part =>
    {
        var free = Pieces(part.Difference(area)).Where(p => p.Area > Sliver * way.Area).ToList();
        var reached = Reached(free, place);
        return reached.Count == 0 || reached.Count < free.Count;
    });

    /// <summary>The pieces that touch the place, and those that touch these.</summary>
    private static List<Geometry> Reached(List<Geometry> pieces, Geometry place)
    {
        var reached = pieces.Where(p => p.IsWithinDistance(place, Touch)).ToList();
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(pieces.Where(p => !reached.Contains(p) && p.IsWithinDistance(reached[i], Touch)).ToList());
        }

        return reached;
    }

    private static IEnumerable<Geometry> Pieces(Geometry geometry) => Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).Where(g => !g.IsEmpty);

    private static double Size(Geometry geometry) => geometry.Dimension == Dimension.Surface ? geometry.Area : geometry.Length;
}
