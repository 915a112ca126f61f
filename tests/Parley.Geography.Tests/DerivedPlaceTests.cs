using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Geography.Tests;

/// <summary>Places derived from others: within, sides, except, together; and what lies in what.</summary>
public class DerivedPlaceTests
{
    private const string Drawn =
        """
        - "the Zone" means the area ["zone"](places.geojson).
        - "the Line" means the line ["line"](places.geojson).
        """;

    private static readonly string ZoneFeature = Ground.Area("zone", "[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]");

    private static readonly string LineFeature = Ground.Feature("line", "LineString", "[[37.5, 47], [37.5, 50]]");

    private static readonly string East = Ground.Area("east", "[[37.5, 48], [38, 48], [38, 49], [37.5, 49], [37.5, 48]]", """{ "held_by": "the Russian Federation" }""");

    private static readonly string West = Ground.Area("west", "[[37, 48], [37.5, 48], [37.5, 49], [37, 49], [37, 48]]", """{ "held_by": "ukraine" }""");

    [Fact]
    public void Side_TheLineDrawnEitherWay_IsWhereTheHeldAreaLies()
    {
        foreach (var line in new[] { LineFeature, Ground.Feature("line", "LineString", "[[37.5, 50], [37.5, 47]]") })
        {
            var atlas = Open("- \"the Half\" means the Zone on the Russian side of the Line.\n- \"the Rest\" means the Zone on the Ukrainian side of the Line.", ZoneFeature, line, East, West);
            Assert.Equal(Answer.Yes, At(atlas, "Half", 37.6, 48.5));
            Assert.Equal(Answer.No, At(atlas, "Half", 37.4, 48.5));
            Assert.Equal(Answer.Yes, At(atlas, "Rest", 37.4, 48.5));
            Assert.Contains("\"east\"", atlas.Places.Single(p => p.Place.Id.Value == "Half").Note, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Part_OfAWholeDefinedByIt_LiesInItThoughNothingIsDrawn()
    {
        var atlas = Ground.Define($"{Drawn}\n- \"Town\" means the point [\"town\"](places.geojson).\n- \"the Towns\" means Town and the Zone.\n- \"the Rest\" means the Zone except Town.", LineFeature).Atlas;
        Answer Holds(string whole, string part) => atlas.Holds(new PlaceId(whole), new InPlace(new PlaceId(part)));
        Assert.Equal(Answer.Yes, Holds("Towns", "Town"));
        Assert.Equal(Answer.Yes, Holds("Towns", "Rest"));
        Assert.Equal(Answer.Possibly, Holds("Town", "Towns"));
        Assert.Equal(Answer.Possibly, Holds("Rest", "Town"));
    }

    [Fact]
    public void Side_AnAreaThatTheLineDoesNotMeet_IsWhollyOnOneSide()
    {
        var atlas = Open("- \"the Far\" means the area [\"far\"](places.geojson).\n- \"the Half\" means the Far on the Russian side of the Line.", ZoneFeature, LineFeature, East, Ground.Area("far", "[[39, 48], [40, 48], [40, 49], [39, 48]]"));
        Assert.Equal(Answer.Yes, atlas.Holds(new PlaceId("Half"), new InPlace(new PlaceId("Far"))));
        Assert.Equal(Answer.Yes, atlas.Holds(new PlaceId("Far"), new InPlace(new PlaceId("Half"))));
    }

    [Fact]
    public void Between_TwoLines_HoldsWhatTheyEnclose()
    {
        foreach (var other in new[] { "[[38.5, 47], [38.5, 50]]", "[[38.5, 50], [38.5, 47]]" })
        {
            var atlas = Open("- \"the Other\" means the line [\"other\"](places.geojson).\n- \"the Middle\" means the area between the Line and the Other.", ZoneFeature, LineFeature, Ground.Feature("other", "LineString", other));
            Assert.Equal(Answer.Yes, At(atlas, "Middle", 38, 48.5));
            Assert.Equal(Answer.No, At(atlas, "Middle", 37.4, 48.5));
            Assert.Equal(Answer.No, At(atlas, "Middle", 38.6, 48.5));
        }
    }

    [Fact]
    public void Between_LinesThatCross_HoldsEveryFace()
    {
        var atlas = Open("- \"the Other\" means the line [\"other\"](places.geojson).\n- \"the Middle\" means the area between the Line and the Other.", ZoneFeature, LineFeature, Ground.Feature("other", "LineString", "[[37, 47], [38, 50]]"));
        Assert.Equal(Answer.Yes, At(atlas, "Middle", 37.3, 47.5));
        Assert.Equal(Answer.Yes, At(atlas, "Middle", 37.7, 49.5));
        Assert.Equal(Answer.No, At(atlas, "Middle", 37.7, 47.5));
    }

    [Fact]
    public void Edge_OfAnArea_IsALineThatDistancesCountFrom()
    {
        var atlas = Open("- \"the Rim\" means the area within 5 km of the edge of the Zone.", ZoneFeature, LineFeature);
        Assert.Equal(Answer.Yes, At(atlas, "Rim", 37.01, 48.5));
        Assert.Equal(Answer.Yes, At(atlas, "Rim", 36.99, 48.5));
        Assert.Equal(Answer.No, At(atlas, "Rim", 37.5, 48.5));
    }

    [Fact]
    public void Corridor_IsHalfItsWidthOnEachSide()
    {
        var atlas = Open("- \"the Way\" means a corridor 5 km wide along the Line.\n- \"the Broad Way\" means a strip of 5 km on each side of the Line.", ZoneFeature, LineFeature);

        // 2 and 4 km east of the line; a kilometre is about 0.0136 degrees of longitude there.
        Assert.Equal((Answer.Yes, Answer.Yes), (At(atlas, "Way", 37.5272, 48.5), At(atlas, "Broad Way", 37.5272, 48.5)));
        Assert.Equal((Answer.No, Answer.Yes), (At(atlas, "Way", 37.5544, 48.5), At(atlas, "Broad Way", 37.5544, 48.5)));
    }

    [Fact]
    public void Held_OnADay_IsWhatIsDrawnForThatDay()
    {
        var now = Ground.Area("now", "[[37.5, 48], [38, 48], [38, 49], [37.5, 49], [37.5, 48]]", """{ "held_by": "Russia", "drawn_on": "2026-01-01" }""");
        var then = Ground.Area("then", "[[37.8, 48], [38, 48], [38, 49], [37.8, 49], [37.8, 48]]", """{ "held_by": "Russia", "drawn_on": "2025-01-01" }""");
        var atlas = Open("- \"the Held\" means the part of the Zone held by Russia on 1 January 2026.\n- \"the Old\" means the part of the Zone held by Russia on 2025-01-01.", ZoneFeature, LineFeature, now, then);
        Assert.Equal((Answer.Yes, Answer.No), (At(atlas, "Held", 37.6, 48.5), At(atlas, "Old", 37.6, 48.5)));
        Assert.Equal((Answer.Yes, Answer.Yes), (At(atlas, "Held", 37.9, 48.5), At(atlas, "Old", 37.9, 48.5)));
        Assert.Equal((Answer.No, Answer.No), (At(atlas, "Held", 37.4, 48.5), At(atlas, "Old", 37.4, 48.5)));
    }

    [Fact]
    public void Alternatives_OfOneBracket_AreNeverMixed()
    {
        var atlas = Open("- \"the Belt\" means the area within [5 | 10] km of the Zone.\n- \"the Ring\" means the Belt except the Zone.\n- \"the Nothing\" means the Belt and the Ring.", ZoneFeature, LineFeature);
        Assert.Equal(2, atlas.Places.Single(p => p.Place.Id.Value == "Ring").Shapes.Count);
        Assert.Equal(2, atlas.Places.Single(p => p.Place.Id.Value == "Nothing").Shapes.Count);
        Assert.Null(atlas.DistanceTo(new PlaceId("Belt"), new GeoPoint(37, 40)));

        // 3, 7 and 20 km south of the zone; a kilometre is about 0.009 degrees there.
        Assert.Equal(Answer.Yes, At(atlas, "Ring", 37.5, 48 - 0.027));
        Assert.Equal(Answer.Possibly, At(atlas, "Ring", 37.5, 48 - 0.063));
        Assert.Equal(Answer.No, At(atlas, "Ring", 37.5, 48 - 0.18));
        Assert.Equal(Answer.No, At(atlas, "Ring", 37.5, 48.5));
    }

    [Fact]
    public void ExceptAndUnion_OfAreas_HoldWhatTheWordsSay()
    {
        var atlas = Open("- \"the East\" means the area [\"east\"](places.geojson).\n- \"the West\" means the Zone except the East.\n- \"the Whole\" means the East and the West.", ZoneFeature, LineFeature, East);
        double Area(string id) => ((AreaShape)atlas.Places.Single(p => p.Place.Id.Value == id).Shapes[0]).SquareKilometres;
        Assert.Equal(Area("Zone"), Area("East") + Area("West"), 1e-6);
        Assert.Equal(Area("Zone"), Area("Whole"), 1e-6);
        Assert.Equal(Answer.No, atlas.Holds(new PlaceId("East"), new InPlace(new PlaceId("West"))));
        Assert.Equal(Answer.Yes, atlas.Holds(new PlaceId("Zone"), new InPlace(new PlaceId("West"))));
        Assert.Equal(Answer.Possibly, atlas.Holds(new PlaceId("West"), new InPlace(new PlaceId("Zone"))));
    }

    [Fact]
    public void Common_AnAreaAndADistance_IsWhereBothHold()
    {
        var atlas = Open("- \"the Belt\" means the area within 10 km of the Line.\n- \"the Strip\" means the part of the Zone within 10 km of the Line.\n- \"the Same\" means the part of the Belt in the Zone.\n- \"the Rest\" means the Zone except the Strip.", ZoneFeature, LineFeature);
        double Area(string id) => ((AreaShape)atlas.Places.Single(p => p.Place.Id.Value == id).Shapes[0]).SquareKilometres;

        // Twenty kilometres wide and 111.2 km long, a degree of latitude there.
        Assert.Equal(20 * 111.2, Area("Strip"), 15.0);
        Assert.Equal(Area("Strip"), Area("Same"), 1e-6);
        Assert.Equal(Area("Zone"), Area("Strip") + Area("Rest"), 1e-6);
        Assert.Equal(Answer.Yes, At(atlas, "Strip", 37.6, 48.5));
        Assert.Equal(Answer.No, At(atlas, "Strip", 37.6, 49.5));
        Assert.Equal(Answer.No, At(atlas, "Strip", 37.1, 48.5));
        Assert.Equal(Answer.Yes, atlas.Holds(new PlaceId("Zone"), new InPlace(new PlaceId("Strip"))));
        Assert.Equal(Answer.Yes, atlas.Holds(new PlaceId("Belt"), new InPlace(new PlaceId("Strip"))));
    }

    [Fact]
    public void Holds_PlacesThatAreLinesOrBlank_IsPossiblyUnlessItIsThePlaceItself()
    {
        var atlas = Open("- \"the Belt\" means the area within [blank] km of the Zone.\n- \"the Gate\" means the point [\"gate\"](places.geojson).", ZoneFeature, LineFeature, Ground.Feature("gate", "Point", "[37.5, 48.5]"));
        Answer In(string outer, string inner) => atlas.Holds(new PlaceId(outer), new InPlace(new PlaceId(inner)));
        Assert.Equal(Answer.Possibly, In("Zone", "Line"));
        Assert.Equal(Answer.Possibly, In("Line", "Zone"));
        Assert.Equal(Answer.Yes, In("Line", "Line"));
        Assert.Equal(Answer.Yes, In("Belt", "Belt"));
        Assert.Equal(Answer.Possibly, In("Belt", "Zone"));
        Assert.Equal(Answer.Yes, In("Zone", "Gate"));
        Assert.Equal(Answer.Possibly, atlas.Holds(new PlaceId("Zone"), null));
        Assert.Equal(Answer.Possibly, atlas.Holds(new PlaceId("Zone"), new InPlace(new PlaceId("Unknown"))));
        Assert.Throws<ArgumentException>(() => atlas.Holds(new PlaceId("Unknown"), null));
    }

    [Fact]
    public void Holds_ADisc_IsYesInsideNoOutsideAndPossiblyAcross()
    {
        var atlas = Open("", ZoneFeature, LineFeature);
        Answer Disc(double longitude, double kilometres) => atlas.Holds(new PlaceId("Zone"), new Around(new GeoPoint(longitude, 48.5), Length.FromKilometres(kilometres), null));

        // A tenth of a degree of longitude is 7.38 km at 48.5 N.
        Assert.Equal(Answer.Yes, Disc(37.1, 7.3));
        Assert.Equal(Answer.Possibly, Disc(37.1, 7.5));
        Assert.Equal(Answer.No, Disc(36.9, 7.3));
        Assert.Equal(Answer.Possibly, Disc(36.9, 7.5));
        Assert.Equal(7.39, atlas.DistanceTo(new PlaceId("Zone"), new GeoPoint(36.9, 48.5))!.Value.Kilometres, 0.02);
    }

    [Fact]
    public void Locate_AllPlaces_AnswersLikeHolds()
    {
        var atlas = Open("- \"the Belt\" means the area within [5 | 10] km of the Zone.\n- \"the Void\" means the area within [blank] km of the Zone.\n- \"the Strip\" means the area within 20 km of the Line except the Belt.", ZoneFeature, LineFeature);
        var random = new Random(11);
        var answers = new Answer[atlas.Places.Count];
        for (var i = 0; i < 3_000; i++)
        {
            var point = new GeoPoint(36.5 + (random.NextDouble() * 2), 46.8 + (random.NextDouble() * 3.4));
            var radius = new Length(i % 3 == 0 ? 0 : random.NextDouble() * 30_000);
            atlas.Locate(point, radius, answers);
            Assert.Equal(atlas.Places.Select(p => atlas.Holds(p.Place.Id, new Around(point, radius, null))), answers);
        }

        Assert.Throws<ArgumentException>(() => atlas.Locate(default, default, new Answer[1]));
    }

    private static Answer At(Atlas atlas, string place, double longitude, double latitude) =>
        atlas.Holds(new PlaceId(place), new Around(new GeoPoint(longitude, latitude), default, null));

    private static Atlas Open(string derived, params string[] features)
    {
        var reading = Ground.Define($"{Drawn}\n{derived}", features);
        Assert.Empty(reading.Diagnostics);
        return reading.Atlas;
    }
}
