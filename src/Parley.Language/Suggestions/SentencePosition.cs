using System.Collections.Immutable;
using Parley.Language.Lexing;
using Parley.Language.Navigation;

namespace Parley.Language.Suggestions;

/// <summary>A place inside a sentence: the tokens of the sentence before it, and the word begun there.</summary>
internal sealed record SentencePosition(ImmutableArray<Token> Before, string Begun, TextSpan BegunSpan)
{
    /// <summary>The place at an offset of a stretch of sentences.</summary>
    public static SentencePosition At(DocumentIndex index, int contentStart, int offset)
    {
        var text = index.Source.Text;
        var start = offset;
        while (start > contentStart && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' || text[start - 1] is '.' && start - 1 > contentStart && char.IsDigit(text[start - 2])))
        {
            start--;
        }

        var span = TextSpan.Between(start, offset);
        ImmutableArray<Token> tokens = start <= contentStart ? [] : index.Names.Tokens(index.Source, TextSpan.Between(contentStart, start));
        var depth = 0;
        var sentence = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            depth += tokens[at].Kind switch { TokenKind.OpenBracket => 1, TokenKind.CloseBracket => -1, _ => 0 };
            if (tokens[at].Kind is TokenKind.FullStop or TokenKind.Emphasis && depth <= 0)
            {
                sentence = at + 1;
            }
        }

        return new SentencePosition([.. tokens[sentence..].Where(t => t.Kind != TokenKind.FootnoteMark)], text[start..offset], span);
    }

    public bool IsStart => Before.IsEmpty;

    public Token? Last(int back = 0) => Before.Length > back ? Before[^(back + 1)] : null;

    /// <summary>Whether the sentence so far ends with one of these words.</summary>
    public bool Follows(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Last()?.IsWord(word) == true)
            {
                return true;
            }
        }

        return false;
    }
}
