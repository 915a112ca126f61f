using NodaTime;
using NodaTime.Text;

namespace Parley.Geography.Reading;

/// <summary>A GeoJSON file (RFC 7946): its features by name.</summary>
internal sealed class GeoJsonFile
{
    private GeoJsonFile(string path, ValueList<DrawnFeature> features)
    {
        Path = path;
        Features = features;
    }

    public string Path { get; }

    /// <summary>In the order of the file.</summary>
    public ValueList<DrawnFeature> Features { get; }

    /// <summary>Reads the file; null where it cannot be used, with the remark that says why.</summary>
    public static GeoJsonFile? Read(FileReading reading, SourceAnchor askedFor, List<Diagnostic> remarks)
    {
        switch (reading)
        {
            case FileUnreadable unreadable:
                remarks.Add(GeographyDiagnostics.FileUnreadable.At(askedFor, unreadable.File, unreadable.Reason));
                return null;
            case FileText file:
                return Read(file.Text, remarks);
            default:
                throw new ArgumentException($"A file reading is a text or a reason, not a {reading.GetType().Name}.", nameof(reading));
        }
    }

    /// <summary>The features of that name, by <c>id</c>, <c>properties.id</c> or <c>properties.name</c>.</summary>
    public IEnumerable<DrawnFeature> Named(string name) => Features.Where(f => f.Names.Contains(name));

    private static GeoJsonFile? Read(SourceText text, List<Diagnostic> remarks)
    {
        var (json, failure) = JsonText.Read(text, Limits.JsonDepth);
        if (failure is { } why)
        {
            var descriptor = why.TooDeep ? GeographyDiagnostics.NestedTooDeeply : GeographyDiagnostics.NotJson;
            remarks.Add(descriptor.At(text.AnchorOf(text.LineSpan(why.Line)), text.File));
            return null;
        }

        var root = json!.Root;
        var type = root["type"]?.Words;
        if (!root.IsObject || !(type == "Feature" || (type == "FeatureCollection" && root["features"] is { IsArray: true })))
        {
            remarks.Add(GeographyDiagnostics.NotGeoJson.At(root.Anchor, text.File));
            return null;
        }

        var collection = type == "Feature" ? default(JsonText.JsonValue?) : root;
        var features = collection is { } all ? all["features"]!.Value.Elements : [root];
        return new GeoJsonFile(text.File, features.Where(f => f.IsObject).Select(f => FeatureOf(f, collection, remarks)).ToValueList());
    }

    private static DrawnFeature FeatureOf(JsonText.JsonValue value, JsonText.JsonValue? collection, List<Diagnostic> remarks)
    {
        string[] names = [.. new[] { value["id"], Property(value, "id"), Property(value, "name") }
            .Select(n => n?.Words).OfType<string>().Distinct()];
        var anchor = (value["id"] ?? Property(value, "id") ?? Property(value, "name") ?? value).Anchor;
        return new DrawnFeature(names.ToValueList(), value, anchor)
        {
            Illustrative = (Property(value, "illustrative") ?? Stated(collection, "illustrative")) is { IsTrue: true },
            Note = NoteOf(value, collection),
            HeldBy = Property(value, "held_by")?.Words,
            DrawnOn = DateOf(Property(value, "drawn_on") ?? Stated(collection, "drawn_on"), remarks),
        };
    }

    private static LocalDate? DateOf(JsonText.JsonValue? value, List<Diagnostic> remarks)
    {
        if (value is not { IsNull: false } date)
        {
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(date.Words ?? "");
        if (!read.Success)
        {
            remarks.Add(GeographyDiagnostics.DateUnreadable.At(date.Anchor, date.Words ?? "drawn_on"));
        }

        return read.Success ? read.Value : null;
    }

    /// <summary>What the drawing rests on: the feature's own words before the collection's.</summary>
    private static string? NoteOf(JsonText.JsonValue feature, JsonText.JsonValue? collection)
    {
        var note = (Property(feature, "note") ?? Stated(collection, "note"))?.Words;
        var source = (Property(feature, "source") ?? Stated(collection, "source"))?.Words;
        return (note, source) switch
        {
            (null, null) => null,
            (_, null) => note,
            (null, _) => $"Source: {source}",
            _ => $"{note} Source: {source}",
        };
    }

    private static JsonText.JsonValue? Property(JsonText.JsonValue feature, string name) => feature["properties"]?[name];

    private static JsonText.JsonValue? Stated(JsonText.JsonValue? collection, string name) => collection?[name] ?? collection?["properties"]?[name];
}
