using System.Globalization;
using CsCheck;

namespace Parley.Analysis.Tests.BruteForce;

/// <summary>Areas of degrees on the ellipsoid, by their closed formula: drafts hold no drawings.</summary>
public class DrawnAreasTests
{
    private static readonly Gen<(int Width, int Height)> Areas = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 3]);

    [Fact]
    public void GroundOfAlternatives_OfTwoBlocks_TellsTheGroundOfEach() => Gen.Select(Areas, Areas, Gen.Bool).Sample(
        (zone, strip, optional) =>
        {
            var finding = Assert.Single(Find(
                optional ? "[Ukraine shall withdraw its forces from the Zone by 1 May 2026.] [Russia shall withdraw its forces from the Strip by 1 May 2026.]"
                    : "[Ukraine shall withdraw its forces from the Zone by 1 May 2026. | Russia shall withdraw its forces from the Strip by 1 May 2026.]",
                zone,
                strip));
            Assert.Contains($"Ukraine leaves the Zone, {Square(zone)} km², or nothing (1.1); Russia leaves the Strip, {Square(strip)} km², or nothing (1.1).", finding.Message, StringComparison.Ordinal);
        },
        iter: 50);

    [Theory]
    [InlineData("Ukraine shall withdraw its forces from the Zone by 1 May 2026.")] // nothing is being chosen
    [InlineData("[Ukraine shall enter the Zone by 1 May 2026. | Russia shall enter the Strip by 1 May 2026.]")] // nobody leaves anything
    [InlineData("[Ukraine shall withdraw its forces from the Zone by [1 May 2026 | 1 June 2026].]", 1)] // the day costs no ground, the sentence does
    [InlineData("Ukraine shall withdraw its forces from the Zone by [1 May 2026 | 1 June 2026].")]
    public void GroundOfAlternatives_OfOtherTexts_IsFoundOnlyWhereGroundIsChosen(string sentence, int findings = 0) => Assert.Equal(findings, Find(sentence, (1, 1), (1, 1)).Count);

    private static List<Diagnostic> Find(string sentence, (int Width, int Height) zone, (int Width, int Height) strip) => Check.OnGround(
        "PL3117",
        $"""
        ## Definitions
        - "the Zone" means the area ["zone"](places.geojson).
        - "the Strip" means the area ["strip"](places.geojson).

        ## Article 1. Pullback
        1.1 {sentence}
        """,
        $$"""{ "type": "FeatureCollection", "features": [{{Feature("zone", zone)}}, {{Feature("strip", strip)}}] }""");

    private static string Feature(string id, (int Width, int Height) area)
    {
        // Every hundredth of a degree a corner: the shortest way between two corners on a parallel would else leave it.
        var west = Enumerable.Range(0, (area.Width * 10) + 1).Select(i => 37 + (i / 100.0)).ToList();
        var north = 48 + (area.Height / 10.0);
        var ring = west.Select(x => (X: x, Y: 48.0)).Concat(west.AsEnumerable().Reverse().Select(x => (X: x, Y: north))).Append((X: 37.0, Y: 48.0));
        return $$"""{ "type": "Feature", "id": "{{id}}", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[{{string.Join(", ", ring.Select(p => FormattableString.Invariant($"[{p.X:0.00}, {p.Y:0.0}]")))}}]] } }""";
    }

    /// <summary>Between two parallels and two meridians of WGS 84 (Snyder, Map Projections, 1987, eq. 3-12, times the radius of the authalic sphere).</summary>
    private static string Square((int Width, int Height) area)
    {
        const double a = 6378.137;
        const double f = 1 / 298.257223563;
        var e = Math.Sqrt(f * (2 - f));
        double Zone(double degrees)
        {
            var sine = Math.Sin(degrees * Math.PI / 180);
            return (1 - (e * e)) * ((sine / (1 - (e * e * sine * sine))) - (1 / (2 * e) * Math.Log((1 - (e * sine)) / (1 + (e * sine)))));
        }

        var square = a * a / 2 * (area.Width / 10.0 * Math.PI / 180) * (Zone(48 + (area.Height / 10.0)) - Zone(48));
        return square.ToString("#,0", CultureInfo.InvariantCulture);
    }
}
