using CsCheck;

namespace Parley.Analysis.Tests;

/// <summary>Duties against prohibitions where places are drawn: rectangles on a grid, and what is derived from them.</summary>
public class ConflictGroundTests
{
    private sealed record Rectangle(int West, int South, int Width, int Height)
    {
        public HashSet<(int, int)> Cells => [.. from x in Enumerable.Range(West, Width) from y in Enumerable.Range(South, Height) select (x, y)];

        public string Feature(string id)
        {
            static string Degrees(int cell) => FormattableString.Invariant($"{37 + (cell / 10.0):0.0}");
            static string North(int cell) => FormattableString.Invariant($"{48 + (cell / 10.0):0.0}");
            string Corner(int x, int y) => $"[{Degrees(x)}, {North(y)}]";
            var ring = string.Join(", ", Corner(West, South), Corner(West + Width, South), Corner(West + Width, South + Height), Corner(West, South + Height), Corner(West, South));
            return $$"""{ "type": "Feature", "id": "{{id}}", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[{{ring}}]] } }""";
        }
    }

    private static readonly Gen<Rectangle> Rectangles = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[1, 4], Gen.Int[1, 4]).Select(r => new Rectangle(r.Item1, r.Item2, r.Item3, r.Item4));

    private static readonly string[] Names = ["the Zone", "the Town", "the Rest", "the Whole"];

    private const string Definitions =
        """
        ## Definitions
        - "the Zone" means the area ["zone"](places.geojson).
        - "the Town" means the area ["town"](places.geojson).
        - "the Rest" means the Zone except the Town.
        - "the Whole" means the Zone and the Town.


        """;

    private static HashSet<(int, int)> CellsOf(int name, Rectangle zone, Rectangle town) => name switch
    {
        0 => zone.Cells,
        1 => town.Cells,
        2 => [.. zone.Cells.Except(town.Cells)],
        _ => [.. zone.Cells.Union(town.Cells)],
    };

    /// <summary>Whoever has to go to a place goes to any of its ground, so that only a bar of all of it clashes; whoever has to leave a place leaves all of it, so that any common ground does.</summary>
    [Fact]
    public void DutyAgainstProhibition_OnAGrid_IsWhatTheCellsSay() => Gen.Select(Rectangles, Rectangles, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool).Sample(
        (zone, town, done, asked, leaves) =>
        {
            var (duty, bar) = (CellsOf(done, zone, town), CellsOf(asked, zone, town));
            if (duty.Count == 0 || bar.Count == 0)
            {
                return;
            }

            var act = leaves ? "withdraw its police from" : "deploy its police to";
            var findings = Check.OnGround(
                "PL3301",
                $"{Definitions}## Article 1. Police\n1.1 Ukraine shall {act} {Names[done]} by 1 May 2026.\n1.2 Ukraine shall not {act} {Names[asked]}.",
                $$"""{ "type": "FeatureCollection", "features": [{{zone.Feature("zone")}}, {{town.Feature("town")}}] }""");
            Assert.Equal(leaves ? duty.Overlaps(bar) : duty.IsSubsetOf(bar), findings.Count > 0);
        },
        iter: 200);

    [Theory]
    [InlineData("1.1 Ukraine shall deploy its police to the area within 5 km of the Town by 1 May 2026.\n1.2 Ukraine shall not deploy its police to the area within 10 km of the Town.", 1)]
    [InlineData("1.1 Ukraine shall deploy its police to the area within 10 km of the Town by 1 May 2026.\n1.2 Ukraine shall not deploy its police to the area within 5 km of the Town.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Town by 1 May 2026.\n1.2 Ukraine shall not deploy its police to the area within 5 km of the Town.", 1)]
    [InlineData("1.1 Ukraine shall deploy its police to the Town by 1 May 2026.\n1.2 Ukraine shall not deploy its police to the Rest.", 0)]
    public void DutyAgainstProhibition_OnDerivedPlaces_NeedsNoDrawing(string sentences, int findings) =>
        Assert.Equal(findings, Check.For("PL3301", $"{Definitions}## Article 1. Police\n{sentences}").Count);

    [Theory]
    [InlineData("1.3 1.2 is suspended while Russia breaches 1.4.", 1)]
    [InlineData("1.3 1.2 is suspended from 1 April 2026 until 1 June 2026.", 0)]
    [InlineData("1.3 1.2 is suspended from 1 April 2026 until 20 April 2026.", 1)]
    [InlineData("1.3 Ukraine may suspend 1.2.", 1)]
    public void DutyAgainstProhibition_WhileSuspended_DoesNotClash(string change, int findings) => Assert.Equal(
        findings,
        Check.For("PL3301", $"{Definitions}## Article 1. Police\n1.1 Ukraine shall deploy its police to the Zone not earlier than 10 April 2026, by 1 May 2026.\n1.2 Ukraine shall not deploy its police to the Zone.\n{change}\n1.4 Russia shall not open fire.").Count);

    [Fact]
    public void DutyAgainstProhibition_OfASuspensionUnderTheSameCondition_DoesNotClash() => Assert.Empty(Check.For(
        "PL3301",
        $"{Definitions}## Article 1. Police\n1.1 If Russia breaches 1.4, Ukraine shall deploy its police to the Zone.\n1.2 Ukraine shall not deploy its police to the Zone.\n1.3 If Russia breaches 1.4, 1.2 is suspended.\n1.4 Russia shall not open fire."));
}
