using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Geography.Tests;

/// <summary>Files as they come: good, odd and damaged.</summary>
public class ReadingTests
{
    private const string Square = "[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]";

    private const string Zone = "- \"the Zone\" means the area [\"zone\"](places.geojson).";

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("{")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("<kml/>")]
    [InlineData("{ \"type\": \"FeatureCollection\", \"features\": [ { \"geometry\": { \"coordinates\": [1e999999999999, ] } } ] }")]
    public void Open_NoJson_IsOneErrorInTheFile(string text)
    {
        var reading = Ground.Open(Ground.Document(Zone), text);
        var remark = Assert.Single(reading.Diagnostics);
        Assert.Equal(("PL4002", "places.geojson"), (remark.Code, remark.At.File));
        Assert.Empty(reading.Atlas.Places[0].Shapes);
        Assert.NotNull(reading.Atlas.Places[0].Note);
    }

    [Fact]
    public void Open_TenThousandListsDeep_IsOneErrorAndNoCrash() =>
        Assert.Equal("PL4003", Assert.Single(Ground.Open(Ground.Document(Zone), new string('[', 10_000) + new string(']', 10_000)).Diagnostics).Code);

    [Theory]
    [InlineData("[1e999, 48]", "PL4010")]
    [InlineData("[null, 48]", "PL4009")]
    [InlineData("[37]", "PL4009")]
    [InlineData("37", "PL4009")]
    [InlineData("[48, 107]", "PL4011")]
    [InlineData("[-181, 95]", "PL4010")]
    public void Open_APositionThatCannotBeUsed_IsToldOnItsLine(string position, string code)
    {
        var reading = Ground.Define(Zone, Ground.Area("zone", $"[[37, 48], [38, 48],\n\n{position}, [37, 48]]"));
        var remark = Assert.Single(reading.Diagnostics);
        Assert.Equal((code, 3), (remark.Code, remark.At.Start.Line));
    }

    [Fact]
    public void Open_AnyPrefixOfAFile_GivesRemarksAndNeverAnException()
    {
        var text = GeographyDiagnostics.ExamplePlaces;
        for (var length = 0; length < text.Length - 1; length++)
        {
            Assert.NotEmpty(Ground.Open(GeographyDiagnostics.ExampleAgreement, text[..length]).Diagnostics);
        }
    }

    [Fact]
    public void Open_CrlfAndAByteOrderMarkAndAHeight_AreRead()
    {
        var places = "\uFEFF" + $$"""{ "type": "Feature", "properties": { "name": "zone" }, "geometry": { "type": "Polygon", "coordinates": [{{Square.Replace("48]", "48, 120.5]")}}] } }""".Replace(" ", "\r\n ");
        var reading = Ground.Open(Ground.Document(Zone), places);
        Assert.Empty(reading.Diagnostics);
        Assert.IsType<AreaShape>(Assert.Single(reading.Atlas.Places[0].Shapes));
    }

    [Fact]
    public void Open_AMisspeltFeature_OffersTheNearestName()
    {
        var reading = Ground.Define("- \"the Zone\" means the area [\"donetsk-hold\"](places.geojson).", Ground.Area("donetsk-held", Square), Ground.Area("kharkiv", Square));
        Assert.EndsWith("Did you mean \"donetsk-held\"?", Assert.Single(reading.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AnOpenRing_IsClosedWithAWarning()
    {
        var reading = Ground.Define(Zone, Ground.Area("zone", "[[37, 48], [38, 48], [38, 49], [37, 49]]"));
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(reading.Diagnostics).Severity);
        Assert.Equal(Answer.Yes, reading.Atlas.Holds(new PlaceId("Zone"), new Around(new GeoPoint(37.1, 48.9), default, null)));
    }

    [Fact]
    public void Open_WhatTheFileSaysOfAFeature_IsKept()
    {
        var reading = Ground.Define(Zone, Ground.Area("zone", Square, """{ "illustrative": true, "note": "Roughly.", "source": "A map.", "drawn_on": "2025-12-24" }"""));
        var place = reading.Atlas.Places[0];
        Assert.True(place.Illustrative);
        Assert.Equal("Roughly. Source: A map.", place.Note);
        Assert.Equal(new NodaTime.LocalDate(2025, 12, 24), place.DrawnOn);
    }

    [Fact]
    public void Open_SeveralPlacesWithFaults_TellsAllInTheOrderOfTheFile()
    {
        var reading = Ground.Define(
            "- \"the Zone\" means the area [\"zone\"](places.geojson).\n- \"the Line\" means the line [\"line\"](places.geojson).\n- \"the Post\" means the point [\"post\"](places.geojson).",
            Ground.Area("zone", "[[37, 48], [38, 49], [38, 48], [37, 49], [37, 48]]"),
            Ground.Feature("line", "LineString", "[[37, 48], [37, 48]]"),
            Ground.Feature("post", "Point", "[37, 148]"));
        Assert.Equal(["PL4015", "PL4013", "PL4011"], reading.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Open_TheSameFilesTwice_GivesTheSameRemarksAndShapes()
    {
        AtlasReading Read() => Ground.Open(Ground.Document(Zone + "\n- \"the Belt\" means the area within 15 km of the Zone.\n- \"the Lost\" means the area [\"lost\"](places.geojson)."), GeographyDiagnostics.ExamplePlaces);
        Assert.Equal(Read().Diagnostics, Read().Diagnostics);
        Assert.Equal(Read().Atlas.Places.Select(p => p.Shapes), Read().Atlas.Places.Select(p => p.Shapes));
    }
}
