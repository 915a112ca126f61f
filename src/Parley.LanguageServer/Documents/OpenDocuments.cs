using System.Collections.Concurrent;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Parley.LanguageServer.Documents;

/// <summary>The documents that the editor has open, by their URIs.</summary>
internal sealed class OpenDocuments
{
    private readonly ConcurrentDictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);

    public IEnumerable<OpenDocument> All => _open.Values.OrderBy(d => d.Uri, StringComparer.Ordinal);

    public OpenDocument Open(DocumentItem item)
    {
        var document = new OpenDocument(item.Uri, item.Version, item.Text);
        _open[item.Uri] = document;
        return document;
    }

    public OpenDocument? Close(string uri) => _open.TryRemove(uri, out var document) ? document : null;

    public OpenDocument? Find(string uri) => _open.GetValueOrDefault(uri);

    /// <summary>The current text of an open document.</summary>
    /// <exception cref="LocalRpcException">It is not open.</exception>
    public DocumentText TextOf(DocumentName name) => Find(name.Uri)?.Current
        ?? throw new LocalRpcException($"\"{name.Uri}\" is not open. Send textDocument/didOpen first.") { ErrorCode = (int)JsonRpcErrorCode.InvalidParams };
}
