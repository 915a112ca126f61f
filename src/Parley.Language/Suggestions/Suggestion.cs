namespace Parley.Language.Suggestions;

/// <summary>Something that could stand at a place of the text.</summary>
/// <param name="Label">What a list shows.</param>
/// <param name="NewText">What replaces the word begun there; where <paramref name="IsTemplate"/>, with <c>${1:words}</c> for what the author fills in.</param>
/// <param name="Detail">What it is, in a few words.</param>
public sealed record Suggestion(SuggestionKind Kind, string Label, string NewText, string Detail, bool IsTemplate);

public enum SuggestionKind
{
    /// <summary>A whole sentence to fill in.</summary>
    SentenceForm,

    /// <summary>The beginning of a time or a condition.</summary>
    Clause,
    Party,
    Group,
    Place,
    Term,
    Anchor,
    Act,
    Provision,

    /// <summary>fulfilled, breached: what a sentence can say of a provision.</summary>
    State,
    Unit,
    Footnote,
    Heading,

    /// <summary>A line of a declaring section, or of the head of the file.</summary>
    Declaration,
}

/// <summary>What could stand at a place, and the stretch of text that a choice replaces.</summary>
public sealed record SuggestionList(TextSpan Replaces, ValueList<Suggestion> Items);
