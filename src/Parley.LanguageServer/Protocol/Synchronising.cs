namespace Parley.LanguageServer.Protocol;

/// <summary>A document as it is opened.</summary>
internal sealed record DocumentItem(string Uri, string LanguageId, int Version, string Text);

internal sealed record OpenParams(DocumentItem TextDocument);

/// <summary>Names a document and the version of its text.</summary>
internal sealed record VersionedName(string Uri, int? Version = null);

/// <summary>One change: of a range, or of the whole text where no range is given.</summary>
internal sealed record ContentChange(string Text, TextRange? Range = null);

internal sealed record ChangeParams(VersionedName TextDocument, IReadOnlyList<ContentChange> ContentChanges);

internal sealed record SaveParams(DocumentName TextDocument);

/// <summary>A file on disk that was made, changed or deleted.</summary>
internal sealed record FileEvent(string Uri, int Type);

internal sealed record WatchedFilesParams(IReadOnlyList<FileEvent> Changes);
