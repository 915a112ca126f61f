using CsCheck;
using NetTopologySuite.Geometries;
using Parley.Geography.Deriving;
using Parley.Geography.Measuring;

namespace Parley.Geography.Tests;

/// <summary>Distances and areas against known values and against the ellipsoid's own integrals.</summary>
public class MeasureTests
{
    private static readonly GeometryFactory Factory = new();

    private static readonly Gen<GeoPoint> Anywhere = Gen.Select(Gen.Double[-180, 180], Gen.Double[-80, 80], (x, y) => new GeoPoint(x, y));

    /// <summary>The quarter meridian of WGS 84 is 10,001,965.729 m; a quarter of the equator is pi / 2 times 6,378,137 m.</summary>
    [Fact]
    public void Distance_KnownLines_IsKnown()
    {
        Assert.Equal(10_001_965.729, Geodesic.Distance(new GeoPoint(20, 0), new GeoPoint(20, 90)), 1e-3);
        Assert.Equal(Math.PI / 2 * 6_378_137, Geodesic.Distance(new GeoPoint(0, 0), new GeoPoint(90, 0)), 1e-3);
        Assert.Equal(0, Geodesic.Distance(new GeoPoint(37, 48), new GeoPoint(37, 48)));
    }

    /// <summary>Vincenty's own example on another ellipsoid does not apply; Flinders Peak to Buninyong (Geoscience Australia, GRS 80) does: 54,972.271 m.</summary>
    [Fact]
    public void Distance_FlindersPeakToBuninyong_IsThePublishedOne()
    {
        var flinders = new GeoPoint(144 + (25 / 60.0) + (29.52440 / 3600), -(37 + (57 / 60.0) + (3.72030 / 3600)));
        var buninyong = new GeoPoint(143 + (55 / 60.0) + (35.38390 / 3600), -(37 + (39 / 60.0) + (10.15610 / 3600)));
        Assert.Equal(54_972.271, Geodesic.Distance(flinders, buninyong), 1e-3);
    }

    [Fact]
    public void Direct_FollowedByInverse_ComesBack() =>
        Gen.Select(Anywhere, Gen.Double[1, 3_000_000], Gen.Double[-Math.PI, Math.PI]).Sample((from, metres, azimuth) =>
        {
            var (back, direction) = Geodesic.Inverse(from, Geodesic.Direct(from, metres, azimuth));
            Assert.Equal(metres, back, 1e-3);
            Assert.Equal(1, Math.Cos(direction - azimuth), 1e-9);
        });

    /// <summary>A cell of one degree, from a fine sum of M N cos(latitude) over its latitudes.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(48)]
    [InlineData(-60)]
    [InlineData(75)]
    public void Area_ACellOfOneDegree_IsTheIntegralOverTheEllipsoid(int latitude)
    {
        const int Strips = 2_000;
        var expected = 0.0;
        for (var i = 0; i < Strips; i++)
        {
            var (perLatitude, perLongitude) = Ellipsoid.MetresPerDegree(latitude + ((i + 0.5) / Strips));
            expected += perLatitude * perLongitude / Strips / 1e6;
        }

        Assert.Equal(expected, Measure.SquareKilometres(Box(37, latitude, 38, latitude + 1)), expected * 1e-7);
    }

    /// <summary>All of the globe: 510,065,622 km2 (WGS 84).</summary>
    [Fact]
    public void Area_TheGlobe_IsKnown() =>
        Assert.Equal(510_065_622, Measure.SquareKilometres(Box(-180, -90, 180, 90)), 510_065_622 * 1e-6);

    [Fact]
    public void Area_ShiftedInLongitudeOrDrawnTheOtherWayRoundOrFromAnotherVertex_IsTheSame() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Double[0.2, 1].Array[3, 40], Gen.Int[0, 100]).Sample((shift, radii, turn) =>
        {
            var area = Measure.SquareKilometres(Star(0, 48, 2, radii));
            Assert.Equal(area, Measure.SquareKilometres(Star(shift, 48, 2, radii)), area * 1e-9);
            Assert.Equal(area, Measure.SquareKilometres(Star(0, 48, 2, radii).Reverse()), area * 1e-12);
            var ring = Star(0, 48, 2, radii).Coordinates[..^1];
            Coordinate[] turned = [.. ring.Skip(turn % ring.Length), .. ring.Take(turn % ring.Length)];
            Assert.Equal(area, Measure.SquareKilometres(Factory.CreatePolygon([.. turned, turned[0].Copy()])), area * 1e-9);
        });

    [Fact]
    public void Area_OfAnyShapeAndItsComplementInABox_AddUp() =>
        Gen.Select(Gen.Double[0.2, 1].Array[3, 40], Gen.Double[-60, 60]).Sample((radii, latitude) =>
        {
            var (box, star) = (Box(-2, latitude - 2, 2, latitude + 2), Star(0, latitude, 1.9, radii));
            var rest = Plane.Except(box, star);
            Assert.Equal(Measure.SquareKilometres(box), Measure.SquareKilometres(star) + Measure.SquareKilometres(rest), 1e-3);
            Assert.Equal(Measure.SquareKilometres(box), Measure.SquareKilometres(Plane.Union([star, rest])), 1e-3);
        });

    [Fact]
    public void EdgeDistance_AnyEdge_IsTheLeastDistanceToItsPoints() =>
        Gen.Select(Gen.Double[-10, 10], Gen.Double[-10, 10], Gen.Double[-5, 5], Gen.Double[-5, 5], Gen.Double[-60, 60]).Sample(
            (x1, y1, x2, y2, latitude) =>
            {
                var (a, b) = (new GeoPoint(x1, latitude + y1), new GeoPoint(x2, latitude + y2));
                var point = new GeoPoint(0, latitude);
                var brute = Enumerable.Range(0, 4001).Min(i => Geodesic.Distance(point, new GeoPoint(x1 + ((x2 - x1) * i / 4000), latitude + y1 + ((y2 - y1) * i / 4000))));
                var length = Geodesic.Distance(a, b);
                Assert.InRange(EdgeDistance.Metres(point, a, b), brute - (length / 8000) - 0.01, brute + (brute * 1e-4) + 0.01);
                Assert.True(EdgeDistance.Reaches(point, a, b, (brute * 1.001) + 0.01, false));
                Assert.False(EdgeDistance.Reaches(point, a, b, ((brute - (length / 4000)) * 0.999) - 0.01, true));
            },
            iter: 300);

    private static Polygon Box(double left, double bottom, double right, double top) =>
        Factory.CreatePolygon([new(left, bottom), new(right, bottom), new(right, top), new(left, top), new(left, bottom)]);

    private static Polygon Star(double x, double y, double size, double[] radii)
    {
        var ring = radii.Select((r, i) => new Coordinate(
            x + (size * r * Math.Cos(2 * Math.PI * i / radii.Length)),
            y + (size * r * Math.Sin(2 * Math.PI * i / radii.Length)))).ToList();
        ring.Add(ring[0].Copy());
        return Factory.CreatePolygon([.. ring]);
    }
}
