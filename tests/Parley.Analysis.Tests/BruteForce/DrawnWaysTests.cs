using CsCheck;

namespace Parley.Analysis.Tests.BruteForce;

/// <summary>A road on a grid, walked cell by cell: drafts hold no drawn ways.</summary>
public class DrawnWaysTests
{
    private const int Row = 2;
    private const int TownColumn = 6;

    private static readonly Gen<(int West, int South, int Width, int Height)> Zones = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 4], Gen.Int[1, 4], Gen.Int[1, 3]);

    /// <summary>From the far end of the road in the first column, everybody walks east to the Town.</summary>
    [Fact]
    public void OnlyWay_OnAGrid_IsFoundWhereNobodyWalksThrough() => Zones.Sample(
        zone =>
        {
            bool IsBarred(int column) => column >= zone.West && column < zone.West + zone.Width && Row >= zone.South && Row < zone.South + zone.Height;
            var blocked = Enumerable.Range(0, TownColumn).Any(IsBarred) && !IsBarred(TownColumn);
            var findings = Check.OnGround(
                "PL3305",
                """
                ## Definitions
                - "the Town" means the area ["town"](places.geojson).
                - "the Zone" means the area ["zone"](places.geojson).
                - "the Town Road" means the line ["road"](places.geojson).

                ## Article 1. Disengagement
                1.1 Neither Party shall enter the Zone.
                1.2 Ukraine shall withdraw its forces from the Town within 30 days of entry into force.
                """,
                $$"""
                { "type": "FeatureCollection", "features": [{{Area("town", (TownColumn, Row, 1, 1))}}, {{Area("zone", zone)}},
                { "type": "Feature", "id": "road", "properties": {}, "geometry": { "type": "LineString", "coordinates": [{{Point(0, Row + 0.5)}}, {{Point(TownColumn + 0.5, Row + 0.5)}}] } }] }
                """);
            Assert.Equal(blocked, findings.Count > 0);
        },
        iter: 200);

    private static string Area(string id, (int West, int South, int Width, int Height) r)
    {
        var ring = new[] { Point(r.West, r.South), Point(r.West + r.Width, r.South), Point(r.West + r.Width, r.South + r.Height), Point(r.West, r.South + r.Height), Point(r.West, r.South) };
        return $$"""{ "type": "Feature", "id": "{{id}}", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[{{string.Join(", ", ring)}}]] } }""";
    }

    private static string Point(double x, double y) => FormattableString.Invariant($"[{37 + (x / 10):0.00}, {48 + (y / 10):0.00}]");
}
