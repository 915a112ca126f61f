using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using Parley.LanguageServer.Publishing;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>Keeps the open documents as the editor has them.</summary>
internal sealed class SynchronisingHandler(OpenDocuments documents, FindingsPublisher publisher)
{
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void Open(OpenParams parameters)
    {
        documents.Close(parameters.TextDocument.Uri)?.Dispose();
        publisher.Schedule(documents.Open(parameters.TextDocument));
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void Change(ChangeParams parameters)
    {
        // A change of a document that is not open has nothing to change; notifications have no answer to say so in.
        if (documents.Find(parameters.TextDocument.Uri) is { } document)
        {
            foreach (var (replaced, length) in document.Change(parameters.TextDocument.Version, parameters.ContentChanges))
            {
                publisher.Follow(document, replaced, length);
            }

            publisher.Schedule(document);
        }
    }

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void Close(DocumentParams parameters)
    {
        if (documents.Close(parameters.TextDocument.Uri) is { } document)
        {
            document.Dispose();
            publisher.Withdraw(document.Uri);
        }
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void Save(SaveParams parameters) => FilesChanged([parameters.TextDocument.Uri]);

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void Watched(WatchedFilesParams parameters) => FilesChanged(parameters.Changes.Select(c => c.Uri));

    /// <summary>Every open agreement that has looked at one of the files reads it anew.</summary>
    private void FilesChanged(IEnumerable<string> uris)
    {
        foreach (var path in uris.Select(FileUris.PathOf).OfType<string>().Distinct())
        {
            foreach (var document in documents.All.Where(d => d.FileChanged(path)))
            {
                publisher.Schedule(document);
            }
        }
    }
}
