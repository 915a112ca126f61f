using Parley.Language;

namespace Parley.Geography.Tests;

/// <summary>Small agreements and the files of places beside them.</summary>
internal static class Ground
{
    /// <summary>The atlas of a document with one file of places beside it.</summary>
    public static AtlasReading Open(string document, string places)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", document));
        Assert.DoesNotContain(compilation.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return Atlas.Open(compilation.Agreement, path => path == "places.geojson"
            ? new FileText(new SourceText(path, places))
            : new FileUnreadable(path, "There is no such file."));
    }

    /// <summary>The atlas of these definitions and these features.</summary>
    public static AtlasReading Define(string definitions, params string[] features) => Open(
        Document(definitions),
        $$"""{ "type": "FeatureCollection", "features": [{{string.Join(",\n", features)}}] }""");

    /// <summary>A document of two parties with these definitions.</summary>
    public static string Document(string definitions) =>
        $"""
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**, also "the Russian Federation"

        ## Definitions
        {definitions}
        """;

    public static string Area(string id, string rings, string properties = "{}") => Feature(id, "Polygon", $"[{rings}]", properties);

    public static string Feature(string id, string type, string coordinates, string properties = "{}") =>
        $$"""{ "type": "Feature", "id": "{{id}}", "properties": {{properties}}, "geometry": { "type": "{{type}}", "coordinates": {{coordinates}} } }""";
}
