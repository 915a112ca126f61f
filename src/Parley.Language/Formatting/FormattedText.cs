namespace Parley.Language.Formatting;

/// <summary>A text as the formatter lays it out.</summary>
/// <param name="Edits">What changes, in the order of the text: for editors, which keep the cursor and the marks of what stays.</param>
public sealed record FormattedText(SourceText Source, string Text, ValueList<TextEdit> Edits)
{
    /// <summary>Whether the text was laid out so already.</summary>
    public bool IsSame => Edits.IsEmpty;
}
