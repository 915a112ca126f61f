using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Markdown;
using Parley.Language.Parsing;

namespace Parley.Language.Accepting;

/// <summary>Finds the acceptances in block quotes: a line <c>> Accepted PL3104 by the drafters because …</c> and the lines that go on with it.</summary>
internal static class AcceptanceReader
{
    public static ValueList<Acceptance> Read(SourceText source, ImmutableArray<Block> blocks, ProblemList problems) =>
        AcceptanceScope.Of(source, blocks)
            .SelectMany(scope => scope.Quotes.SelectMany(q => Paragraphs(source, q)).Select(p => ReadOne(source, p, scope.Covers, problems)))
            .OfType<Acceptance>()
            .ToValueList();

    /// <summary>The lines of a quote, joined up to an empty one or to one that begins another acceptance.</summary>
    private static IEnumerable<ImmutableArray<Token>> Paragraphs(SourceText source, Block quote)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var line = source.PositionOf(quote.Span.Start).Line; line <= source.PositionOf(quote.Span.End).Line; line++)
        {
            var span = source.LineSpan(line);
            var words = Lexer.Read(source, TextSpan.Between(span.Start + LineStart.Of(source.Text.AsSpan(span.Start, span.Length)).ContentAt, span.End));
            if (tokens.Count > 0 && (words.IsEmpty || Begins(words)))
            {
                yield return tokens.ToImmutable();
                tokens.Clear();
            }

            if (tokens.Count > 0 || Begins(words))
            {
                tokens.AddRange(words);
            }
        }

        if (tokens.Count > 0)
        {
            yield return tokens.ToImmutable();
        }
    }

    /// <summary>"Accepted" and something like a code: other sentences with the word are commentary.</summary>
    private static bool Begins(ImmutableArray<Token> words) => words is [{ Kind: TokenKind.Word, Canonical: "accepted" }, var code, ..] && LooksLikeCode(code);

    private static bool LooksLikeCode(Token token) =>
        token is { Kind: TokenKind.Word, Text.Length: >= 4 and <= 8 } && token.Text.Count(char.IsAsciiDigit) is >= 2 and var digits && token.Text.All(char.IsAsciiLetterOrDigit)
        && digits < token.Text.Length;

    private static Acceptance? ReadOne(SourceText source, ImmutableArray<Token> tokens, TextSpan covers, ProblemList problems)
    {
        var span = tokens[0].Span.Through(tokens[^1].Span);
        var codes = new List<AcceptedCode>();
        var at = 1;
        while (at < tokens.Length && (LooksLikeCode(tokens[at]) || (codes.Count > 0 && tokens[at] is { Kind: TokenKind.Comma } or { Canonical: "and" })))
        {
            if (LooksLikeCode(tokens[at]))
            {
                codes.Add(new AcceptedCode(tokens[at].Text.ToUpperInvariant(), source.AnchorOf(tokens[at].Span)));
            }

            at++;
        }

        var because = at;
        while (because < tokens.Length && !tokens[because].IsWord("because"))
        {
            because++;
        }

        var by = tokens[at..because];
        var reason = because < tokens.Length ? tokens[(because + 1)..] : [];
        reason = reason is [.., { Kind: TokenKind.FullStop }] ? reason[..^1] : reason;
        if (because < tokens.Length && !by.IsEmpty && by is not [{ Canonical: "by" }, _, ..])
        {
            problems.Add(SyntaxDiagnostics.AcceptanceNotRead, by[0].Span.Through(by[^1].Span), TokenText(by));
            return null;
        }

        if (reason.IsEmpty || reason is [{ Kind: TokenKind.OpenBracket }, .., { Kind: TokenKind.CloseBracket }])
        {
            problems.Add(SyntaxDiagnostics.AcceptanceWithoutReason, span, codes[0].Code);
            return null;
        }

        return new Acceptance(codes.ToValueList(), by.IsEmpty ? null : TokenText(by[1..]), TokenText(reason), source.AnchorOf(covers), source.AnchorOf(span));
    }

    private static string TokenText(ImmutableArray<Token> tokens) => Syntax.TokenText.Join(tokens);
}
