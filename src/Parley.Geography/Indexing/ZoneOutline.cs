using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using Parley.Geography.Measuring;

namespace Parley.Geography.Indexing;

/// <summary>The edges of one shape, in horizontal stripes: what a point must be compared with is what crosses its stripe.</summary>
/// <remarks>
/// Whether a point is covered is decided exactly: a filter in doubles, and the geometry library's extended precision where the
/// filter cannot tell. So the answer is the library's own, also on vertices and edges. A boundary is covered.
/// </remarks>
internal sealed class ZoneOutline
{
    /// <summary>Of the rounding error of an orientation in doubles, relative to its terms (Shewchuk 1997 gives 3.3e-16; NTS takes the same 1e-15).</summary>
    private const double SafeShare = 1e-15;

    /// <summary>No edge is listed in more stripes than this on average: stripes are few where edges are long.</summary>
    private const int MostPerEdge = 2;

    private readonly Edge[] _edges;
    private readonly int[] _starts;
    private readonly double _stripesPerDegree;

    public ZoneOutline(Geometry shape)
    {
        IsArea = shape is IPolygonal;
        Extent = shape.EnvelopeInternal;
        var edges = EdgesOf(shape).ToList();
        EdgeCount = edges.Count;
        var height = Extent.Height;
        var stripes = Math.Max(1, edges.Count);
        while (stripes > 1 && edges.Sum(e => 1.0 + (e.Height / height * stripes)) > MostPerEdge * (double)edges.Count)
        {
            stripes /= 2;
        }

        _stripesPerDegree = stripes > 1 ? stripes / height : 0;
        (_edges, _starts) = Sort(edges, stripes);
    }

    public bool IsArea { get; }

    public Envelope Extent { get; }

    public int EdgeCount { get; }

    public ReadOnlySpan<Edge> Edges => _edges;

    /// <summary>Whether the point lies in the area or on its boundary; of a line or a point: on it.</summary>
    public bool Covers(double x, double y)
    {
        if (!(x >= Extent.MinX && x <= Extent.MaxX && y >= Extent.MinY && y <= Extent.MaxY))
        {
            return false;
        }

        var stripe = StripeOf(y);
        var inside = false;
        foreach (ref readonly var edge in _edges.AsSpan(_starts[stripe], _starts[stripe + 1] - _starts[stripe]))
        {
            if (edge.X1 < x && edge.X2 < x)
            {
                continue;
            }

            if (edge.Y1 == y && edge.Y2 == y)
            {
                if (Math.Min(edge.X1, edge.X2) <= x)
                {
                    return true;
                }

                continue;
            }

            if (edge.X2 == x && edge.Y2 == y)
            {
                return true;
            }

            if ((edge.Y1 > y) == (edge.Y2 > y) && (IsArea || edge.Y1 > y || (edge.Y1 < y && edge.Y2 < y)))
            {
                continue;
            }

            if (edge.X1 > x && edge.X2 > x)
            {
                inside = !inside;
                continue;
            }

            var turn = Turn(in edge, x, y);
            if (turn == 0)
            {
                return true;
            }

            inside ^= turn > 0 == edge.Y2 > edge.Y1;
        }

        return inside && IsArea;
    }

    /// <summary>Whether any edge comes nearer to the point than a distance, or, where <paramref name="touching"/>, as near.</summary>
    public bool Reaches(GeoPoint point, double metres, bool touching, in DegreeBox box)
    {
        if (box.MaxY < Extent.MinY || box.MinY > Extent.MaxY)
        {
            return false;
        }

        // What crosses the point's own stripe is often near enough, and is little to ask.
        var own = StripeOf(point.Latitude);
        return AnyReaches(own, own, point, metres, touching, in box)
            || AnyReaches(StripeOf(box.MinY), StripeOf(box.MaxY), point, metres, touching, in box);
    }

    /// <summary>Metres from the point to the nearest edge.</summary>
    public double DistanceToEdge(GeoPoint point)
    {
        // The nearest vertex bounds the search; only edges that may come nearer are measured with care.
        var least = double.PositiveInfinity;
        foreach (ref readonly var edge in _edges.AsSpan())
        {
            least = Math.Min(least, Geodesic.Distance(point, edge.Start));
        }

        var box = new DegreeBox(point, least);
        foreach (ref readonly var edge in _edges.AsSpan())
        {
            if (!box.Misses(in edge) && EdgeDistance.Metres(point, edge.Start, edge.End) is var metres && metres < least)
            {
                least = metres;
                box = new DegreeBox(point, least);
            }
        }

        return least;
    }

    private bool AnyReaches(int first, int last, GeoPoint point, double metres, bool touching, in DegreeBox box)
    {
        foreach (ref readonly var edge in _edges.AsSpan(_starts[first], _starts[last + 1] - _starts[first]))
        {
            if (!box.Misses(in edge) && EdgeDistance.Reaches(point, edge.Start, edge.End, metres, touching))
            {
                return true;
            }
        }

        return false;
    }

    private int StripeOf(double y) => Math.Clamp((int)((y - Extent.MinY) * _stripesPerDegree), 0, _starts.Length - 2);

    private static int Turn(in Edge edge, double x, double y)
    {
        var left = (edge.X1 - x) * (edge.Y2 - y);
        var right = (edge.Y1 - y) * (edge.X2 - x);
        var turn = left - right;
        return Math.Abs(turn) > SafeShare * (Math.Abs(left) + Math.Abs(right))
            ? Math.Sign(turn)
            : CGAlgorithmsDD.OrientationIndex(edge.X1, edge.Y1, edge.X2, edge.Y2, x, y);
    }

    private (Edge[] Edges, int[] Starts) Sort(List<Edge> edges, int stripes)
    {
        // The function that gives a point's stripe grows with y, so every stripe from an edge's lowest to its highest point may meet it.
        var ranges = edges.ConvertAll(e => (First: StripeIn(Math.Min(e.Y1, e.Y2)), Last: StripeIn(Math.Max(e.Y1, e.Y2))));
        var starts = new int[stripes + 1];
        foreach (var (first, last) in ranges)
        {
            for (var s = first; s <= last; s++)
            {
                starts[s + 1]++;
            }
        }

        for (var s = 0; s < stripes; s++)
        {
            starts[s + 1] += starts[s];
        }

        var next = starts.ToArray();
        var sorted = new Edge[starts[stripes]];
        for (var i = 0; i < edges.Count; i++)
        {
            for (var s = ranges[i].First; s <= ranges[i].Last; s++)
            {
                sorted[next[s]++] = edges[i];
            }
        }

        return (sorted, starts);

        int StripeIn(double y) => Math.Clamp((int)((y - Extent.MinY) * _stripesPerDegree), 0, stripes - 1);
    }

    private static IEnumerable<Edge> EdgesOf(Geometry shape)
    {
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var part = shape.GetGeometryN(i);
            LineString[] paths = part switch
            {
                Polygon polygon => [polygon.ExteriorRing, .. polygon.InteriorRings],
                LineString line => [line],
                _ => [],
            };
            if (part is Point { Coordinate: var at })
            {
                yield return new Edge(at.X, at.Y, at.X, at.Y);
            }

            foreach (var path in paths)
            {
                var points = path.Coordinates;
                for (var k = 1; k < points.Length; k++)
                {
                    yield return new Edge(points[k - 1].X, points[k - 1].Y, points[k].X, points[k].Y);
                }
            }
        }
    }

    /// <summary>A straight edge in longitude (x) and latitude (y).</summary>
    internal readonly record struct Edge(double X1, double Y1, double X2, double Y2)
    {
        public GeoPoint Start => new(X1, Y1);

        public GeoPoint End => new(X2, Y2);

        public double Height => Math.Abs(Y2 - Y1);
    }
}
