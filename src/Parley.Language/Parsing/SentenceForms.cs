using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Parsing;

/// <summary>The forms of sentence in words, for messages: which one is nearest to what was written.</summary>
internal static class SentenceForms
{
    private static readonly (string Form, string[] Signs)[] Forms =
    [
        ("V shall verify 4.1.", ["verify", "verified", "verification"]),
        ("V shall report on 4.1 every 24 hours.", ["report", "reports", "reporting"]),
        ("B shall determine X by DATE, failing which Y.", ["determine", "determined", "decided", "decide", "failing"]),
        ("B decides by consent of each of its members.", ["decides", "majority", "consent", "vote"]),
        ("4.1 requires the approval of a referendum in P.", ["approval", "approve", "referendum", "ratification", "ratify"]),
        ("X is recognised as Y.", ["recognised", "recognized", "deemed", "considered", "regarded"]),
        ("This agreement enters into force when P has signed this agreement.", ["force", "effect"]),
        ("If P breaches 1.1, Q may suspend 4.2.", ["if", "breach", "breaches", "violation"]),
        ("P shall not ACT.", ["not", "no", "neither", "refrain", "prohibited"]),
        ("P may ACT.", ["may"]),
        ("P shall ensure that STATE.", ["ensure", "ensures", "be"]),
        ("P shall ACT by DATE.", ["shall", "must", "will"]),
    ];

    /// <summary>Every form as it is shown to people.</summary>
    public static IEnumerable<string> Patterns => Forms.Select(f => f.Form);

    public static string Nearest(ImmutableArray<Token> tokens)
    {
        var words = tokens.Select(t => t.Canonical).ToHashSet();
        return Forms.MaxBy(f => f.Signs.Count(words.Contains) * 100 / f.Signs.Length).Form;
    }
}
