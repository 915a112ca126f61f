namespace Parley.Geography;

/// <summary>Places told by lines and holders that cannot be drawn.</summary>
public static partial class GeographyDiagnostics
{
    internal static readonly DiagnosticDescriptor NotBetween = new(
        "PL4030", DiagnosticSeverity.Error, "Not between two lines",
        "\"{0}\" lies between \"{1}\" and \"{2}\", and what encloses ground are two lines, each drawn in one piece. Draw each as one LineString.",
        "What lies between two lines can be told only where each of them runs in one piece from end to end.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Line" means the line ["line"](places.geojson).
            - "the Middle" means the area between the Line and the Zone.
            """));

    internal static readonly DiagnosticDescriptor HoldingNotDrawn = new(
        "PL4031", DiagnosticSeverity.Error, "Nothing drawn as held",
        "\"{0}\" is what {1} holds{2}, and nothing is drawn as held by it{2}. Draw an area and say \"held_by\": \"{1}\" of it, with \"drawn_on\".",
        "Who holds what on a day is a claim; it must stand in the file, with its date and source, not in a guess of the program.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Held Part" means the part of the Zone held by Russia on 1 January 2026.
            """));
}
