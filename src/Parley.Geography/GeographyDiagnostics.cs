namespace Parley.Geography;

/// <summary>What the atlas can remark: files, features and geometries that cannot be used, and places that cannot be derived.</summary>
public static partial class GeographyDiagnostics
{
    /// <summary>The document around the examples that are GeoJSON; they lie beside it as <c>places.geojson</c>.</summary>
    public static readonly string ExampleAgreement =
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            """);

    /// <summary>The file <c>places.geojson</c> beside the examples that are documents.</summary>
    public const string ExamplePlaces =
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]] } },
          { "type": "Feature", "id": "line", "properties": {},
            "geometry": { "type": "LineString", "coordinates": [[37.5, 47.5], [37.5, 49.5]] } },
          { "type": "Feature", "id": "half-line", "properties": {},
            "geometry": { "type": "LineString", "coordinates": [[37.5, 47.5], [37.5, 48.5]] } },
          { "type": "Feature", "id": "slant", "properties": {},
            "geometry": { "type": "LineString", "coordinates": [[37, 47], [38.5, 50]] } },
          { "type": "Feature", "id": "east", "properties": { "held_by": "Russia" },
            "geometry": { "type": "Polygon", "coordinates": [[[37.5, 48], [38, 48], [38, 49], [37.5, 49], [37.5, 48]]] } }
        ] }
        """;

    internal static readonly DiagnosticDescriptor FileUnreadable = new(
        "PL4001", DiagnosticSeverity.Error, "File of places cannot be read",
        "The file \"{0}\" cannot be read: {1}",
        "A place whose drawing is missing has no ground, and nothing that happens can be said to lie in it.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](nowhere.geojson).
            """));

    internal static readonly DiagnosticDescriptor NotJson = new(
        "PL4002", DiagnosticSeverity.Error, "File of places is no JSON",
        "\"{0}\" is no JSON from this line on. Export it again as GeoJSON, or correct the line.",
        "A file that breaks off or is damaged cannot be trusted for the part before the damage either.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {}, "geometry": NaN }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor NestedTooDeeply = new(
        "PL4003", DiagnosticSeverity.Error, "File of places is nested too deeply",
        "\"{0}\" has more than 64 lists and objects inside each other here. GeoJSON needs nine: export the file again.",
        "Such a file was not made by a drawing program; reading on could exhaust the machine.",
        """
        { "type": "FeatureCollection", "features": [
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor NotGeoJson = new(
        "PL4004", DiagnosticSeverity.Error, "File of places is no GeoJSON",
        "\"{0}\" is JSON but no GeoJSON FeatureCollection or Feature. Export it as GeoJSON (RFC 7946).",
        "Places are found by the names of features, so the file must have features.",
        """
        { "places": [] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor FeatureMissing = new(
        "PL4005", DiagnosticSeverity.Error, "Feature missing",
        "The file \"{0}\" has no feature \"{1}\". Use the id or the name of a feature that it has.",
        "The link in the definition is the only way from the words to the ground.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zones", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor FeatureTwice = new(
        "PL4006", DiagnosticSeverity.Error, "Feature named twice",
        "Two features are named \"{0}\". Rename one of them.",
        "The definition could mean either, and the difference may be a town.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]] } },
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [39, 48], [39, 49], [37, 49], [37, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor WrongKind = new(
        "PL4007", DiagnosticSeverity.Error, "Wrong kind of geometry",
        "\"{0}\" is a {1} but is declared as {2}. Declare what it is, or draw what is declared.",
        "A line has no inside: whether something happened in it can never be said.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "LineString", "coordinates": [[37, 48], [38, 49]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor NoGeometry = new(
        "PL4008", DiagnosticSeverity.Error, "No geometry",
        "\"{0}\" has no coordinates. Draw it, or leave the place blank in the text.",
        "An empty shape would make every answer no, where the honest one is that nobody knows.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor NoPosition = new(
        "PL4009", DiagnosticSeverity.Error, "Not a position",
        "A position of \"{0}\" is not two numbers, longitude and latitude. Write it as in [37.5, 48.2].",
        "One position that is not read would silently change the shape.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], ["38", "49"], [37, 49], [37, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor OutOfRange = new(
        "PL4010", DiagnosticSeverity.Error, "Coordinates out of range",
        "The position [{1}, {2}] of \"{0}\" is not on the globe. Give longitude and latitude in degrees on WGS 84.",
        "Coordinates in metres of some map grid, or in another order, do not lie where they seem to.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[4170000, 6106000], [4230000, 6106000], [4230000, 6170000], [4170000, 6106000]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor Swapped = new(
        "PL4011", DiagnosticSeverity.Error, "Coordinates swapped",
        "The position [{1}, {2}] of \"{0}\" has a latitude beyond 90. Swap the two numbers: longitude comes first.",
        "Many programs write latitude first; GeoJSON writes longitude first.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[16, 107], [17, 107], [17, 108], [16, 107]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor ProbablySwapped = new(
        "PL4012", DiagnosticSeverity.Warning, "Coordinates probably swapped",
        "\"{0}\" lies {1} km from everything else in the file, and near it when longitude and latitude are swapped. Swap them if they are the wrong way round.",
        "Swapped coordinates are still on the globe in most of Europe, far from where the agreement means.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[48, 37], [49, 37], [49, 38], [48, 37]]] } },
          { "type": "Feature", "id": "post", "properties": {},
            "geometry": { "type": "Point", "coordinates": [37.6, 48.1] } },
          { "type": "Feature", "id": "gate", "properties": {},
            "geometry": { "type": "Point", "coordinates": [37.2, 48.7] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor TooFewPositions = new(
        "PL4013", DiagnosticSeverity.Error, "Too few positions",
        "A {1} of \"{0}\" has too few different positions; it needs {2}. Draw it again.",
        "What has no extent holds nothing.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], [37, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor RingOpen = new(
        "PL4014", DiagnosticSeverity.Warning, "Ring not closed",
        "A ring of \"{0}\" does not end where it began. It was closed with a straight edge; repeat its first position at its end.",
        "If the last stretch of a boundary is missing, the straight edge may cut off a town.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], [38, 49], [37, 49]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor RingCrosses = new(
        "PL4015", DiagnosticSeverity.Error, "Ring crosses itself",
        "A ring of \"{0}\" touches or crosses itself near {1}. Put its positions in order.",
        "What lies inside a boundary that crosses itself depends on the program that is asked.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 49], [38, 48], [37, 49], [37, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor HoleMisplaced = new(
        "PL4016", DiagnosticSeverity.Error, "Hole misplaced",
        "A hole of \"{0}\" is not wholly inside its outer ring, or meets another hole, near {1}. Move it inside.",
        "A hole that leaves its area takes away ground that was never in it.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]], [[39, 48], [40, 48], [40, 49], [39, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor PartsOverlap = new(
        "PL4017", DiagnosticSeverity.Error, "Parts overlap",
        "Two parts of \"{0}\" overlap near {1}. Draw them as one, or apart.",
        "Ground that lies in two parts of one area would be counted twice.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "MultiPolygon", "coordinates": [
              [[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]],
              [[[37.5, 48.5], [39, 48.5], [39, 50], [37.5, 48.5]]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor Antimeridian = new(
        "PL4018", DiagnosticSeverity.Error, "Crosses the 180th meridian or a pole",
        "\"{0}\" crosses the 180th meridian or comes near a pole, which is not supported. Cut it at the meridian into a MultiPolygon, or draw a smaller place.",
        "An edge from 179 E to 179 W would be drawn around the whole globe.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [[[179, 48], [-179, 48], [-179, 49], [179, 49], [179, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor DateUnreadable = new(
        "PL4019", DiagnosticSeverity.Warning, "Date of drawing does not exist",
        "\"{0}\" is no date. Write the day of drawing as in 2025-12-24.",
        "A line of contact without its date is a different line every week.",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "zone", "properties": { "drawn_on": "2025-02-30" },
            "geometry": { "type": "Polygon", "coordinates": [[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]]] } }
        ] }
        """)
    {
        ExampleFile = "geojson",
    };

    internal static readonly DiagnosticDescriptor DefinedByItself = new(
        "PL4020", DiagnosticSeverity.Error, "Place defined by itself",
        "\"{0}\" is derived from itself. Derive it from places that are drawn.",
        "A circle of definitions has no ground to stand on.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["line"](places.geojson).
            - "the Ring" means the area within 5 km of the Ring.
            """));

    internal static readonly DiagnosticDescriptor DistanceUnusable = new(
        "PL4021", DiagnosticSeverity.Error, "Distance cannot be used",
        "\"{0}\" is drawn within {1}. Give a distance above 0 and up to 750 km.",
        "Areas are measured to one part in a thousand up to that distance, and no farther.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["line"](places.geojson).
            - "the Belt" means the area within 2000 km of the Line.
            """));

    internal static readonly DiagnosticDescriptor NothingLeft = new(
        "PL4022", DiagnosticSeverity.Error, "Nothing is left of the place",
        "The definition of \"{0}\" leaves no ground at all. Check the places that it is made from.",
        "A duty in a place that is empty binds nobody.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["line"](places.geojson).
            - "the Rest" means the Zone except the Zone.
            """));

    internal static readonly DiagnosticDescriptor NotAreas = new(
        "PL4023", DiagnosticSeverity.Error, "Not an area",
        "\"{0}\" is derived from a line or a point where an area is needed. Use the area within a distance of it.",
        "Only areas can be added, taken away and divided.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["line"](places.geojson).
            - "the Rest" means the Zone except the Line.
            """));

    internal static readonly DiagnosticDescriptor NotALine = new(
        "PL4024", DiagnosticSeverity.Error, "Not one line",
        "\"{0}\" lies on a side of \"{1}\", which is not one line. Name a line.",
        "Only a line has two sides.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Half" means the Zone on the Russian side of the Zone.
            """));

    internal static readonly DiagnosticDescriptor SideNotTold = new(
        "PL4025", DiagnosticSeverity.Error, "Side not told",
        "\"{0}\" needs the side of \"{1}\" that is {2}'s, and nothing tells it. Draw an area that touches the line and say \"held_by\": \"{2}\" of it.",
        "Which side is whose is a claim; it must stand in the file, not in a guess of the program.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["line"](places.geojson).
            - "the Half" means the Zone on the Ukrainian side of the Line.
            """));

    internal static readonly DiagnosticDescriptor SideContradicted = new(
        "PL4026", DiagnosticSeverity.Error, "Side told in two ways",
        "\"{0}\" needs the side of \"{1}\" that is {2}'s, but areas drawn as held lie across the line or on the same side of it. Draw the line, or the areas, so that they agree.",
        "The drawing contradicts itself, and the program must not choose.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["line"](places.geojson).
            - "the Slant" means the line ["slant"](places.geojson).
            - "the Half" means the Zone on the Russian side of the Slant.
            """));

    internal static readonly DiagnosticDescriptor LineEndsInside = new(
        "PL4027", DiagnosticSeverity.Error, "Line does not divide the area",
        "\"{0}\" is one side of \"{1}\" in \"{2}\", but the line ends inside that area. Draw the line on to its edge.",
        "Where the line stops, the two sides run into each other.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["half-line"](places.geojson).
            - "the Half" means the Zone on the Russian side of the Line.
            """));
}
