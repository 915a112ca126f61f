using Parley.Language.Suggestions;
using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>What could stand where the author types.</summary>
internal sealed class CompletionHandler(OpenDocuments documents)
{
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public CompletionList Complete(PositionParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        var offset = text.OffsetOf(parameters.Position);
        var list = Completions.At(text.File.Index!, offset);
        var range = text.RangeOf(list.Replaces);
        return new CompletionList(
            IsIncomplete: false,
            [.. list.Items.Select((s, i) => new CompletionItem(s.Label, KindOf(s.Kind), s.Detail, i.ToString("D4", null), s.Label, s.IsTemplate ? 2 : 1, new TextChange(range, s.NewText)))]);
    }

    private static int KindOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.SentenceForm or SuggestionKind.Declaration => 15,
        SuggestionKind.Clause or SuggestionKind.State => 14,
        SuggestionKind.Party => 7,
        SuggestionKind.Group => 8,
        SuggestionKind.Place => 9,
        SuggestionKind.Anchor => 23,
        SuggestionKind.Act => 3,
        SuggestionKind.Provision or SuggestionKind.Footnote => 18,
        SuggestionKind.Unit => 11,
        SuggestionKind.Heading => 19,
        _ => 6,
    };
}
