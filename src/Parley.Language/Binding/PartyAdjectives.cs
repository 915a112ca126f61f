using Parley.Language.Lexing;
using Parley.Language.Parsing;

namespace Parley.Language.Binding;

/// <summary>The adjectives of parties: <c>Russian</c> of Russia, by the letters that they share.</summary>
internal sealed class PartyAdjectives(IEnumerable<Party> parties)
{
    /// <summary>Letters that a party and its adjective share at least: Russia, Russian.</summary>
    private const int StemLength = 4;

    private readonly ILookup<string, (string Word, PartyId Id)> _stems = parties
        .SelectMany(p => p.Aliases.Prepend(p.Name).Select(n => (Word: NameTable.WithoutArticle(n), p.Id)))
        .Where(p => p.Word.Length >= StemLength && !p.Word.Contains(' ', StringComparison.Ordinal))
        .ToLookup(p => p.Word[..StemLength], StringComparer.Ordinal);

    /// <summary>The party that a word comes from, or null for other words.</summary>
    public PartyId? Find(Token token)
    {
        foreach (var (word, party) in token.IsCapitalised && token.Text.Length >= StemLength ? _stems[token.Text[..StemLength]] : [])
        {
            if (word.AsSpan().CommonPrefixLength(token.Text) >= word.Length - 2)
            {
                return party;
            }
        }

        return null;
    }
}
