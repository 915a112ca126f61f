namespace Parley.Monitoring.Reading.Csv;

/// <summary>A field of free text: made of cells, or of a list of meanings.</summary>
internal sealed class RowField(EventField field, RowText? text, MeaningMap<string>? meanings, StringCache strings)
{
    /// <summary>The text, noted in the draft as given; null where the cells say nothing.</summary>
    public string? Of(CsvRows row, EventDraft draft, ref RowOutcome outcome)
    {
        var found = meanings is not null && CsvPlan.TryGet(meanings, row, ref outcome, out var meaning) ? meaning
            : text is null || (field == EventField.Id && !text.IsWhole(row)) ? null
            : strings.Get(text.Of(row));
        if (string.IsNullOrEmpty(found))
        {
            return null;
        }

        draft.Given = draft.Given.With(field);
        return found;
    }
}
