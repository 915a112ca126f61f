using System.Collections.Immutable;
using Parley.Language.Incremental;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Footnotes: each cited one is defined, each defined one is cited, and each sentence has one where the draft asks for it.</summary>
internal static class FootnoteChecks
{
    /// <param name="uses">What the sentences and declarations of each section cite.</param>
    public static void Report(DocumentSyntax document, IReadOnlyList<FootnoteUse> uses, Scope scope)
    {
        var defined = document.Footnotes.Select(f => f.Id).ToHashSet();
        foreach (var (id, at) in uses.SelectMany(u => u.Marks).Where(m => !defined.Contains(m.Id)))
        {
            scope.Problems.Add(SyntaxDiagnostics.FootnoteMissing, at, id);
        }

        // Commentary is free text, so its marks are found by their words. One of them is the footnote's own.
        var marks = CountMarks(scope.Source.Text);
        foreach (var footnote in document.Footnotes.Where(f => marks.GetValueOrDefault(f.Id) < 2))
        {
            scope.Problems.Add(SyntaxDiagnostics.FootnoteUnused, footnote.Span, footnote.Id);
        }

        if (document.FrontMatter?.Find("sources")?.Value == "required")
        {
            foreach (var sentence in uses.SelectMany(u => u.Bare))
            {
                scope.Problems.Add(SyntaxDiagnostics.SourceMissing, sentence);
            }
        }
    }

    public static FootnoteUse UseIn(SectionSyntax section)
    {
        var marks = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var bare = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var node in SyntaxWalker.All(section))
        {
            var (footnotes, needsOne) = node switch
            {
                SentenceSyntax sentence => (sentence.Footnotes, true),
                DeclarationSyntax declaration => (declaration.Footnotes, declaration is DefinitionSyntax or AnchorSyntax),
                _ => ([], false),
            };
            marks.AddRange(footnotes.Select(m => (m.Text, m.Span)));
            if (needsOne && footnotes.IsEmpty)
            {
                bare.Add(node.Span);
            }
        }

        return new FootnoteUse(marks.ToImmutable(), bare.ToImmutable());
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
