using Parley.Analysis.Conflicts;

namespace Parley.Analysis.Tests;

public class OnlyWayTests
{
    /// <summary>A town in the middle; a road to the west and one to the east; a zone across the western road, a wide one across both, a far one beside them.</summary>
    private static string Places(string west = "[[37.55, 48.05], [37.2, 48.05]]") => $$"""
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "town", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[37.5, 48.0], [37.6, 48.0], [37.6, 48.1], [37.5, 48.1], [37.5, 48.0]]] } },
          { "type": "Feature", "id": "zone", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[37.3, 47.9], [37.4, 47.9], [37.4, 48.2], [37.3, 48.2], [37.3, 47.9]]] } },
          { "type": "Feature", "id": "ring", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[37.3, 47.8], [37.8, 47.8], [37.8, 48.3], [37.3, 48.3], [37.3, 47.8]], [[37.45, 47.95], [37.65, 47.95], [37.65, 48.15], [37.45, 48.15], [37.45, 47.95]]] } },
          { "type": "Feature", "id": "far", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[37.3, 47.2], [37.4, 47.2], [37.4, 47.4], [37.3, 47.4], [37.3, 47.2]]] } },
          { "type": "Feature", "id": "west", "properties": {}, "geometry": { "type": "LineString", "coordinates": {{west}} } },
          { "type": "Feature", "id": "east", "properties": {}, "geometry": { "type": "LineString", "coordinates": [[37.55, 48.05], [37.9, 48.05]] } },
          { "type": "Feature", "id": "corridor", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[37.2, 48.04], [37.55, 48.04], [37.55, 48.06], [37.2, 48.06], [37.2, 48.04]]] } },
          { "type": "Feature", "id": "gate", "properties": {}, "geometry": { "type": "Point", "coordinates": [37.4999, 48.05] } } ] }
        """;

    private const string WestOnly = "- \"the West Road\" means the line [\"west\"](places.geojson).\n";
    private const string Both = WestOnly + "- \"the East Road\" means the line [\"east\"](places.geojson).\n";
    private const string Corridor = "- \"the Aid Corridor\" means the area [\"corridor\"](places.geojson).\n";
    private const string Leave = "1.2 Ukraine shall withdraw its forces from the Town within 30 days of entry into force.";

    private static List<Diagnostic> Find(string ways, string area, string bar, string norm, string? places = null) => Check.OnGround(
        "PL3305",
        $"## Definitions\n- \"the Town\" means the area [\"town\"](places.geojson).\n- \"the Zone\" means the area [\"{area}\"](places.geojson).\n{ways}\n\n## Article 1. Disengagement\n{bar}\n{norm}",
        places ?? Places());

    [Theory]
    [InlineData(WestOnly, "zone", "1.1 Neither Party shall enter the Zone.", Leave, 1)]
    [InlineData(Both, "zone", "1.1 Neither Party shall enter the Zone.", Leave, 0)]
    [InlineData(Both, "ring", "1.1 Neither Party shall enter the Zone.", Leave, 1)]
    [InlineData(WestOnly, "far", "1.1 Neither Party shall enter the Zone.", Leave, 0)]
    [InlineData(WestOnly, "town", "1.1 Neither Party shall enter the Zone.", Leave, 0)]
    [InlineData(Corridor, "zone", "1.1 Neither Party shall enter the Zone.", Leave, 1)]
    [InlineData(Corridor, "far", "1.1 Neither Party shall enter the Zone.", Leave, 0)]
    [InlineData("", "zone", "1.1 Neither Party shall enter the Zone.", Leave, 0)]
    [InlineData(WestOnly, "zone", "1.1 Ukraine shall not enter the Zone.", Leave, 0)]
    [InlineData(WestOnly, "zone", "1.1 Ukraine shall not enter the Zone.\n1.3 Russia shall not enter the Zone.", Leave, 1)]
    [InlineData(WestOnly, "zone", "1.1 Neither Party shall enter the Zone unless the Mission has verified 1.2.", Leave, 0)]
    [InlineData(WestOnly, "zone", "1.1 Neither Party shall enter the Zone without the consent of the Mission.", Leave, 0)]
    [InlineData(WestOnly, "zone", "1.1 Subject to 1.2, neither Party shall enter the Zone.", Leave, 0)]
    [InlineData(WestOnly, "zone", "1.1 Neither Party shall enter the Zone.", "1.2 Despite 1.1, Ukraine shall withdraw its forces from the Town within 30 days of entry into force.", 0)]
    [InlineData(WestOnly, "zone", "1.1 Neither Party shall enter the Zone until 1 May 2026.", "1.2 Ukraine shall withdraw its forces from the Town not earlier than 2 May 2026, by 1 June 2026.", 0)]
    [InlineData(WestOnly, "zone", "1.1 Neither Party shall enter the Zone.", "1.2 The Mission shall enter the Town within 30 days of entry into force.", 0)]
    [InlineData(WestOnly, "zone", "1.1 Neither Party shall enter the Zone.", "1.2 Russia may enter the Town.", 1)]
    public void Run_OnDrawnPlaces_FindsOnlyWhatIsSurelyShut(string ways, string area, string bar, string norm, int findings) => Assert.Equal(findings, Find(ways, area, bar, norm).Count);

    [Theory]
    [InlineData("[[37.55, 48.05], [37.35, 48.05]]", 1)]
    [InlineData("[[37.55, 48.05], [37.42, 48.05]]", 0)]
    [InlineData("[[37.2, 48.05], [37.9, 48.05]]", 0)]
    [InlineData("[[37.55, 48.05], [37.45, 48.25], [37.2, 48.25]]", 0)]
    public void Run_OnARoad_LooksForAFreeEnd(string west, int findings) =>
        Assert.Equal(findings, Find(WestOnly, "zone", "1.1 Neither Party shall enter the Zone.", Leave, Places(west)).Count);

    [Fact]
    public void Run_FixApplied_IsGone()
    {
        var finding = Assert.Single(Find(WestOnly, "zone", "1.1 Neither Party shall enter the Zone.", Leave));
        Assert.Contains("1.2 sends Ukraine to or from the Town, and the only way there that the text names, the West Road, runs through the Zone, which 1.1 bars to every side", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Despite 1.1, ", Assert.Single(Assert.Single(finding.Fixes).Edits).NewText);
    }

    [Fact]
    public void Run_WithoutTheGround_IsUnknownAndSaysWhy()
    {
        var context = Check.Context($"## Definitions\n- \"the Town\" means the area [\"town\"](places.geojson).\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n{WestOnly}\n\n## Article 1. Disengagement\n1.1 Neither Party shall enter the Zone.\n{Leave}");
        var unknown = Assert.IsType<Unknown>(new OnlyWay().Run(context, TestContext.Current.CancellationToken));
        Assert.Equal("not drawn: West Road, Zone, Town", unknown.Limit);
    }
}
