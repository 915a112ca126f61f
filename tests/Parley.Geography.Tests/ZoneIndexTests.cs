using CsCheck;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Parley.Geography.Deriving;
using Parley.Geography.Indexing;
using Parley.Geography.Measuring;

namespace Parley.Geography.Tests;

/// <summary>The zone index against the geometry library, which is slow and is the judge.</summary>
public class ZoneIndexTests
{
    private static readonly GeometryFactory Factory = new();

    private static readonly Gen<Geometry> Star = Gen.Select(Gen.Double[30, 40], Gen.Double[44, 52], Gen.Double[0.05, 3], Gen.Double[0.3, 1].Array[3, 60], (x, y, size, radii) => (Geometry)StarAt(x, y, size, radii));

    private static readonly Gen<Geometry> Box = Gen.Select(Gen.Int[30, 39], Gen.Int[44, 51], Gen.Int[1, 4], Gen.Int[1, 4], (x, y, w, h) => (Geometry)BoxOf(x, y, x + w, y + h));

    private static readonly Gen<Geometry> WithHole = Star.Select(Gen.Double[0.2, 0.9], (outer, share) =>
    {
        var shell = ((Polygon)outer).Shell;
        var centre = outer.Centroid.Coordinate;
        var hole = shell.Coordinates.Select(c => new Coordinate(centre.X + ((c.X - centre.X) * share * 0.3), centre.Y + ((c.Y - centre.Y) * share * 0.3))).ToArray();
        var candidate = Factory.CreatePolygon(shell, [Factory.CreateLinearRing(hole)]);
        return candidate.IsValid ? candidate : outer;
    });

    private static readonly Gen<Geometry> Two = Gen.Select(Star, Star, (a, b) =>
        a.Intersects(b) ? a : Factory.CreateMultiPolygon([(Polygon)a, (Polygon)b]));

    private static readonly Gen<Geometry[]> Zones = Gen.OneOf(Star, Box, WithHole, Two).Array[1, 12];

    [Fact]
    public void Locate_RandomZonesAndPointsOnAndBesideEdges_AgreesWithTheLibrary() =>
        Gen.Select(Zones, Gen.Int).Sample(
            (zones, seed) =>
            {
                var index = new ZoneIndex([.. zones.Select(DrawingOf)]);
                var answers = new Answer[zones.Length];
                foreach (var at in Probes(zones, new Random(seed)))
                {
                    index.Locate(new GeoPoint(at.X, at.Y), 0, answers);
                    for (var i = 0; i < zones.Length; i++)
                    {
                        var expected = SimplePointInAreaLocator.Locate(at, zones[i]) == Location.Exterior ? Answer.No : Answer.Yes;
                        Assert.Equal(expected, answers[i]);
                        Assert.Equal(expected, index.Locate(i, new GeoPoint(at.X, at.Y), 0));
                    }
                }
            },
            iter: 80);

    [Fact]
    public void Locate_PointsWithARadius_AgreesWithMeasuringEveryEdge() =>
        Gen.Select(Zones, Gen.Int, Gen.Double[1, 80_000]).Sample(
            (zones, seed, radius) =>
            {
                var index = new ZoneIndex([.. zones.Select(DrawingOf)]);
                var answers = new Answer[zones.Length];
                foreach (var at in Probes(zones, new Random(seed)).Where(c => Math.Abs(c.Y) <= 90).Take(15))
                {
                    var point = new GeoPoint(at.X, at.Y);
                    index.Locate(point, radius, answers);
                    for (var i = 0; i < zones.Length; i++)
                    {
                        var inside = SimplePointInAreaLocator.Locate(at, zones[i]) != Location.Exterior;
                        var edge = Edges(zones[i]).Min(e => EdgeDistance.Metres(point, e.A, e.B));
                        var expected = edge < radius || (!inside && edge == radius) ? Answer.Possibly : inside ? Answer.Yes : Answer.No;
                        Assert.Equal(expected, answers[i]);
                        Assert.Equal(inside ? 0 : edge, index.Distance(i, point)!.Value, 1e-3);
                    }
                }
            },
            iter: 12);

    [Fact]
    public void Locate_SharedBorders_BelongToBothZones()
    {
        var index = new ZoneIndex([DrawingOf(BoxOf(30, 44, 31, 45)), DrawingOf(BoxOf(31, 44, 32, 45))]);
        var answers = new Answer[2];
        index.Locate(new GeoPoint(31, 44.5), 0, answers);
        Assert.Equal([Answer.Yes, Answer.Yes], answers);
        index.Locate(new GeoPoint(31 + 1e-9, 44.5), 0, answers);
        Assert.Equal([Answer.No, Answer.Yes], answers);
    }

    [Fact]
    public void Locate_ALineAndAPoint_AreOnlyPossiblyWhereTheyAreReached()
    {
        var line = Factory.CreateLineString([new(30, 45), new(31, 46), new(32, 46)]);
        var post = Factory.CreatePoint(new Coordinate(35, 45));
        var index = new ZoneIndex([DrawingOf(line), DrawingOf(post)]);
        Assert.Equal(Answer.Possibly, index.Locate(0, new GeoPoint(30, 45), 0));
        Assert.Equal(Answer.Possibly, index.Locate(0, new GeoPoint(30.5, 45.5), 0));
        Assert.Equal(Answer.No, index.Locate(0, new GeoPoint(30.5, 45.5001), 0));
        Assert.Equal(Answer.Possibly, index.Locate(0, new GeoPoint(30.5, 45.5001), 20));
        Assert.Equal(Answer.Possibly, index.Locate(1, new GeoPoint(35, 45), 0));
        Assert.Equal(Answer.No, index.Locate(1, new GeoPoint(35.001, 45), 50));
        Assert.Equal(Answer.Possibly, index.Locate(1, new GeoPoint(35.001, 45), 100));
    }

    [Fact]
    public void Locate_NowhereOnTheGlobe_IsPossiblyEverywhere()
    {
        var index = new ZoneIndex([DrawingOf(BoxOf(30, 44, 31, 45))]);
        Assert.Equal(Answer.Possibly, index.Locate(0, new GeoPoint(double.NaN, 44), 0));
        Assert.Equal(Answer.Possibly, index.Locate(0, new GeoPoint(30, 200), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Locate(0, new GeoPoint(30, 44), -1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25_000)]
    public void Locate_ManyPoints_AllocatesNothing(double radius)
    {
        var random = new Random(7);
        var index = new ZoneIndex([.. Enumerable.Range(0, 20).Select(_ => DrawingOf(RandomStar(random)))]);
        var answers = new Answer[20];
        index.Locate(new GeoPoint(35, 48), radius, answers);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 2_000; i++)
        {
            index.Locate(new GeoPoint(30 + (random.NextDouble() * 10), 44 + (random.NextDouble() * 8)), radius, answers);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>Random points, and for each zone points on vertices, on edges and a billionth of a degree beside them.</summary>
    private static IEnumerable<Coordinate> Probes(Geometry[] zones, Random random)
    {
        foreach (var zone in zones)
        {
            var at = zone.Coordinates;
            for (var k = 0; k < 6; k++)
            {
                var i = random.Next(at.Length - 1);
                var middle = new Coordinate((at[i].X + at[i + 1].X) / 2, (at[i].Y + at[i + 1].Y) / 2);
                yield return at[i];
                yield return middle;
                yield return new Coordinate(middle.X + 1e-9, middle.Y);
                yield return new Coordinate(middle.X, middle.Y - 1e-9);
                yield return new Coordinate(at[i].X + ((random.NextDouble() - 0.5) * 1e-9), at[i].Y);
                yield return new Coordinate(29 + (random.NextDouble() * 16), at[i].Y);
                yield return new Coordinate(29 + (random.NextDouble() * 16), 43 + (random.NextDouble() * 13));
            }
        }
    }

    private static IEnumerable<(GeoPoint A, GeoPoint B)> Edges(Geometry zone)
    {
        var boundary = zone.Boundary;
        for (var i = 0; i < boundary.NumGeometries; i++)
        {
            var at = boundary.GetGeometryN(i).Coordinates;
            for (var k = 1; k < at.Length; k++)
            {
                yield return (Measure.Point(at[k - 1]), Measure.Point(at[k]));
            }
        }
    }

    private static PlaceDrawing DrawingOf(Geometry geometry) => new([new Drawing(geometry, default)]);

    private static Polygon RandomStar(Random random) => StarAt(
        30 + (random.NextDouble() * 10),
        44 + (random.NextDouble() * 8),
        0.5 + random.NextDouble(),
        [.. Enumerable.Range(0, 100).Select(_ => 0.3 + (0.7 * random.NextDouble()))]);

    private static Polygon StarAt(double x, double y, double size, double[] radii)
    {
        var ring = radii.Select((r, i) => new Coordinate(
            x + (size * r * Math.Cos(2 * Math.PI * i / radii.Length)),
            y + (size * r * Math.Sin(2 * Math.PI * i / radii.Length)))).ToList();
        ring.Add(ring[0].Copy());
        return Factory.CreatePolygon([.. ring]);
    }

    private static Polygon BoxOf(double left, double bottom, double right, double top) =>
        Factory.CreatePolygon([new(left, bottom), new(right, bottom), new(right, top), new(left, top), new(left, bottom)]);
}
