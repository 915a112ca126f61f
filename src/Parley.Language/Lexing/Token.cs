using Parley.Language.Syntax;

namespace Parley.Language.Lexing;

/// <summary>A piece of a sentence with its place in the text.</summary>
/// <param name="Text">What it says: a word as written, the inside of quotation marks, the name of a footnote.</param>
internal sealed record Token(TokenKind Kind, TextSpan Span, string Text)
{
    /// <summary>The word in lower case with straight apostrophes, or the word of the grammar that it stands for in another language: what the grammar compares.</summary>
    public string Canonical { get; init; } = Text.ToLowerInvariant().Replace('\u2019', '\'').Replace('\u02BC', '\'');

    /// <summary>Where a link leads.</summary>
    public string? Target { get; init; }

    /// <summary>What a name stands for.</summary>
    public DeclaredName? Name { get; init; }

    /// <summary>Whether it is a name used as an adjective: <c>russe</c>, <c>російських</c>.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>The bracket that a value bracket is.</summary>
    public BracketSyntax? Bracket { get; init; }

    public bool IsWord(string canonical) => Kind == TokenKind.Word && Canonical == canonical;

    /// <summary>Whether it opens a sentence, so that its capital says nothing.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether it stands for a word of the grammar, whose capital says nothing: <c>État</c>, <c>Сторона</c>.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>Whether a capital says that the word is a name.</summary>
    public bool IsCapitalised => Kind == TokenKind.Word && !Opens && !IsReplaced && Text.Length > 0 && char.IsUpper(Text[0]);
}
