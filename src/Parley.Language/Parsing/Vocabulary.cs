using System.Collections.Frozen;
using Parley.Language.Lexing;

namespace Parley.Language.Parsing;

/// <summary>The small words that hold a sentence together.</summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> Prepositions = new[]
    {
        "from", "to", "into", "in", "at", "on", "along", "across", "over", "through", "with", "against", "between", "for", "by",
        "towards", "toward", "under", "inside", "outside", "among", "as", "within", "onto", "behind", "near", "without", "about", "beyond", "upon",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> ClauseWords = new[]
    {
        "if", "when", "whenever", "once", "after", "before", "unless", "until", "while", "provided", "every", "failing", "except", "subject", "despite", "notwithstanding",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Auxiliaries = new[] { "has", "have", "is", "are", "had", "was", "were", "does", "do" }.ToFrozenSet();

    private static readonly FrozenSet<string> Normative = new[] { "shall", "must", "may", "will", "undertakes", "undertake", "agrees", "agree" }.ToFrozenSet();

    public static IEnumerable<string> AllPrepositions => Prepositions.Order(StringComparer.Ordinal);

    public static IEnumerable<string> AllClauseWords => ClauseWords.Order(StringComparer.Ordinal);

    public static IEnumerable<string> NormativeWords => Normative.Order(StringComparer.Ordinal);

    public static bool IsPreposition(Token? token) => token is { Kind: TokenKind.Word } && Prepositions.Contains(token.Canonical);

    public static bool IsClauseWord(Token? token) => token is { Kind: TokenKind.Word } && ClauseWords.Contains(token.Canonical);

    public static bool IsAuxiliary(Token? token) => token is { Kind: TokenKind.Word } && Auxiliaries.Contains(token.Canonical);

    /// <summary>Whether the word makes a sentence normative: none of these may be left unread.</summary>
    public static bool IsNormative(Token token) => token.Kind == TokenKind.Word && Normative.Contains(token.Canonical);

    public static bool IsArticle(Token? token) => token is { Kind: TokenKind.Word, Canonical: "the" or "a" or "an" };
}
