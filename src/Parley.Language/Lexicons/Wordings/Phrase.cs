using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Lexicons.Wordings;

/// <summary>Words of a language and the words of the grammar that they stand for: <c>dans un délai de = within</c>.</summary>
/// <param name="Source">What is written: words, and slots for one token each.</param>
/// <param name="Target">What the grammar reads: words, and the slots by their order in the source.</param>
internal sealed record Phrase(ImmutableArray<PhrasePart> Source, ImmutableArray<PhrasePart> Target)
{
    /// <summary>Whether it says an act: what an earlier act demands of the words behind it ends here.</summary>
    public bool IsAct { get; init; }

    /// <summary>For an act: what a word of the grammar says before a place: "of" says <c>from</c> behind <c>retirer</c>.</summary>
    public ImmutableArray<(string Word, string Says)> PlaceWords { get; init; } = [];

    /// <summary>The words of the grammar behind which it is this phrase, where others are written alike: <c>a détruit</c> is has destroyed. Empty where it is so anywhere.</summary>
    public ImmutableArray<string> Behind { get; init; } = [];

    /// <summary>For words that can be meant in two ways: what to write instead. Null for others.</summary>
    public string? Instead { get; init; }
}

/// <summary>A word or mark of a phrase, or a slot for one token.</summary>
/// <param name="Canonical">The word as the grammar compares it; the kind of a slot.</param>
/// <param name="Slot">The number of the slot from 1; 0 for a word.</param>
internal sealed record PhrasePart(TokenKind Kind, string Canonical, int Slot)
{
    /// <summary>Whether a token can stand here.</summary>
    public bool Fits(Token token) => Slot == 0
        ? token.Kind == Kind && token.Canonical == Canonical
        : Canonical switch
        {
            "number" => token.Kind is TokenKind.Number or TokenKind.ItemNumber,
            "name" => token.Kind == TokenKind.Name,
            "link" => token.Kind == TokenKind.Link,
            "word" => token.Kind == TokenKind.Word,
            _ => false,
        };
}
