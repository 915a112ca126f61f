using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>Lays the text out, all of it or the lines of a range.</summary>
internal sealed class FormattingHandler(OpenDocuments documents)
{
    [JsonRpcMethod("textDocument/formatting", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<TextChange> Format(DocumentParams parameters) => Changes(documents.TextOf(parameters.TextDocument), within: null);

    [JsonRpcMethod("textDocument/rangeFormatting", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<TextChange> FormatRange(RangeParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        var lines = text.Lines;
        var from = lines.OffsetOf(parameters.Range.Start with { Character = 0 });
        var to = lines.OffsetOf(parameters.Range.End.Character == 0 && parameters.Range.End.Line > parameters.Range.Start.Line
            ? parameters.Range.End
            : new Position(parameters.Range.End.Line, int.MaxValue / 2));
        return Changes(text, TextSpan.Between(from, Math.Max(from, to)));
    }

    private static List<TextChange> Changes(DocumentText text, TextSpan? within) =>
        [.. text.File.Formatted!.Edits.Where(e => within is not { } span || span.Contains(e.At.Span)).Select(e => new TextChange(text.RangeOf(e.At.Span), e.NewText))];
}
