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

    /// <param name="before">The word of the grammar in front, which decides between phrases that are written alike; null where there is none.</param>
    public Phrase? Match(ImmutableArray<Token> tokens, int at, string? before)
    {
        if (!_byFirstWord.TryGetValue(tokens[at].Canonical, out var candidates))
        {
            return null;
        }

        Phrase? found = null;
        foreach (var phrase in candidates)
        {
            if (phrase.Source.Length < found?.Source.Length)
            {
                break;
            }

            if (Fits(phrase, tokens, at))
            {
                if (before is not null && phrase.Behind.Contains(before))
                {
                    return phrase;
                }

                found ??= phrase;
            }
        }

        return found;
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
