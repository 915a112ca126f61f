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

        // Commentary is free text, so its marks are found by their words.
        foreach (var footnote in document.Footnotes.Where(f => scope.Source.Text.IndexOf($"[^{f.Id}]", StringComparison.Ordinal) == f.Span.Start
            && scope.Source.Text.IndexOf($"[^{f.Id}]", f.Span.Start + 1, StringComparison.Ordinal) < 0))
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
}
