using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Footnotes: each cited one is defined, each defined one is cited, and each sentence has one where the draft asks for it.</summary>
internal static class FootnoteChecks
{
    public static void Report(DocumentSyntax document, Scope scope)
    {
        var defined = document.Footnotes.Select(f => f.Id).ToHashSet();
        var sentences = SyntaxWalker.All(document).OfType<SentenceSyntax>().ToList();
        var declarations = SyntaxWalker.All(document).OfType<DeclarationSyntax>().ToList();
        foreach (var mark in sentences.SelectMany(s => s.Footnotes).Concat(declarations.SelectMany(d => d.Footnotes)).Where(m => !defined.Contains(m.Text)))
        {
            scope.Problems.Add(SyntaxDiagnostics.FootnoteMissing, mark.Span, mark.Text);
        }

        // Commentary is free text, so its marks are found by their words. One of them is the footnote's own.
        var marks = CountMarks(scope.Source.Text);
        foreach (var footnote in document.Footnotes.Where(f => marks.GetValueOrDefault(f.Id) < 2))
        {
            scope.Problems.Add(SyntaxDiagnostics.FootnoteUnused, footnote.Span, footnote.Id);
        }

        if (document.FrontMatter?.Find("sources")?.Value == "required")
        {
            var bare = sentences.Where(s => s.Footnotes.IsEmpty).Cast<SyntaxNode>()
                .Concat(declarations.Where(d => d is DefinitionSyntax or AnchorSyntax && d.Footnotes.IsEmpty));
            foreach (var sentence in bare)
            {
                scope.Problems.Add(SyntaxDiagnostics.SourceMissing, sentence.Span);
            }
        }
    }

    /// <summary>How often each <c>[^name]</c> stands in a text.</summary>
    private static Dictionary<string, int> CountMarks(string text)
    {
        var counts = new Dictionary<string, int>();
        for (var at = text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            var length = text.AsSpan(at + 2).IndexOfAny("[]\n");
            if (length > 0 && text[at + 2 + length] == ']')
            {
                var name = text.Substring(at + 2, length);
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        return counts;
    }
}
