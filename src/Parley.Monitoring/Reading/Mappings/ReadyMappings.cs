namespace Parley.Monitoring.Reading.Mappings;

/// <summary>The mappings that come with the program, by name.</summary>
public static class ReadyMappings
{
    private const string Ending = ".mapping.yml";

    private static readonly Lazy<ValueList<string>> Known = new(() => typeof(ReadyMappings).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(Ending, StringComparison.Ordinal))
        .Select(n => n[..^Ending.Length])
        .Order(StringComparer.Ordinal)
        .ToValueList());

    /// <summary>In alphabetical order: <c>acled</c>, <c>ucdp-ged</c>.</summary>
    public static ValueList<string> Names => Known.Value;

    /// <summary>The mapping of that name, or null where there is none.</summary>
    public static CsvMapping? Find(string name) => TextOf(name) is { } text ? MappingReading.Read(text, ready: true).Mapping : null;

    /// <summary>Its text, for a reader who wants to see what it does; null where there is none.</summary>
    public static SourceText? TextOf(string name)
    {
        if (!Names.Contains(name))
        {
            return null;
        }

        using var stream = typeof(ReadyMappings).Assembly.GetManifestResourceStream(name + Ending);
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException($"The resource {name} is listed and not there."));
        return new SourceText(name + Ending, reader.ReadToEnd());
    }

    internal static MappingMap? TreeOf(string name) => TextOf(name) is { } text ? YamlTree.Read(text).Node as MappingMap : null;
}
