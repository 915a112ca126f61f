using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>Reads one line of a lexicon as phrases: several ways to say it stand between semicolons, forms of a word in brackets, slots in braces.</summary>
internal sealed class PhraseReader(TokenShaper shaper)
{
    public IEnumerable<Phrase> Read(string left, string right)
    {
        var target = Target(right);
        return Ways(left).Select(w => new Phrase(Source(w), target));
    }

    public IEnumerable<Phrase> ReadUnclear(string left, string instead) => Ways(left).Select(w => new Phrase(Source(w), []) { Instead = instead });

    /// <summary>What is written: a kind in braces is the next slot.</summary>
    public ImmutableArray<PhrasePart> Source(string words)
    {
        var slot = 0;
        return [.. Pieces(words).SelectMany<string, PhrasePart>(p => p[0] == '{'
            ? [new PhrasePart(TokenKind.Word, p.Trim('{', '}'), ++slot)]
            : Lex(p, t => shaper.Shape(t.Tokens, t.Source)))];
    }

    /// <summary>What the grammar reads: a number in braces is the slot of that number.</summary>
    public static ImmutableArray<PhrasePart> Target(string words) =>
        [.. Pieces(words).SelectMany<string, PhrasePart>(p => p[0] == '{' ? [new PhrasePart(TokenKind.Word, "", p[1] - '0')] : Lex(p, t => t.Tokens))];

    private static IEnumerable<string> Ways(string left) => FormPattern.Split(left, ';').SelectMany(FormPattern.Expand);

    /// <summary>Slots, and the words between them.</summary>
    private static string[] Pieces(string words) =>
        words.Replace("{", "\n{", StringComparison.Ordinal).Replace("}", "}\n", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<PhrasePart> Lex(string words, Func<(ImmutableArray<Token> Tokens, SourceText Source), ImmutableArray<Token>> shape)
    {
        var source = new SourceText("", words);
        return shape((Lexer.Read(source, new TextSpan(0, words.Length)), source)).Select(t => new PhrasePart(t.Kind, t.Canonical, 0));
    }
}
