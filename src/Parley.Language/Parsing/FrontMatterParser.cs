using System.Collections.Immutable;
using Parley.Language.Markdown;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The lines <c>key: value</c> between <c>---</c> at the head.</summary>
internal static class FrontMatterParser
{
    private static readonly string[] Known = ["parley", "title", "draft", "previous", "time zone", "sources"];

    public static FrontMatterSyntax? Read(ImmutableArray<Block> blocks, ProblemList problems)
    {
        var source = problems.Source;
        if (blocks is not [{ Kind: BlockKind.FrontMatter } block, ..])
        {
            problems.Add(SyntaxDiagnostics.NoFrontMatter, new TextSpan(0, 0));
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<FrontMatterEntrySyntax>();
        var first = source.PositionOf(block.Content.Start).Line;
        for (var line = first; line <= source.LineCount && source.LineSpan(line).End <= block.Content.End; line++)
        {
            var span = source.LineSpan(line);
            var text = source[span];
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || text.TrimStart().StartsWith('#'))
            {
                continue;
            }

            var key = text[..colon].Trim().ToLowerInvariant();
            var value = text[(colon + 1)..].Trim();
            var valueStart = value.Length == 0 ? span.End : span.Start + text.IndexOf(value, colon + 1, StringComparison.Ordinal);
            entries.Add(new FrontMatterEntrySyntax(span, key, value.Trim('"'), new TextSpan(valueStart, value.Length)));
            if (!Known.Contains(key))
            {
                problems.Add(SyntaxDiagnostics.FrontMatterUnknown, span, key);
            }
        }

        return new FrontMatterSyntax(block.Span, entries.ToImmutable());
    }
}
