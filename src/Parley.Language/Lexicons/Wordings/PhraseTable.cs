using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>The phrases of a language, by the word that each begins with; the longest that fits is the one that stands.</summary>
internal sealed class PhraseTable(IEnumerable<Phrase> phrases)
{
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> _byFirstWord = phrases
        .GroupBy(p => p.Source[0].Canonical)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Source.Length).ThenBy(p => p.Source.Count(s => s.Slot > 0)).ToImmutableArray());

    public Phrase? Match(ImmutableArray<Token> tokens, int at)
    {
        if (!_byFirstWord.TryGetValue(tokens[at].Canonical, out var candidates))
        {
            return null;
        }

        foreach (var phrase in candidates)
        {
            if (Fits(phrase, tokens, at))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool Fits(Phrase phrase, ImmutableArray<Token> tokens, int at)
    {
        if (at + phrase.Source.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Source.Length; i++)
        {
            if (!phrase.Source[i].Fits(tokens[at + i]))
            {
                return false;
            }
        }

        return true;
    }
}
