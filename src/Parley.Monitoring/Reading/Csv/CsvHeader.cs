namespace Parley.Monitoring.Reading.Csv;

/// <summary>The names of the columns of one file.</summary>
internal sealed class CsvHeader
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _reported = [];
    private readonly Remarks _remarks;
    private readonly int _line;

    public CsvHeader(CsvRows rows, Remarks remarks)
    {
        _remarks = remarks;
        _line = rows.Line;
        for (var i = 0; i < rows.Count; i++)
        {
            _names.Add(rows[i].ToString());
        }
    }

    public int Count => _names.Count;

    /// <summary>The place of a column; -1, and a remark, where there is none or more than one.</summary>
    public int Find(string name, SourceAnchor mapping)
    {
        var first = _names.IndexOf(name);
        if (first >= 0 && _names.LastIndexOf(name) == first)
        {
            return first;
        }

        if (_reported.Add(name))
        {
            var needed = new RelatedPlace("The mapping needs it here.", mapping);
            var at = SourceAnchor.AtLine(_remarks.File, _line);
            if (first >= 0)
            {
                _remarks.Add(EventDiagnostics.ColumnTwice, at, null, needed, name);
            }
            else
            {
                _remarks.Add(EventDiagnostics.ColumnMissing, at, Spelling.Nearest(name, _names), needed, name, string.Join(", ", _names));
            }
        }

        return -1;
    }
}
