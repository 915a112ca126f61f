using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Geography.Tests;

/// <summary>The places drawn by hand for the agreements: they can be used, agree with each other, and come near what was measured.</summary>
public class PlacesOfAgreementsTests
{
    private static readonly (string Name, string Feature, string Kind)[] UkrainePlaces =
    [
        ("Donetsk Region", "donetsk-region", "area"),
        ("Luhansk Region", "luhansk-region", "area"),
        ("Zaporizhzhia Region", "zaporizhzhia-region", "area"),
        ("Kherson Region", "kherson-region", "area"),
        ("Dnipropetrovsk Region", "dnipropetrovsk-region", "area"),
        ("Mykolaiv Region", "mykolaiv-region", "area"),
        ("Sumy Region", "sumy-region", "area"),
        ("Kharkiv Region", "kharkiv-region", "area"),
        ("Donetsk Zone", "donetsk-held", "area"),
        ("Kharkiv Strip", "kharkiv-held-by-russia", "area"),
        ("Sumy Strip", "sumy-held-by-russia", "area"),
        ("Dnipropetrovsk Strip", "dnipropetrovsk-held-by-russia", "area"),
        ("Mykolaiv Strip", "mykolaiv-held-by-russia", "area"),
        ("Kinburn Spit", "kinburn", "area"),
        ("Enerhodar Zone", "enerhodar", "area"),
        ("Black Sea Area", "black-sea", "area"),
        ("Line of Contact", "contact", "line"),
        ("Dnipro River", "dnipro-river", "line"),
        ("Centre of Kyiv", "kyiv", "point"),
        ("Plant", "zaporizhzhia-plant", "point"),
    ];

    private static readonly Lazy<Atlas> Ukraine = new(() => OpenFile("ukraine-2025", UkrainePlaces,
        """
        - "the Eastern Strip" means the area within [5 | 10 | 40] km of the Donetsk Zone on the Russian side of the Line of Contact.
        - "the Blank Strip" means the area within [blank] km of the Donetsk Zone on the Russian side of the Line of Contact.
        - "the Held Part" means the Donetsk Region on the Ukrainian side of the Line of Contact.
        - "the Other Part" means the Donetsk Region on the Russian side of the Line of Contact.
        """));

    [Fact]
    public void Ukraine_AllPlaces_AreDrawnWithoutARemarkAndMarkedAsIllustrations()
    {
        var drawn = Ukraine.Value.Places.Where(p => p.Place.Shape is DrawnShape).ToList();
        Assert.Equal(UkrainePlaces.Length, drawn.Count);
        Assert.All(drawn, p => Assert.True(p.IsDetermined && p.Illustrative && p.Note is not null, p.Place.Name));
    }

    [Fact]
    public void Ukraine_SidesOfTheLine_DivideDonetskRegionIntoItsHeldPartAndTheRest()
    {
        Assert.Equal(AreaOf("Donetsk Zone"), AreaOf("Held Part"), AreaOf("Donetsk Zone") * 1e-9);
        Assert.Equal(AreaOf("Donetsk Region"), AreaOf("Held Part") + AreaOf("Other Part"), 1e-3);
    }

    [Fact]
    public void Ukraine_AlternativesOfDepth_GiveOneShapeEachAndABlankNone()
    {
        var strip = Place("Eastern Strip");
        Assert.Equal(3, strip.Shapes.Count);
        var areas = strip.Shapes.Cast<AreaShape>().Select(s => s.SquareKilometres).ToList();
        Assert.True(areas[0] < areas[1] && areas[1] < areas[2]);
        Assert.Empty(Place("Blank Strip").Shapes);
        Assert.Equal(Answer.Possibly, Ukraine.Value.Holds(new PlaceId("Blank Strip"), new Around(new GeoPoint(38.2, 48.6), default, null)));

        // Two kilometres, and twenty, east of the line at Chasiv Yar.
        Assert.Equal(Answer.Yes, Ukraine.Value.Holds(strip.Place.Id, new Around(new GeoPoint(37.87, 48.64), default, null)));
        Assert.Equal(Answer.Possibly, Ukraine.Value.Holds(strip.Place.Id, new Around(new GeoPoint(38.12, 48.6), default, null)));
        Assert.Equal(Answer.No, Ukraine.Value.Holds(strip.Place.Id, new Around(new GeoPoint(37.58, 48.72), default, null)));
    }

    [Theory]
    [InlineData("Donetsk Zone", 37.61, 48.87)]
    [InlineData("Donetsk Zone", 37.56, 48.73)]
    [InlineData("Donetsk Zone", 37.53, 48.62)]
    [InlineData("Donetsk Zone", 37.71, 48.53)]
    [InlineData("Kharkiv Region", 36.25, 49.99)]
    [InlineData("Sumy Region", 34.8, 50.91)]
    [InlineData("Zaporizhzhia Region", 35.38, 46.85)]
    [InlineData("Kherson Region", 32.62, 46.64)]
    [InlineData("Dnipropetrovsk Region", 35.05, 48.46)]
    [InlineData("Mykolaiv Region", 31.99, 46.97)]
    [InlineData("Luhansk Region", 39.31, 48.57)]
    [InlineData("Other Part", 37.8, 48.0)]
    [InlineData("Other Part", 38.0, 48.59)]
    [InlineData("Other Part", 37.85, 48.4)]
    [InlineData("Enerhodar Zone", 34.59, 47.51)]
    public void Ukraine_ATown_LiesInItsRegion(string place, double longitude, double latitude) =>
        Assert.Equal(Answer.Yes, Ukraine.Value.Holds(new PlaceId(place), new Around(new GeoPoint(longitude, latitude), default, null)));

    [Fact]
    public void Ukraine_Regions_DoNotOverlap()
    {
        var regions = UkrainePlaces.Where(p => p.Feature.EndsWith("-region", StringComparison.Ordinal)).Select(p => new PlaceId(p.Name)).ToList();
        foreach (var one in regions)
        {
            Assert.All(regions.Where(r => r != one), other => Assert.Equal(Answer.No, Ukraine.Value.Holds(one, new InPlace(other))));
        }
    }

    [Theory]
    [InlineData("Kharkiv Strip", "Kharkiv Region")]
    [InlineData("Sumy Strip", "Sumy Region")]
    [InlineData("Dnipropetrovsk Strip", "Dnipropetrovsk Region")]
    [InlineData("Mykolaiv Strip", "Mykolaiv Region")]
    [InlineData("Donetsk Zone", "Donetsk Region")]
    [InlineData("Enerhodar Zone", "Zaporizhzhia Region")]
    public void Ukraine_AHeldArea_LiesInItsRegion(string part, string whole) =>
        Assert.Equal(Answer.Yes, Ukraine.Value.Holds(new PlaceId(whole), new InPlace(new PlaceId(part))));

    /// <summary>Measured on 24 December 2025 (DeepStateMap against OpenStreetMap's boundaries), in km2.</summary>
    [Theory]
    [InlineData("Donetsk Zone", 5865, 0.05)]
    [InlineData("Kharkiv Strip", 1451, 0.1)]
    [InlineData("Sumy Strip", 225, 0.1)]
    [InlineData("Dnipropetrovsk Strip", 166, 0.1)]
    [InlineData("Mykolaiv Strip", 146, 0.1)]
    public void Ukraine_AHeldArea_ComesNearWhatWasMeasured(string place, double squareKilometres, double share) =>
        Assert.Equal(squareKilometres, AreaOf(place), share * squareKilometres);

    [Theory]
    [InlineData("Donetsk")]
    [InlineData("Luhansk")]
    [InlineData("Zaporizhzhia")]
    [InlineData("Kherson")]
    [InlineData("Dnipropetrovsk")]
    [InlineData("Mykolaiv")]
    [InlineData("Sumy")]
    [InlineData("Kharkiv")]
    public void Ukraine_AGeneralisedRegion_HasTheAreaOfTheRealOne(string region)
    {
        var file = SharedData.Need("osm-ukraine-admin", "ukraine_adm1_oblasts.geojson");
        var real = RealRegions.Read(file, region);
        Assert.Equal(real.SquareKilometres, AreaOf($"{region} Region"), 0.03 * real.SquareKilometres);
        Assert.True(real.OverlapWith(Ukraine.Value, new PlaceId($"{region} Region")) >= 0.88);
    }

    [Fact]
    public void Kumanovo_AllPlaces_AreDrawnAndTheZonesMakeUpKosovo()
    {
        var atlas = OpenFile("kumanovo-1999", [("Kosovo", "kosovo", "area"), ("Zone 3", "zone-3", "area"), ("Zone 2", "zone-2", "area"), ("Zone 1", "zone-1", "area"), ("Boundary", "kosovo-boundary", "line")],
            """
            - "the Ground Safety Zone" means the area within 5 km of the Boundary except Kosovo.
            - "the Air Safety Zone" means the area within 25 km of the Boundary except Kosovo.
            """);
        Assert.All(atlas.Places, p => Assert.True(p.IsDetermined && p.Illustrative, p.Place.Name));
        var area = atlas.Places.ToDictionary(p => p.Place.Id.Value, p => p.Shapes[0] is AreaShape a ? a.SquareKilometres : 0);
        Assert.Equal(10_900, area["Kosovo"], 0.02 * 10_900);
        Assert.Equal(area["Kosovo"], area["Zone 1"] + area["Zone 2"] + area["Zone 3"], 1e-6 * area["Kosovo"]);
        Assert.True(area["Ground Safety Zone"] * 4 < area["Air Safety Zone"]);
    }

    private static PlaceGeometry Place(string id) => Ukraine.Value.Places.Single(p => p.Place.Id.Value == id);

    private static double AreaOf(string id) => ((AreaShape)Place(id).Shapes[0]).SquareKilometres;

    private static Atlas OpenFile(string agreement, (string Name, string Feature, string Kind)[] places, string derived)
    {
        var definitions = string.Join('\n', places.Select(p => $"- \"the {p.Name}\" means the {p.Kind} [\"{p.Feature}\"](places.geojson)."));
        var reading = Ground.Open(Ground.Document($"{definitions}\n{derived}"), File.ReadAllText(Repository.PathOf("agreements", agreement, "places.geojson")));
        Assert.Empty(reading.Diagnostics);
        return reading.Atlas;
    }
}
