namespace Parley.LanguageServer.Protocol;

/// <summary>A place between two characters: line from 0, character from 0 in UTF-16 units.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of text; the end is excluded.</summary>
internal readonly record struct TextRange(Position Start, Position End);

/// <summary>A stretch of a file.</summary>
internal sealed record Location(string Uri, TextRange Range);

/// <summary>The text of a range is replaced; an empty range inserts.</summary>
internal sealed record TextChange(TextRange Range, string NewText);

/// <summary>Changes to several files, by their URIs.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextChange>> Changes);

/// <summary>Words to show: always Markdown here.</summary>
internal sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string value) => new("markdown", value);
}

/// <summary>Names a document.</summary>
internal sealed record DocumentName(string Uri);

/// <summary>Names a document.</summary>
internal record DocumentParams(DocumentName TextDocument);

/// <summary>Names a place in a document.</summary>
internal record PositionParams(DocumentName TextDocument, Position Position) : DocumentParams(TextDocument);
