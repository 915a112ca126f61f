using System.Collections.Immutable;
using System.Text;
using Parley.Language.Lexing;

namespace Parley.Language.Syntax;

/// <summary>Writes tokens as people would: single blanks, none before a comma.</summary>
internal static class TokenText
{
    public static string Join(IEnumerable<Token> tokens) => Join(InOrder([.. tokens]), Write);

    /// <summary>The same in the words of the grammar.</summary>
    public static string JoinCanonical(IEnumerable<Token> tokens) => Join(tokens, t => t.Canonical);

    private static string Join(IEnumerable<Token> tokens, Func<Token, string> write)
    {
        var text = new StringBuilder();
        Token? before = null;
        foreach (var token in tokens)
        {
            var word = token.Kind == TokenKind.FootnoteMark ? "" : write(token);
            if (word.Length == 0)
            {
                continue;
            }

            var tight = before is null
                || before.Kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket
                || (before.Kind == TokenKind.Word && text[^1] is '\'' or '\u2019')
                || token.Kind is TokenKind.Comma or TokenKind.FullStop or TokenKind.Semicolon or TokenKind.Colon
                    or TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.Possessive or TokenKind.Percent;
            text.Append(tight ? "" : " ").Append(word);
            before = token;
        }

        return text.ToString();
    }

    /// <summary>As written: in other languages the grammar can have the words in another order.</summary>
    private static IEnumerable<Token> InOrder(ImmutableArray<Token> tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
        {
            if (tokens[at].Span.Start < tokens[at - 1].Span.Start)
            {
                return tokens.OrderBy(t => t.Span.Start);
            }
        }

        return tokens;
    }

    private static string Write(Token token) => token.Kind switch
    {
        TokenKind.Quoted => $"\"{token.Text}\"",
        _ => token.Text,
    };
}
