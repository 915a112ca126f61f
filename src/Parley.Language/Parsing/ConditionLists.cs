using System.Collections.Immutable;
using Parley.Language.Lexing;

namespace Parley.Language.Parsing;

/// <summary>A lead-in that ends with the word of a condition, and items that are facts: <c>… when all of these hold:</c> <c>(a) …; and</c> <c>(b) …</c></summary>
internal static class ConditionLists
{
    /// <summary>How the items of a lead-in are joined; null where it leads in sentences or acts.</summary>
    public static string? JointOf(ImmutableArray<Token> lead) => lead switch
    {
        [.., { Canonical: "if" or "when" or "once" or "unless" or "after" or "until" or "while" or "that" }] => "",
        [.., { Canonical: "all" }] or [.., { Canonical: "all" }, { Canonical: "of" }, _, _] => "and",
        [.., { Canonical: "any" or "one" }] or [.., { Canonical: "one" or "any" }, { Canonical: "of" }, _, _] => "or",
        _ => null,
    };

    /// <summary>One sentence out of the lead-in and its items.</summary>
    public static ImmutableArray<Token> Join(ImmutableArray<Token> lead, ImmutableArray<ImmutableArray<Token>> items, string joint)
    {
        var any = joint == "or" || (joint.Length == 0 && items.Any(i => Words(i) is [.., { Canonical: "or" }]));
        var end = lead.Length;
        while (end > 0 && lead[end - 1].Canonical is "all" or "any" or "one" or "of" or "these" or "the" or "following" or "hold" or "holds" or "is" or "true")
        {
            end--;
        }

        var sentence = lead[..end].ToBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            var words = Words(items[i]);
            while (words is [.., { Kind: TokenKind.Semicolon or TokenKind.Comma or TokenKind.FullStop } or { Canonical: "and" or "or" }])
            {
                words = words[..^1];
            }

            if (i > 0 && !words.IsEmpty)
            {
                sentence.Add(new Token(TokenKind.Word, new TextSpan(words[0].Span.Start, 0), any ? "or" : "and"));
            }

            sentence.AddRange(words);
        }

        return sentence.ToImmutable();
    }

    private static ImmutableArray<Token> Words(ImmutableArray<Token> tokens) => [.. tokens.Where(t => t.Kind != TokenKind.FootnoteMark)];
}
