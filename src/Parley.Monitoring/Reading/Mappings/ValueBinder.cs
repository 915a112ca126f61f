using System.Globalization;

namespace Parley.Monitoring.Reading.Mappings;

/// <summary>
/// Reads where a field comes from: <c>use force</c>, <c>ucdp-{id}</c>, or
/// <c>{column: event_type, values: {Battles: use force}, otherwise: skip}</c>.
/// </summary>
internal sealed class ValueBinder(MappingProblems problems)
{
    private static readonly string[] Keys = ["column", "columns", "values", "otherwise"];

    /// <param name="several">Whether several columns may be named, each with a candidate.</param>
    public MappedValue Bind(string key, MappingNode node, bool several)
    {
        if (node is MappingScalar scalar)
        {
            return new MappedValue([Template(scalar, key)], [], null, node.At);
        }

        if (node is not MappingMap map)
        {
            Wrong(node, key);
            return Nothing(node);
        }

        foreach (var entry in map.Entries)
        {
            if (!Keys.Contains(entry.Key.Text) || (entry.Key.Text == "columns" && !several))
            {
                problems.AddUnknown(entry.Key, $"\"{key}\"", Keys);
            }
        }

        return new MappedValue(Columns(key, map), Values(map), (map.Find("otherwise") as MappingScalar)?.Text, map.At);
    }

    /// <summary>The same where every meaning is a number from 0, or "none".</summary>
    public MappedValue BindNumbers(string key, MappingNode node)
    {
        var value = Bind(key, node, several: false);
        var constant = node is MappingScalar scalar && !scalar.Text.Contains('{', StringComparison.Ordinal) ? new MappedPair("", scalar.Text, scalar.At) : null;
        var otherwise = value.Otherwise is { } other ? new MappedPair("", other, value.At) : null;
        foreach (var pair in value.Values.Append(constant).Append(otherwise).OfType<MappedPair>())
        {
            var isNumber = double.TryParse(pair.To, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= ReadingLimits.RadiusMetres;
            if (!isNumber && pair.To is not ("none" or "skip"))
            {
                problems.Add(EventDiagnostics.MappingValue, pair.At, pair.To, key, "a number from 0, or none");
            }
        }

        return value;
    }

    private ValueList<MappedTemplate> Columns(string key, MappingMap map)
    {
        var node = map.Find("columns") ?? map.Find("column");
        var items = node switch { MappingList list when map.Find("columns") is not null => list.Items, null => default, _ => [node] };
        if (items.IsEmpty)
        {
            problems.Add(EventDiagnostics.MappingKeyMissing, map.At, $"\"{key}\"", "column");
        }

        var templates = new List<MappedTemplate>();
        foreach (var item in items)
        {
            if (item is MappingScalar { Text: var column })
            {
                // Braces make a text of several columns; a bare word is one column.
                templates.Add(column.Contains('{', StringComparison.Ordinal)
                    ? Template((MappingScalar)item, key)
                    : new MappedTemplate([new TemplatePart(null, column)], item.At));
            }
            else
            {
                Wrong(item, key);
            }
        }

        return templates.ToValueList();
    }

    private ValueList<MappedPair> Values(MappingMap map)
    {
        if (map.Find("values") is not { } node)
        {
            return [];
        }

        if (node is not MappingMap values)
        {
            problems.Add(EventDiagnostics.MappingValue, node.At, (node as MappingScalar)?.Text ?? "A list", "values", "a map such as {Battles: use force}");
            return [];
        }

        var pairs = new List<MappedPair>();
        foreach (var (from, to) in values.Entries)
        {
            if (to is MappingScalar meaning)
            {
                pairs.Add(new MappedPair(from.Text, meaning.Text, meaning.At));
            }
            else
            {
                problems.Add(EventDiagnostics.MappingValue, to.At, "A list or a map", from.Text, "one meaning for each value");
            }
        }

        return pairs.ToValueList();
    }

    private MappedTemplate Template(MappingScalar scalar, string key)
    {
        var parts = new List<TemplatePart>();
        var text = scalar.Text;
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (open >= 0 && close <= open + 1)
            {
                problems.Add(EventDiagnostics.MappingValue, scalar.At, text, key, "each column in braces, such as ucdp-{id}");
                break;
            }

            var literal = text[at..(open < 0 ? text.Length : open)];
            if (literal.Length > 0)
            {
                parts.Add(new TemplatePart(literal, null));
            }

            if (open >= 0)
            {
                parts.Add(new TemplatePart(null, text[(open + 1)..close]));
            }

            at = open < 0 ? text.Length : close + 1;
        }

        return new MappedTemplate(parts.ToValueList(), scalar.At);
    }

    private void Wrong(MappingNode node, string key) =>
        problems.Add(EventDiagnostics.MappingValue, node.At, node is MappingList ? "A list" : "A map", key, "a text, or the keys column and values");

    private static MappedValue Nothing(MappingNode node) => new([], [], null, node.At);
}
