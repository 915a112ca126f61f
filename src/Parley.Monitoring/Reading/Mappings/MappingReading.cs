namespace Parley.Monitoring.Reading.Mappings;

/// <summary>A mapping, or the remarks that say why there is none.</summary>
public sealed record MappingReading(CsvMapping? Mapping, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Reads a mapping file. Every fault of the file is reported in one run.</summary>
    public static MappingReading Read(SourceText text) => Read(text, ready: false);

    internal static MappingReading Read(SourceText text, bool ready)
    {
        var problems = new MappingProblems();
        var (node, fault, at) = YamlTree.Read(text);
        if (fault is not null)
        {
            problems.Add(EventDiagnostics.MappingUnreadable, at, fault);
            return new MappingReading(null, problems.All);
        }

        if (node is not MappingMap map)
        {
            problems.Add(EventDiagnostics.MappingUnreadable, node?.At ?? at, "it is no list of keys and values");
            return new MappingReading(null, problems.All);
        }

        if (map.Find("based on") is { } basis)
        {
            if (ReadyMappings.TreeOf(basis is MappingScalar name ? name.Text : "") is not { } tree)
            {
                problems.Add(EventDiagnostics.ReadyMappingNotKnown, basis.At, (basis as MappingScalar)?.Text ?? "A list", string.Join(", ", ReadyMappings.Names));
                return new MappingReading(null, problems.All);
            }

            map = map with { Entries = [.. map.Entries, .. tree.Entries.Where(e => map.Find(e.Key.Text) is null)] };
            ready |= map.Find("actor") == tree.Find("actor");
        }

        var mapping = new MappingBinder(map, problems).Bind() with { Ready = ready };
        return new MappingReading(problems.All.IsEmpty ? mapping : null, problems.All);
    }
}

/// <summary>The remarks about one mapping, in the order of its text.</summary>
internal sealed class MappingProblems
{
    private readonly List<Diagnostic> _all = [];

    public ValueList<Diagnostic> All => _all.OrderBy(d => d.At.Span.Start).ThenBy(d => d.Code, StringComparer.Ordinal).ToValueList();

    public void Add(DiagnosticDescriptor kind, SourceAnchor at, params string[] words) => _all.Add(kind.At(at, words));

    public void AddUnknown(MappingScalar key, string of, IEnumerable<string> keys)
    {
        var diagnostic = EventDiagnostics.MappingKeyNotKnown.At(key.At, key.Text, of);
        _all.Add(Spelling.Nearest(key.Text, keys) is { } nearest ? diagnostic.Suggest(key.At, nearest) : diagnostic);
    }
}
