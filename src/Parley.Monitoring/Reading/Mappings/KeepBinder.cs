using System.Globalization;

namespace Parley.Monitoring.Reading.Mappings;

/// <summary>Reads <c>keep: [{column: best, greater than: 0}]</c>: each rule has a column and one comparison, and all have to hold.</summary>
internal sealed class KeepBinder(MappingBinder binder, MappingProblems problems)
{
    private static readonly string[] Comparisons = ["equals", "in", "not in", "greater than", "less than"];

    public ValueList<KeepRule> Bind(MappingNode node)
    {
        var rules = new List<KeepRule>();
        foreach (var item in node is MappingList list ? list.Items : [node])
        {
            if (item is MappingMap rule)
            {
                binder.CheckKeys(rule, "a rule of \"keep\"", ["column", .. Comparisons], "column");
                rules.Add(Bind(rule));
            }
            else
            {
                binder.Wrong(item, "keep", "rules such as {column: best, greater than: 0}");
            }
        }

        return rules.ToValueList();
    }

    private KeepRule Bind(MappingMap rule)
    {
        var column = binder.Word("column", rule.Find("column"));
        var given = rule.Entries.Where(e => Comparisons.Contains(e.Key.Text)).ToList();
        if (given is not [var (key, value)])
        {
            problems.Add(EventDiagnostics.MappingKeyMissing, rule.At, "A rule of \"keep\"", string.Join("\" or \"", Comparisons));
            return new KeepRule(column, Comparison.In, [], 0, rule.At);
        }

        var comparison = key.Text switch { "not in" => Comparison.NotIn, "greater than" => Comparison.GreaterThan, "less than" => Comparison.LessThan, _ => Comparison.In };
        if (comparison is Comparison.In or Comparison.NotIn)
        {
            var items = value is MappingList list ? list.Items : [value];
            return new KeepRule(column, comparison, items.Select(i => Text(key.Text, i)).ToValueList(), 0, rule.At);
        }

        if (value is not MappingScalar scalar || !double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            binder.Wrong(value, key.Text, "a number");
            return new KeepRule(column, comparison, [], 0, rule.At);
        }

        return new KeepRule(column, comparison, [], number, rule.At);
    }

    private string Text(string key, MappingNode node)
    {
        if (node is MappingScalar scalar)
        {
            return scalar.Text;
        }

        binder.Wrong(node, key, "a value or a list of values");
        return "";
    }
}
