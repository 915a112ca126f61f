using Parley.Monitoring.Reading.Mappings;

namespace Parley.Fuzz.Targets;

/// <summary>A mapping file: any text gives a mapping or remarks that say why there is none.</summary>
internal sealed class MappingTarget : ITarget
{
    public IReadOnlyList<string> Words { get; } =
    [
        "\n", "  ", ": ", "- ", "{", "}", "[", "]", "\"", "'", "&a ", "*a", "<<: ", "|", ">-", "#", "? ", "!!binary ", "!x ", "---\n", "...\n", "%YAML 1.2\n", "mapping: 1\n", "id: \"{id}\"\n", "when:\n  from: a\n  to: b\n", "known: end\n", "act: open fire\n",
        "actor:\n  columns: [a, b]\n  values:\n    \"x *\": Russia\n", "where:\n  longitude: a\n  latitude: b\n", "radius metres:\n", "established: alleged\n", "keep:\n", "values: {1: 2000, 2: none}", "\t", "\uFEFF", "\uD83D", "time zone: Europe/Kyiv\n", "skip rows: 1\n",
    ];

    public IEnumerable<string> Seeds() => ReadyMappings.Names.Select(n => ReadyMappings.TextOf(n)!.Text);

    public void Run(string input)
    {
        var reading = MappingReading.Read(new SourceText("x.mapping.yml", input));
        if (reading.Mapping is null && reading.Diagnostics.IsEmpty)
        {
            throw new LawBrokenException("There is no mapping, and nothing says why.");
        }
    }
}
