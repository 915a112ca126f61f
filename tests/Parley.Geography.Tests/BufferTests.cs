using CsCheck;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Parley.Geography.Measuring;

namespace Parley.Geography.Tests;

/// <summary>"Within a distance of" measured with geodesics that the buffer itself does not use.</summary>
public class BufferTests
{
    private static readonly GeometryFactory Factory = new();

    private static readonly Gen<double> Distance = Gen.Int[0, 6].Select(i => new[] { 500.0, 5_000, 15_000, 40_000, 150_000, 500_000, 750_000 }[i]);

    [Fact]
    public void Around_APoint_IsACircleOfTheRightRadiusAndArea() =>
        Gen.Select(Gen.Double[-170, 170], Gen.Double[-70, 70], Distance).Where((_, y, d) => Math.Abs(y) + (d / 100_000) < 80).Sample(
            (x, y, metres) =>
            {
                var circle = Deriving.Buffer.Around(Factory.CreatePoint(new Coordinate(x, y)), metres);
                foreach (var at in circle.Coordinates)
                {
                    Assert.Equal(metres, Geodesic.Distance(new GeoPoint(x, y), Measure.Point(at)), metres * 1e-6);
                }

                // A cap of the sphere that fits best there; the ellipsoid differs by its flattening at most.
                var (perLatitude, _) = Ellipsoid.MetresPerDegree(y);
                var radius = perLatitude / Ellipsoid.RadiansPerDegree;
                var cap = 2 * Math.PI * radius * radius * (1 - Math.Cos(metres / radius)) / 1e6;
                Assert.InRange(Measure.SquareKilometres(circle), cap * 0.993, cap * 1.007);
            },
            iter: 40);

    [Fact]
    public void Around_ALine_HasItsEdgeAtTheDistance() =>
        Gen.Select(Gen.Double[-0.4, 0.4].Array[2, 12], Gen.Double[-60, 60], Distance).Sample(
            (steps, latitude, metres) =>
            {
                var line = Factory.CreateLineString([.. steps.Select((s, i) => new Coordinate(30 + (i * 0.8), latitude + s))]);
                var wide = Deriving.Buffer.Around(line, metres);
                Assert.True(wide.IsValid);
                var boundary = wide.Boundary.Coordinates;
                for (var i = 1; i < boundary.Length; i += 7)
                {
                    var middle = new GeoPoint((boundary[i].X + boundary[i - 1].X) / 2, (boundary[i].Y + boundary[i - 1].Y) / 2);
                    Assert.Equal(metres, ToLine(line, middle), (metres * 0.001) + 0.5);
                }

                foreach (var share in new[] { 0.99, 1.01 })
                {
                    var near = Geodesic.Direct(new GeoPoint(30, latitude + steps[0]), metres * share, -Math.PI / 2);
                    var inside = SimplePointInAreaLocator.Locate(new Coordinate(near.Longitude, near.Latitude), wide) != Location.Exterior;
                    Assert.Equal(ToLine(line, near) < metres, inside);
                }
            },
            iter: 25);

    [Fact]
    public void Around_AnArea_HoldsItAndGrowsWithTheDistance() =>
        Gen.Double[0.2, 1].Array[3, 30].Sample(
            radii =>
            {
                var ring = radii.Select((r, i) => new Coordinate(37 + (r * Math.Cos(2 * Math.PI * i / radii.Length)), 48 + (r * Math.Sin(2 * Math.PI * i / radii.Length)))).ToList();
                ring.Add(ring[0].Copy());
                var area = Factory.CreatePolygon([.. ring]);
                var (five, ten) = (Deriving.Buffer.Around(area, 5_000), Deriving.Buffer.Around(area, 10_000));
                Assert.True(five.Covers(area));
                Assert.True(ten.Covers(five));

                // Steiner: of all shapes a convex one grows most, by length times distance and a disc.
                var grown = Measure.SquareKilometres(five) - Measure.SquareKilometres(area);
                var perimeter = Measure.Metres(area.Boundary) / 1000;
                Assert.InRange(grown, 0, (perimeter * 5) + (Math.PI * 25) + 1);
            },
            iter: 40);

    private static double ToLine(LineString line, GeoPoint point)
    {
        var at = line.Coordinates;
        return Enumerable.Range(1, at.Length - 1).Min(i => EdgeDistance.Metres(point, Measure.Point(at[i - 1]), Measure.Point(at[i])));
    }
}
