namespace Parley.Monitoring.Reading.Csv;

/// <summary>What one text of a column stands for, and how many rows had it.</summary>
internal sealed class Meaning<T>(string text, MeaningKind kind, T? value)
{
    public string Text { get; } = text;

    public MeaningKind Kind { get; } = kind;

    public T? Value { get; } = value;

    public long Rows { get; set; }
}

internal enum MeaningKind
{
    /// <summary>A value of the field.</summary>
    Value,

    /// <summary>The field stays empty: the cell is, or the mapping says so.</summary>
    Nothing,

    /// <summary>The mapping leaves the row out.</summary>
    Skip,

    /// <summary>The mapping does not speak of it: the row is refused.</summary>
    NotMapped,

    /// <summary>An actor that is no declared party: undetermined.</summary>
    NotDeclared,
}
