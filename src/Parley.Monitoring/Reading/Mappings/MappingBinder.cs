using System.Globalization;
using NodaTime;

namespace Parley.Monitoring.Reading.Mappings;

/// <summary>Makes a mapping of its tree.</summary>
internal sealed class MappingBinder(MappingMap map, MappingProblems problems)
{
    private static readonly EventField[] TextFields =
    [
        EventField.Id, EventField.Act, EventField.Stage, EventField.Actor, EventField.Counterparty, EventField.Object, EventField.Amount, EventField.Place,
        EventField.Provision, EventField.Conclusion, EventField.Established, EventField.Source, EventField.Note,
    ];

    private static readonly string[] Keys = ["mapping", "about", "based on", "skip rows", "zone", "keep", "when", "known", "where", "exercise", .. TextFields.Select(EventFields.NameOf)];

    private readonly ValueBinder _values = new(problems);

    public CsvMapping Bind()
    {
        CheckKeys(map, "a mapping", Keys, "mapping", "id", "when", "act", "source");
        if (map.Find("mapping") is { } version and not MappingScalar { Text: "1" })
        {
            Wrong(version, "mapping", "1, the version of this format");
        }

        var times = new TimeBinder(this, _values, problems);
        var known = map.Find("known");
        var atEnd = known is MappingScalar { Text: "end" };
        return new CsvMapping(map.At, times.Bind("when", map.Find("when") ?? map), Fields())
        {
            SkipRows = Number("skip rows", map.Find("skip rows")),
            Zone = Zone(map.Find("zone")),
            Known = known is null || atEnd ? null : times.Bind("known", known),
            KnownAtEnd = atEnd,
            Where = map.Find("where") is { } where ? Where(where) : null,
            Keep = map.Find("keep") is { } keep ? new KeepBinder(this, problems).Bind(keep) : [],
            Exercise = Flag("exercise", map.Find("exercise")),
        };
    }

    private ValueList<MappedField> Fields()
    {
        var fields = new List<MappedField>();
        foreach (var field in TextFields)
        {
            var name = EventFields.NameOf(field);
            if (map.Find(name) is { } node)
            {
                fields.Add(new MappedField(field, _values.Bind(name, node, several: field == EventField.Actor)));
            }
        }

        return fields.ToValueList();
    }

    /// <summary>Reports keys that are not known or stand twice, and missing ones.</summary>
    public void CheckKeys(MappingMap node, string of, string[] known, params ReadOnlySpan<string> needed)
    {
        var met = new HashSet<string>();
        foreach (var entry in node.Entries)
        {
            if (!known.Contains(entry.Key.Text))
            {
                problems.AddUnknown(entry.Key, of, known);
            }
            else if (!met.Add(entry.Key.Text))
            {
                problems.Add(EventDiagnostics.MappingValue, entry.Key.At, "A second one", entry.Key.Text, "each key once");
            }
        }

        foreach (var key in needed)
        {
            if (!met.Contains(key))
            {
                problems.Add(EventDiagnostics.MappingKeyMissing, node.At, char.ToUpperInvariant(of[0]) + of[1..], key);
            }
        }
    }

    /// <summary>A whole number from 0, or 0 and a remark.</summary>
    public int Number(string key, MappingNode? node)
    {
        if (node is null)
        {
            return 0;
        }

        if (node is MappingScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(node, key, "a whole number from 0");
        return 0;
    }

    public bool Flag(string key, MappingNode? node)
    {
        switch (node)
        {
            case null or MappingScalar { Text: "false" or "no" }:
                return false;
            case MappingScalar { Text: "true" or "yes" }:
                return true;
            default:
                Wrong(node, key, "true or false");
                return false;
        }
    }

    /// <summary>A word, or empty and a remark.</summary>
    public string Word(string key, MappingNode? node)
    {
        if (node is MappingScalar { Text.Length: > 0 } scalar)
        {
            return scalar.Text;
        }

        if (node is not null)
        {
            Wrong(node, key, "the name of a column");
        }

        return "";
    }

    public void Wrong(MappingNode node, string key, string expected) =>
        problems.Add(EventDiagnostics.MappingValue, node.At, node switch { MappingScalar s => s.Text, MappingList => "A list", _ => "A map" }, key, expected);

    private DateTimeZone? Zone(MappingNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var zone = node is MappingScalar scalar ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(scalar.Text) : null;
        if (zone is null)
        {
            Wrong(node, "zone", "a name of the IANA list, such as Europe/Kyiv");
        }

        return zone;
    }

    private MappedWhere? Where(MappingNode node)
    {
        if (node is not MappingMap where)
        {
            Wrong(node, "where", "the keys longitude, latitude and radius metres");
            return null;
        }

        CheckKeys(where, "\"where\"", ["longitude", "latitude", "radius metres", "name"], "longitude", "latitude", "radius metres");
        return new MappedWhere(
            Word("longitude", where.Find("longitude")),
            Word("latitude", where.Find("latitude")),
            _values.BindNumbers("radius metres", where.Find("radius metres") ?? where),
            where.Find("name") is { } name ? _values.Bind("name", name, several: false) : null,
            where.At);
    }
}
