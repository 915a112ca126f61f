using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>A text made of a row's cells: <c>ucdp-{id}</c>.</summary>
internal sealed class RowText
{
    private readonly (string? Literal, int Column)[] _parts;
    private char[] _text = new char[64];

    public RowText(MappedTemplate template, CsvHeader header)
    {
        _parts = [.. template.Parts.Select(p => (p.Literal, p.Column is null ? -1 : header.Find(p.Column, template.At)))];
        Label = string.Join(" and ", template.Columns.Select(c => $"\"{c}\""));
    }

    /// <summary>The columns that it is made of, for remarks.</summary>
    public string Label { get; }

    /// <summary>Whether each of its columns has a text: half an id would be the id of several rows.</summary>
    public bool IsWhole(CsvRows row)
    {
        foreach (var (literal, column) in _parts)
        {
            if (literal is null && row[column].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Only until the next row or the next text.</summary>
    public ReadOnlySpan<char> Of(CsvRows row)
    {
        if (_parts is [var only])
        {
            return only.Literal ?? row[only.Column];
        }

        var length = 0;
        foreach (var (literal, column) in _parts)
        {
            var part = literal ?? row[column];
            if (length + part.Length > _text.Length)
            {
                Array.Resize(ref _text, Math.Max(_text.Length * 2, length + part.Length));
            }

            part.CopyTo(_text.AsSpan(length));
            length += part.Length;
        }

        return _text.AsSpan(0, length).Trim();
    }
}
