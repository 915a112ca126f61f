using System.Text;
using Parley.Language.Lexing;

namespace Parley.Language.Syntax;

/// <summary>Writes tokens as people would: single blanks, none before a comma.</summary>
internal static class TokenText
{
    public static string Join(IEnumerable<Token> tokens)
    {
        var text = new StringBuilder();
        Token? before = null;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.FootnoteMark)
            {
                continue;
            }

            var tight = before is null
                || before.Kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket
                || token.Kind is TokenKind.Comma or TokenKind.FullStop or TokenKind.Semicolon or TokenKind.Colon
                    or TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.Possessive or TokenKind.Percent;
            text.Append(tight ? "" : " ").Append(Write(token));
            before = token;
        }

        return text.ToString();
    }

    private static string Write(Token token) => token.Kind switch
    {
        TokenKind.Quoted => $"\"{token.Text}\"",
        _ => token.Text,
    };
}
