using Parley.Language.Navigation;
using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>From a name to where it is declared, and to every place that uses it.</summary>
internal sealed class NavigationHandler(OpenDocuments documents)
{
    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Location? Definition(PositionParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        return Named(text, parameters.Position) is { } mention && text.File.Index!.DeclarationOf(mention) is { } declared
            ? new Location(text.Uri, text.RangeOf(declared.Span))
            : null;
    }

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<Location> References(ReferenceParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        return [.. Same(text, parameters.Position)
            .Where(m => parameters.Context.IncludeDeclaration || !m.Declares)
            .Select(m => new Location(text.Uri, text.RangeOf(m.Span)))];
    }

    [JsonRpcMethod("textDocument/documentHighlight", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentHighlight> Highlight(PositionParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        return [.. Same(text, parameters.Position).Select(m => new DocumentHighlight(text.RangeOf(m.Span), m.Declares ? 3 : 2))];
    }

    private static IEnumerable<Mention> Same(DocumentText text, Position position) =>
        Named(text, position) is { } mention ? text.File.Index!.AllOf(mention) : [];

    private static Mention? Named(DocumentText text, Position position) => text.File.Index!.At(text.OffsetOf(position));
}
