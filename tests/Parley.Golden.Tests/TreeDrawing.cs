using System.Text;
using Parley.Language.Syntax;

namespace Parley.GoldenFiles;

/// <summary>A tree, one node a line, indented: kind, label, where it stands, and the words of those without children.</summary>
internal static class TreeDrawing
{
    public static string Draw(SourceText source, SyntaxNode root)
    {
        var text = new StringBuilder();
        Append(text, source, root, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SourceText source, SyntaxNode node, int depth)
    {
        var children = node.Children.ToList();
        var label = node.Label.Length == 0 ? "" : $" {node.Label}";
        text.Append($"{new string(' ', 2 * depth)}{node.Kind}{label} {source.PositionOf(node.Span.Start)}-{source.PositionOf(node.Span.End)}");
        text.Append(children.Count == 0 && node.Span.Length > 0 ? $" |{Shorten(source[node.Span])}|\n" : "\n");
        foreach (var child in children)
        {
            Append(text, source, child, depth + 1);
        }
    }

    private static string Shorten(string words)
    {
        words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= 80 ? words : $"{words[..77]}...";
    }
}
