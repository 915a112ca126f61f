using Parley.Analysis.Common;
using Parley.Analysis.Conflicts;
using Parley.Geography.Shapes;

namespace Parley.Analysis.Tests;

public class ConflictsTests
{
    /// <summary>A square from a corner, in degrees.</summary>
    private static AreaShape Square(double west, double side) => new([new GeoPolygon([new(west, 48), new(west + side, 48), new(west + side, 48 + side), new(west, 48 + side), new(west, 48)], [])], 0);

    [Theory]
    [InlineData(37, 1, 37, 1, true, true)]
    [InlineData(37.2, 0.5, 37, 1, true, true)]
    [InlineData(37, 1, 37.2, 0.5, false, true)]
    [InlineData(37, 1, 37.5, 1, false, true)]
    [InlineData(37, 1, 38, 1, false, false)]
    [InlineData(37, 1, 40, 1, false, false)]
    public void Covers_OfDrawnAreas_IsInsideForToAndMeetingForFrom(double west, double side, double askedWest, double askedSide, bool to, bool from)
    {
        var agreement = Check.Read(Check.Text(Places));
        var overlap = new Overlap(agreement, new Ground(p => p.Value switch { "Zone" => Square(west, side), "Town" => Square(askedWest, askedSide), _ => null }));
        Assert.Equal(to, overlap.Covers(ActRole.To, new PlaceId("Zone"), new PlaceId("Town")));
        Assert.Equal(from, overlap.Covers(ActRole.From, new PlaceId("Zone"), new PlaceId("Town")));
        Assert.False(overlap.Covers(ActRole.From, new PlaceId("Zone"), new PlaceId("Coast")));
    }

    private const string Places =
        """
        ## Definitions
        - "the Zone" means the area ["zone"](places.geojson).
        - "the Town" means the area ["town"](places.geojson).
        - "the Outskirts" means the Zone except the Town.


        """;

    [Theory]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Zone.", 1)]
    [InlineData("1.1 Ukraine shall withdraw its police from the Zone by 1 May 2026.", "1.2 Ukraine shall not withdraw its police from the Outskirts.", 1)]
    [InlineData("1.1 Ukraine shall withdraw its police from the Outskirts by 1 May 2026.", "1.2 Ukraine shall not withdraw its police from the Town.", 0)]
    [InlineData("1.1 Once Russia has paid the deposit or Russia has paid the fee, Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Zone until Russia has paid the fee.", 1)]
    [InlineData("1.1 Once Russia has paid the deposit and Russia has paid the fee, Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Zone until Russia has paid the fee.", 0)]
    [InlineData("1.1 The Council recommends that Ukraine deploy its police to the Zone.", "1.2 Ukraine shall not deploy its police to the Zone.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Outskirts by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Zone.", 1)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Outskirts.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Town by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Zone.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Russia shall not deploy its police to the Zone.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Ukraine shall not deploy its forces to the Zone.", 0)]
    [InlineData("1.1 Despite 1.2, Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Zone.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Subject to 1.1, Ukraine shall not deploy its police to the Zone.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 From 2 May 2026, Ukraine shall not deploy its police to the Zone.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 2 May 2026.", "1.2 From 2 May 2026, Ukraine shall not deploy its police to the Zone.", 1)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone within 10 days after Russia has paid the deposit.", "1.2 Ukraine shall not deploy its police to the Zone until Russia has paid the deposit.", 0)]
    [InlineData("1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.", "1.2 Ukraine shall not deploy its police to the Zone unless Russia has paid the deposit.", 0)]
    [InlineData("1.1 Ukraine shall attack the coast by 1 May 2026.", "1.2 No Party shall commit a hostile act.", 1)]
    [InlineData("1.1 [Ukraine shall deploy its police to the Zone by 1 May 2026. | Ukraine shall not deploy its police to the Zone.]", "", 0)]
    public void DutyAgainstProhibition_OfTexts_IsFound(string first, string second, int findings) =>
        Assert.Equal(findings, Check.For("PL3301", $"{Places}## Article 1. Police\n{first}\n{second}").Count);

    [Fact]
    public void DutyAgainstProhibition_FixApplied_IsGone()
    {
        var text = Check.Text($"{Places}## Article 1. Police\n1.1 Ukraine shall deploy its police to the Zone by 1 May 2026.\n1.2 Ukraine shall not deploy its police to the Zone.");
        var finding = Assert.Single(Check.All(text), f => f.Code == "PL3301");
        Assert.Equal(2, finding.Fixes.Count);
        foreach (var fix in finding.Fixes)
        {
            var edit = Assert.Single(fix.Edits);
            var changed = text[..edit.At.Span.Start] + edit.NewText + text[edit.At.Span.End..];
            Assert.DoesNotContain(Check.All(changed), f => f.Code == "PL3301");
        }
    }

    [Theory]
    [InlineData("1.1 Ukraine may deploy its police to the Zone.\n1.2 No Party shall deploy its police to the Zone.", 1)]
    [InlineData("1.1 Despite 1.2, Ukraine may deploy its police to the Zone.\n1.2 No Party shall deploy its police to the Zone.", 0)]
    [InlineData("1.1 Ukraine shall withdraw its forces from the Zone by 1 May 2026.\n1.2 Despite 1.1, Ukraine may keep police in the Zone.\n1.3 Despite 1.1, Ukraine shall not keep police in the Zone.", 1)]
    [InlineData("1.1 Ukraine may build a road until Russia has paid the fee, provided that Russia has paid the fee.\n1.2 Ukraine shall not build a road.", 0)]
    [InlineData("1.1 Ukraine may build a road until Russia has paid the fee, provided that Russia has paid the deposit.\n1.2 Ukraine shall not build a road.", 1)]
    public void AllowedAndForbidden_OfTexts_IsFound(string sentences, int findings) =>
        Assert.Equal(findings, Check.For("PL3302", $"{Places}## Article 1. Police\n{sentences}").Count);

    [Fact]
    public void AllowedAndForbidden_OfTwoExceptions_NamesTheRule() => Assert.Contains(
        "All are exceptions to 1.1",
        Assert.Single(Check.For("PL3302", $"{Places}## Article 1. Police\n1.1 Ukraine shall withdraw its forces from the Zone by 1 May 2026.\n1.2 Despite 1.1, Ukraine may keep police in the Zone.\n1.3 Despite 1.1, Ukraine shall not keep police in the Zone.")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1.1 Subject to 1.2, Ukraine shall present report 1 by 1 May 2026.\n1.2 Subject to 1.3, Ukraine shall present report 2 by 1 May 2026.\n1.3 Subject to 1.1, Ukraine shall present report 3 by 1 May 2026.", 1)]
    [InlineData("1.1 Despite 1.2, Ukraine shall present report 1 by 1 May 2026.\n1.2 Despite 1.1, Ukraine shall present report 2 by 1 May 2026.", 1)]
    [InlineData("1.1 Despite 1.2, Ukraine shall present report 1 by 1 May 2026.\n1.2 Subject to 1.1, Ukraine shall present report 2 by 1 May 2026.", 0)]
    [InlineData("1.1 Subject to Article 1, Ukraine shall present report 1 by 1 May 2026.\n1.2 Ukraine shall present report 2 by 1 May 2026.", 0)]
    public void PriorityCircles_OfTexts_AreFound(string sentences, int findings) => Assert.Equal(findings, Check.For("PL3303", $"## Article 1. Reports\n{sentences}").Count);
}
