using NetTopologySuite.Geometries;

namespace Parley.Geography.Measuring;

/// <summary>Geodesic areas and lengths of shapes drawn in degrees.</summary>
/// <remarks>
/// Edges are straight in longitude and latitude. The area is then an integral along the boundary that three-point Gauss quadrature
/// gives to better than one part in a million for edges up to two degrees; longer edges are cut. Nothing is projected.
/// </remarks>
internal static class Measure
{
    private const double LongestEdgeDegrees = 2;

    public static double SquareKilometres(Geometry area)
    {
        var squareMetres = 0.0;
        for (var i = 0; i < area.NumGeometries; i++)
        {
            if (area.GetGeometryN(i) is Polygon polygon)
            {
                squareMetres += Math.Abs(RingArea(polygon.ExteriorRing.Coordinates));
                foreach (var hole in polygon.InteriorRings)
                {
                    squareMetres -= Math.Abs(RingArea(hole.Coordinates));
                }
            }
        }

        return squareMetres / 1e6;
    }

    public static double Metres(Geometry line)
    {
        var metres = 0.0;
        for (var i = 0; i < line.NumGeometries; i++)
        {
            var at = line.GetGeometryN(i).Coordinates;
            for (var k = 1; k < at.Length; k++)
            {
                metres += EdgeMetres(Point(at[k - 1]), Point(at[k]));
            }
        }

        return metres;
    }

    public static GeoPoint Point(Coordinate at) => new(at.X, at.Y);

    /// <summary>Square metres inside a closed ring; the sign tells which way round it is drawn.</summary>
    private static double RingArea(Coordinate[] ring)
    {
        var area = 0.0;
        for (var i = 1; i < ring.Length; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            var pieces = Pieces(a, b);
            for (var k = 0; k < pieces; k++)
            {
                var (from, to) = (a.Y + ((b.Y - a.Y) * k / pieces), a.Y + ((b.Y - a.Y) * (k + 1) / pieces));
                area += (b.X - a.X) / pieces * Ellipsoid.RadiansPerDegree * MeanZoneArea(from, to);
            }
        }

        return area;
    }

    private static double MeanZoneArea(double from, double to)
    {
        const double Outer = 0.7745966692414834;
        var (middle, half) = ((from + to) / 2, (to - from) / 2);
        return ((5 * Ellipsoid.ZoneArea(middle - (Outer * half))) + (8 * Ellipsoid.ZoneArea(middle)) + (5 * Ellipsoid.ZoneArea(middle + (Outer * half)))) / 18;
    }

    private static double EdgeMetres(GeoPoint a, GeoPoint b)
    {
        // A long edge is no geodesic: its length is that of its short pieces.
        var pieces = Pieces(new Coordinate(a.Longitude, a.Latitude), new Coordinate(b.Longitude, b.Latitude));
        var metres = 0.0;
        for (var k = 0; k < pieces; k++)
        {
            metres += Geodesic.Distance(Between(a, b, (double)k / pieces), Between(a, b, (double)(k + 1) / pieces));
        }

        return metres;
    }

    private static GeoPoint Between(GeoPoint a, GeoPoint b, double share) =>
        new(a.Longitude + ((b.Longitude - a.Longitude) * share), a.Latitude + ((b.Latitude - a.Latitude) * share));

    private static int Pieces(Coordinate a, Coordinate b) =>
        Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y)) / LongestEdgeDegrees));
}
