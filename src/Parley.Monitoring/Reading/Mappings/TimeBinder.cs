using NodaTime.Text;

namespace Parley.Monitoring.Reading.Mappings;

/// <summary>Reads <c>when: {from: date_start, to: date_end, whole days: yes}</c> and <c>known</c>, which has the same keys.</summary>
internal sealed class TimeBinder(MappingBinder binder, ValueBinder values, MappingProblems problems)
{
    private static readonly string[] Keys = ["from", "to", "formats", "whole days", "days around"];

    public MappedTime Bind(string key, MappingNode node)
    {
        if (node is MappingScalar column)
        {
            return new MappedTime(column.Text, null, false, [], null, node.At);
        }

        if (node is not MappingMap map)
        {
            binder.Wrong(node, key, "the name of a column, or the keys from and to");
            return new MappedTime("", null, false, [], null, node.At);
        }

        // A missing "when" is bound to the mapping itself, which has been reported already.
        if (map.Find("mapping") is null)
        {
            binder.CheckKeys(map, $"\"{key}\"", Keys, "from");
        }

        return new MappedTime(
            binder.Word("from", map.Find("from")),
            map.Find("to") is { } to ? binder.Word("to", to) : null,
            binder.Flag("whole days", map.Find("whole days")),
            Formats(map.Find("formats")),
            map.Find("days around") is { } around ? values.BindNumbers("days around", around) : null,
            map.At);
    }

    private ValueList<LocalDateTimePattern> Formats(MappingNode? node)
    {
        var formats = new List<LocalDateTimePattern>();
        foreach (var item in node is MappingList list ? list.Items : node is null ? default : [node])
        {
            try
            {
                formats.Add(LocalDateTimePattern.CreateWithInvariantCulture(item is MappingScalar scalar ? scalar.Text : ""));
            }
            catch (InvalidPatternException)
            {
                problems.Add(EventDiagnostics.MappingValue, item.At, (item as MappingScalar)?.Text ?? "A list", "formats", "a pattern such as dd MMMM yyyy or dd/MM/yyyy HH:mm");
            }
        }

        return formats.ToValueList();
    }
}
