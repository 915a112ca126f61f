using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>Cuts and joins tokens as a language writes them: <c>l'Ukraine</c> is two words, <c>800 000</c> and <c>2,5</c> are one number, an article is no part of a declared name.</summary>
internal sealed class TokenShaper(FrozenSet<string> elisions, ImmutableArray<string> articles)
{
    public ImmutableArray<Token> Shape(ImmutableArray<Token> tokens, SourceText source)
    {
        var shaped = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            switch (token.Kind)
            {
                case TokenKind.Word when ReadElided(tokens, at) is { } elided:
                    shaped.Add(elided);
                    at++;
                    break;
                case TokenKind.Word:
                    AddWords(shaped, token);
                    break;
                case TokenKind.Number:
                    var end = NumberEnd(tokens, at, source);
                    shaped.Add(Number(token, tokens[end], source));
                    at = end;
                    break;
                case TokenKind.Bold or TokenKind.Quoted:
                    shaped.Add(WithoutArticle(token));
                    break;
                default:
                    shaped.Add(token);
                    break;
            }
        }

        return shaped.ToImmutable();
    }

    /// <summary><c>l'</c> before quotation marks or stars, where the apostrophe is a token of its own.</summary>
    private Token? ReadElided(ImmutableArray<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Length ? tokens[at + 1] : null;
        return next is { Kind: TokenKind.Possessive, Text.Length: 1 } && next.Span.Start == tokens[at].Span.End && elisions.Contains(tokens[at].Canonical)
            ? new Token(TokenKind.Word, tokens[at].Span.Through(next.Span), tokens[at].Text + next.Text)
            : null;
    }

    private void AddWords(ImmutableArray<Token>.Builder shaped, Token token)
    {
        var rest = token;
        while (rest.Canonical.IndexOf('\'', StringComparison.Ordinal) is > 0 and var apostrophe && elisions.Contains(rest.Canonical[..apostrophe]))
        {
            var cut = apostrophe + 1;
            shaped.Add(new Token(TokenKind.Word, new TextSpan(rest.Span.Start, cut), rest.Text[..cut]));
            rest = new Token(TokenKind.Word, TextSpan.Between(rest.Span.Start + cut, rest.Span.End), rest.Text[cut..]);
        }

        shaped.Add(rest);
    }

    /// <summary>The last token of a number whose groups of three digits stand one blank apart, or that has decimals behind a comma.</summary>
    private static int NumberEnd(ImmutableArray<Token> tokens, int at, SourceText source)
    {
        bool IsDigits(Token token) => token.Kind == TokenKind.Number && token.Text.All(char.IsAsciiDigit);
        var end = at;
        if (!IsDigits(tokens[at]))
        {
            return end;
        }

        while (tokens[at].Text.Length <= 3 && end + 1 < tokens.Length && IsDigits(tokens[end + 1]) && tokens[end + 1].Text.Length == 3
            && tokens[end + 1].Span.Start == tokens[end].Span.End + 1 && char.IsWhiteSpace(source.Text[tokens[end].Span.End]))
        {
            end++;
        }

        if (end + 2 < tokens.Length && tokens[end + 1].Kind == TokenKind.Comma && IsDigits(tokens[end + 2])
            && tokens[end + 1].Span.Start == tokens[end].Span.End && tokens[end + 2].Span.Start == tokens[end + 1].Span.End)
        {
            end += 2;
        }

        return end;
    }

    /// <summary>The number as the grammar writes it: no groups, decimals behind a full stop.</summary>
    private static Token Number(Token first, Token last, SourceText source)
    {
        var span = first.Span.Through(last.Span);
        var text = source[span];
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.');
        return new Token(TokenKind.Number, span, text) { Canonical = plain };
    }

    private Token WithoutArticle(Token token)
    {
        foreach (var article in articles)
        {
            if (token.Text.Length > article.Length && token.Text.Replace('\u2019', '\'').StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return new Token(token.Kind, token.Span, token.Text[article.Length..]);
            }
        }

        return token;
    }
}
