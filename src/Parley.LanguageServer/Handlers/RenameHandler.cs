using Parley.Language.Navigation;
using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>Renames a party, a place, a term, a footnote or the number of a provision, through every reference.</summary>
internal sealed class RenameHandler(OpenDocuments documents)
{
    /// <summary>The protocol's code for a request that is well formed and cannot be met (RequestFailed).</summary>
    private const int RequestFailed = -32803;

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public PrepareRenameResult? Prepare(PositionParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        var index = text.File.Index!;
        return index.At(text.OffsetOf(parameters.Position)) is { Kind: not SymbolKind.Act } mention && index.DeclarationOf(mention) is not null
            ? new PrepareRenameResult(text.RangeOf(mention.Span), index.WordsOf(mention))
            : null;
    }

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceEdit Rename(RenameParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        var index = text.File.Index!;
        var mention = index.At(text.OffsetOf(parameters.Position)) ?? throw Refused("Nothing that is declared is named here.");
        var renaming = Renaming.Of(index, mention, parameters.NewName);
        if (renaming.Refusal is { } reason)
        {
            throw Refused(reason);
        }

        return new WorkspaceEdit(new Dictionary<string, IReadOnlyList<TextChange>>
        {
            [text.Uri] = [.. renaming.Edits.Select(e => new TextChange(text.RangeOf(e.Span), e.NewText))],
        });
    }

    private static LocalRpcException Refused(string reason) => new(reason) { ErrorCode = RequestFailed };
}
