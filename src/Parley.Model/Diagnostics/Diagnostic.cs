using Parley.Model.Sources;

namespace Parley.Model.Diagnostics;

/// <summary>A remark about a text: what, where, and where it can be said, what to do.</summary>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, SourceAnchor At)
{
    /// <summary>The number of the provision that the place lies in, or null outside the provisions.</summary>
    public string? Provision { get; init; }

    /// <summary>Places besides <see cref="At"/> that the remark is about just as much: the other provisions of "nobody verifies 1.1 and 1.4".</summary>
    public ValueList<SourceAnchor> AlsoAt { get; init; }

    /// <summary>The other places that help to understand the remark, each with what is there.</summary>
    public ValueList<RelatedPlace> Related { get; init; }

    /// <summary>A question of the language whose answer is a run that shows the remark come about: <c>Possible: 2.1 is breached.</c> Null where none does.</summary>
    public string? ShownBy { get; init; }

    /// <summary>Changes that would answer the remark; each can be applied by itself.</summary>
    public ValueList<CodeFix> Fixes { get; init; }
}

/// <summary>A second place of a remark, with what stands there.</summary>
public sealed record RelatedPlace(string Message, SourceAnchor At);

/// <summary>A change to the text that answers a remark, in the imperative: <c>Change to "the Eastern Strip"</c>.</summary>
public sealed record CodeFix(string Title, ValueList<TextEdit> Edits)
{
    public CodeFix(string title, SourceAnchor at, string newText)
        : this(title, [new TextEdit(at, newText)])
    {
    }

    /// <summary>Whether it leaves the agreement's words as they are and accepts the remark: an editor offers it, lists of possible changes leave it out.</summary>
    public bool AcceptsFinding { get; init; }
}

/// <summary>The text at a place is replaced; an empty place inserts.</summary>
public sealed record TextEdit(SourceAnchor At, string NewText);
