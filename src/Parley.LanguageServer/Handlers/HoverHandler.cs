using System.Text;
using Parley.Language.Navigation;
using Parley.LanguageServer.Documents;
using Parley.LanguageServer.Protocol;
using Parley.Workspace.Catalogue;
using StreamJsonRpc;

namespace Parley.LanguageServer.Handlers;

/// <summary>What a name means, how the machine reads a sentence, and why a remark matters.</summary>
internal sealed class HoverHandler(OpenDocuments documents)
{
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Hover? Show(PositionParams parameters)
    {
        var text = documents.TextOf(parameters.TextDocument);
        var offset = text.OffsetOf(parameters.Position);
        var parts = new List<string>();
        var range = new TextSpan(offset, 0);
        if (text.File.Index!.At(offset) is { } mention && Meaning(text, mention) is { Length: > 0 } meaning)
        {
            parts.Add(meaning);
            range = mention.Span;
        }

        foreach (var norm in text.File.Compilation!.Agreement.Norms.Where(n => Holds(n.Source.Span, offset)).DistinctBy(n => n.Id))
        {
            var explained = text.File.Explainer!.Of(norm);
            parts.Add(Escape(explained.Dates is { } dates ? $"{explained.Sentence} ({dates.FullWords})" : explained.Sentence));
            range = range.Length == 0 ? norm.Source.Span : range;
        }

        foreach (var remark in text.File.Compilation.Diagnostics.Where(d => Holds(d.At.Span, offset)).DistinctBy(d => d.Code))
        {
            parts.Add(Help(remark.Code));
        }

        return parts.Count == 0 ? null : new Hover(MarkupContent.Markdown(string.Join("\n\n---\n\n", parts)), text.RangeOf(range));
    }

    private static bool Holds(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;

    /// <summary>What a name stands for, in the document's own words.</summary>
    private static string Meaning(DocumentText text, Mention mention)
    {
        var index = text.File.Index!;
        if (index.DeclarationOf(mention) is not { } declared)
        {
            return "";
        }

        var line = index.SentenceAround(declared);
        return $"**{Escape(WordOf(mention.Kind))} {Escape(mention.Id)}**\n\n{Escape(line)}";
    }

    private static string WordOf(SymbolKind kind) => kind == SymbolKind.Anchor ? "Anchor in time" : kind.ToString();

    private static string Help(string code) =>
        DiagnosticCatalogue.FindCode(code) is { } descriptor ? $"**{code}: {Escape(descriptor.Title)}**\n\n{Escape(descriptor.Cause)}" : "";

    /// <summary>Words as Markdown shows them as they stand.</summary>
    private static string Escape(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            text.Append(c is '\\' or '*' or '_' or '[' or ']' or '<' or '>' or '`' or '#' ? "\\" : "").Append(c);
        }

        return text.ToString();
    }
}
