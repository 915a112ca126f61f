using System.Globalization;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>One rule of <c>keep</c>, bound to a column. Looks at the cell and makes nothing.</summary>
internal sealed class KeepFilter(KeepRule rule, CsvHeader header)
{
    private readonly int _column = header.Find(rule.Column, rule.At);

    /// <summary>Whether the row is kept. A cell that is no number is neither greater nor less than one.</summary>
    public bool Keeps(CsvRows row)
    {
        var cell = row[_column];
        return rule.Comparison switch
        {
            Comparison.In => IsListed(cell),
            Comparison.NotIn => !IsListed(cell),
            Comparison.GreaterThan => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > rule.Number,
            _ => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number < rule.Number,
        };
    }

    private bool IsListed(ReadOnlySpan<char> cell)
    {
        foreach (var value in rule.Values)
        {
            if (cell.SequenceEqual(value))
            {
                return true;
            }
        }

        return false;
    }
}
