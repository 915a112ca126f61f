using Parley.Language.Navigation;
using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>The table of contents, what can be folded away, and where links lead.</summary>
internal sealed class OutlineHandler(OpenDocuments documents)
{
    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentSymbol> Symbols(DocumentParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        return [.. text.File.Index!.Sections.Where(s => s.Title.Length > 0)
            .Select(s => new DocumentSymbol(s.Title, null, 3, text.RangeOf(s.Span), text.RangeOf(s.TitleSpan), [.. s.Parts.Select(p => SymbolOf(p, text))]))];
    }

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<FoldingRange> Folds(DocumentParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        return [.. text.File.Index!.Folds
            .Select(f => (Range: text.RangeOf(f.Span), f.IsCommentary))
            .Where(f => f.Range.End.Line > f.Range.Start.Line)
            .Select(f => new FoldingRange(f.Range.Start.Line, f.Range.End.Line, f.IsCommentary ? "comment" : null))];
    }

    [JsonRpcMethod("textDocument/documentLink", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentLink> Links(DocumentParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        var folder = Path.GetDirectoryName(FileUris.PathOf(text.Uri));
        return [.. text.File.Index!.Targets
            .Select(t => (t.Span, Target: Address(t.Target, folder)))
            .Where(l => l.Target is not null)
            .Select(l => new DocumentLink(text.RangeOf(l.Span), l.Target!))];
    }

    /// <summary>A web address as it is, a path relative to the document's folder; null where it leads nowhere.</summary>
    private static string? Address(string target, string? folder)
    {
        if (target.StartsWith("http://", StringComparison.Ordinal) || target.StartsWith("https://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(target, UriKind.Absolute, out var address) ? address.AbsoluteUri : null;
        }

        return folder is null || target.Contains(':', StringComparison.Ordinal) || target.AsSpan().IndexOfAny(Path.GetInvalidPathChars()) >= 0
            ? null
            : FileUris.Of(Path.Combine(folder, target));
    }

    private static DocumentSymbol SymbolOf(OutlinePart part, DocumentText text) => new(
        part.Name.Length > 0 ? part.Name : "-",
        part.Kind is OutlinePartKind.Provision or OutlinePartKind.Item ? Beginning(text.Text.Substring(part.Content.Start, part.Content.Length)) : null,
        part.Kind switch { OutlinePartKind.Provision => 12, OutlinePartKind.Item => 13, OutlinePartKind.Declaration => 14, _ => 24 },
        text.RangeOf(part.Span),
        text.RangeOf(part.NameSpan),
        [.. part.Items.Select(i => SymbolOf(i, text))]);

    private static string Beginning(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, 13, StringSplitOptions.RemoveEmptyEntries).Take(12));
        return line.Length < words.Length ? line + " ..." : line;
    }
}
