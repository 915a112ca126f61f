namespace Parley.LanguageServer.Protocol;

internal sealed record Hover(MarkupContent Contents, TextRange? Range);

/// <param name="Kind">As the protocol numbers kinds of completion.</param>
/// <param name="InsertTextFormat">1 plain text, 2 a snippet.</param>
internal sealed record CompletionItem(string Label, int Kind, string Detail, string SortText, string FilterText, int InsertTextFormat, TextChange TextEdit);

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <param name="Kind">2 read, 3 written: where it is declared.</param>
internal sealed record DocumentHighlight(TextRange Range, int Kind);

internal sealed record ReferenceContext(bool IncludeDeclaration);

internal sealed record ReferenceParams(DocumentName TextDocument, Position Position, ReferenceContext Context) : PositionParams(TextDocument, Position);

internal sealed record RenameParams(DocumentName TextDocument, Position Position, string NewName) : PositionParams(TextDocument, Position);

internal sealed record PrepareRenameResult(TextRange Range, string Placeholder);

internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

internal sealed record CodeActionParams(DocumentName TextDocument, TextRange Range, CodeActionContext Context) : DocumentParams(TextDocument);

internal sealed record CodeAction(string Title, string Kind, IReadOnlyList<Finding> Diagnostics, bool IsPreferred, WorkspaceEdit Edit);

/// <param name="Kind">As the protocol numbers kinds of symbol.</param>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, TextRange Range, TextRange SelectionRange, IReadOnlyList<DocumentSymbol> Children);

/// <param name="StartLine">From 0.</param>
/// <param name="EndLine">From 0, included.</param>
/// <param name="Kind">"comment" or "region", or null.</param>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

internal sealed record DocumentLink(TextRange Range, string Target);

internal sealed record RangeParams(DocumentName TextDocument, TextRange Range) : DocumentParams(TextDocument);
