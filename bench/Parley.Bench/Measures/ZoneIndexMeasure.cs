using System.Diagnostics;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using Parley.Bench.Geography;

namespace Parley.Bench.Measures;

/// <summary>Points per second against zones of 1,000 vertices, in a few seconds; the ratio is to the geometry library on the same points.</summary>
public static class ZoneIndexMeasure
{
    private const int Vertices = 1_000;

    public static IReadOnlyList<Measured> Run() => [.. Run(5), .. Run(200)];

    private static IEnumerable<Measured> Run(int count)
    {
        var zones = new GeneratedZones(count, Vertices);
        var answers = new Answer[count];
        var library = PointsPerSecond(zones.Points, Judge(zones));
        double Locate(Length radius) => PointsPerSecond(zones.Points, p => zones.Atlas.Locate(p, radius, answers));
        var (exact, near) = (Locate(default), Locate(Length.FromKilometres(5)));
        yield return new Measured($"NetTopologySuite, prepared, point in {count} zones of {Vertices:N0} vertices", library, "points/s", null);
        yield return new Measured($"Locate, point in {count} zones of {Vertices:N0} vertices", exact, "points/s", exact / library);
        yield return new Measured($"Locate, 5 km around a point in {count} zones of {Vertices:N0} vertices", near, "points/s", null);
    }

    private static Action<GeoPoint> Judge(GeneratedZones zones)
    {
        var tree = new STRtree<IPreparedGeometry>();
        foreach (var zone in zones.Prepared)
        {
            tree.Insert(zone.Geometry.EnvelopeInternal, zone);
        }

        tree.Build();
        var hits = 0;
        return point =>
        {
            var at = new Point(point.Longitude, point.Latitude);
            foreach (var zone in tree.Query(at.EnvelopeInternal))
            {
                hits += zone.Covers(at) ? 1 : 0;
            }
        };
    }

    /// <summary>The best of five rounds of about a tenth of a second, after one that warms up: other work on the machine only ever slows.</summary>
    private static double PointsPerSecond(GeoPoint[] points, Action<GeoPoint> locate)
    {
        var best = 0.0;
        for (var round = 0; round < 6; round++)
        {
            var clock = Stopwatch.StartNew();
            long done = 0;
            while (clock.ElapsedMilliseconds < 100)
            {
                for (var i = 0; i < 1_024; i++)
                {
                    locate(points[(int)(done++ % points.Length)]);
                }
            }

            best = round == 0 ? 0 : Math.Max(best, done / clock.Elapsed.TotalSeconds);
        }

        return best;
    }
}
