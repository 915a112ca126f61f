using Parley.Language.Lexing;
using Parley.Language.Syntax;

namespace Parley.Language.Binding;

/// <summary>Finds things in the tree.</summary>
internal static class SyntaxWalker
{
    public static IEnumerable<T> Declarations<T>(DocumentSyntax document)
        where T : DeclarationSyntax => document.Sections.SelectMany(s => s.Parts).OfType<T>();

    public static IEnumerable<SyntaxNode> All(SyntaxNode node)
    {
        var stack = new Stack<SyntaxNode>();
        stack.Push(node);
        while (stack.TryPop(out var next))
        {
            yield return next;
            foreach (var child in next.Children.Reverse())
            {
                stack.Push(child);
            }
        }
    }

    /// <summary>Every bracket once, in the order of the document.</summary>
    public static IEnumerable<BracketSyntax> BracketsOf(SyntaxNode node) =>
        All(node)
            .SelectMany(n => n switch
            {
                BracketSyntax bracket => [bracket],
                SentenceSyntax sentence => sentence.Brackets,
                NounPhraseSyntax phrase => phrase.Tokens.Where(t => t.Kind == TokenKind.ValueBracket).Select(t => t.Bracket!),
                _ => Enumerable.Empty<BracketSyntax>(),
            })
            .DistinctBy(b => b.Span.Start)
            .OrderBy(b => b.Span.Start);
}
