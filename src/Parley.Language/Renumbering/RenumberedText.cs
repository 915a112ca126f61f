namespace Parley.Language.Renumbering;

/// <summary>A text with other numbers.</summary>
/// <param name="Edits">What changes, in the order of the text.</param>
/// <param name="Changed">The articles and provisions that have another number now, in the order of the document.</param>
public sealed record RenumberedText(SourceText Source, string Text, ValueList<TextEdit> Edits, ValueList<(string Old, string New)> Changed)
{
    /// <summary>Why nothing was renumbered, or null.</summary>
    public Diagnostic? Problem { get; init; }
}
