using System.Text.Json;

namespace Parley.LanguageServer.Protocol;

/// <summary>What a client says of itself; only what is used here.</summary>
internal sealed record InitializeParams(JsonElement Capabilities)
{
    /// <summary>Whether the client has this capability, given by its path: <c>workspace.didChangeWatchedFiles.dynamicRegistration</c>.</summary>
    public bool Has(string path)
    {
        var at = Capabilities;
        foreach (var part in path.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(part, out at))
            {
                return false;
            }
        }

        return at.ValueKind == JsonValueKind.True;
    }
}

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";

    public SyncOptions TextDocumentSync { get; } = new(OpenClose: true, Change: 2, Save: true);

    public CompletionOptions CompletionProvider { get; } = new([".", "^", "\""]);

    public bool HoverProvider { get; } = true;

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public bool DocumentHighlightProvider { get; } = true;

    public RenameOptions RenameProvider { get; } = new(PrepareProvider: true);

    public CodeActionOptions CodeActionProvider { get; } = new(["quickfix"]);

    public bool DocumentFormattingProvider { get; } = true;

    public bool DocumentRangeFormattingProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public SemanticTokensOptions SemanticTokensProvider { get; } = new(SemanticTokensLegend.Parley, Full: new SemanticTokensFull(Delta: true), Range: true);

    public bool FoldingRangeProvider { get; } = true;

    public DocumentLinkOptions DocumentLinkProvider { get; } = new(ResolveProvider: false);
}

/// <param name="Change">2: only what changed is sent.</param>
internal sealed record SyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

internal sealed record RenameOptions(bool PrepareProvider);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record DocumentLinkOptions(bool ResolveProvider);

internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, SemanticTokensFull Full, bool Range);

internal sealed record SemanticTokensFull(bool Delta);

/// <summary>The names that the numbers of semantic tokens stand for.</summary>
internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers)
{
    public static readonly SemanticTokensLegend Parley = new(
        ["keyword", "operator", "class", "interface", "namespace", "type", "event", "function", "variable", "number", "macro", "decorator"],
        ["declaration"]);
}
