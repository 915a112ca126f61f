using System.Collections.Immutable;
using Parley.Language.Lexicons.Wordings;
using Parley.Language.Markdown;
using Parley.Language.Syntax;

namespace Parley.Language.Parsing;

/// <summary>The lines <c>key: value</c> between <c>---</c> at the head.</summary>
internal static class FrontMatterParser
{
    private static readonly string[] Known = ["parley", "title", "draft", "previous", "time zone", "sources", "language"];

    /// <summary>The entries with their keys in English, and the language that one of them names.</summary>
    public static (FrontMatterSyntax? FrontMatter, Wording Wording) Read(ImmutableArray<Block> blocks, ProblemList problems)
    {
        var source = problems.Source;
        if (blocks is not [{ Kind: BlockKind.FrontMatter } block, ..])
        {
            problems.Add(SyntaxDiagnostics.NoFrontMatter, new TextSpan(0, 0));
            return (null, Wording.English);
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
        }

        var wording = LanguageOf(entries, problems);
        foreach (var entry in entries.Where(e => !Known.Contains(wording.Key(e.Key))))
        {
            problems.Add(SyntaxDiagnostics.FrontMatterUnknown, entry.Span, entry.Key);
        }

        var inEnglish = entries.Select(e => new FrontMatterEntrySyntax(e.Span, wording.Key(e.Key), e.Value, e.ValueSpan)).ToImmutableArray();
        return (new FrontMatterSyntax(block.Span, inEnglish), wording);
    }

    /// <summary>The entry for the language may have its name in English or in that language.</summary>
    private static Wording LanguageOf(IEnumerable<FrontMatterEntrySyntax> entries, ProblemList problems)
    {
        if (entries.FirstOrDefault(e => Wording.All.Any(w => w.Key(e.Key) == "language")) is not { } entry)
        {
            return Wording.English;
        }

        if (Wording.Find(entry.Value) is { } known)
        {
            return known;
        }

        problems.Add(WordingDiagnostics.LanguageNotKnown, entry.ValueSpan, entry.Value, string.Join(", ", Wording.All.Select(w => w.Code)));
        return Wording.English;
    }
}
