using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Parsing.Scenarios;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Questions;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Questions;

namespace Parley.Language.Parsing.Questions;

/// <summary><c>Expect: whenever A, B</c>, <c>Expect: once A, B</c>, <c>Never: A while B</c>, <c>Possible: A by 2027-01-01</c></summary>
internal static class QuestionParser
{
    public static bool Opens(IReadOnlyList<Token> tokens) => tokens.Count > 1 && tokens[1].Kind == TokenKind.Colon && KindOf(tokens[0]) is not null;

    /// <summary>Null, and a remark, where it cannot be read.</summary>
    /// <param name="words">Without the full stop.</param>
    public static QuestionSyntax? Read(ImmutableArray<Token> words, TextSpan span, string text, Lexicon lexicon, ProblemList problems)
    {
        if (!Opens(words))
        {
            problems.Add(QuestionDiagnostics.OpeningMissing, span, Shorten(text));
            return null;
        }

        var kind = KindOf(words[0])!.Value;
        var claims = new ClaimParser(lexicon, problems);
        var (rest, by) = TakeBy(words[2..], lexicon, problems);
        if ((ReadConditional(rest, claims) ?? ReadPlain(rest, claims)) is var (whenever, claimed, fromThenOn) && !claimed.IsEmpty)
        {
            return new QuestionSyntax(span, text, kind, whenever, claimed) { By = by, FromThenOn = fromThenOn };
        }

        problems.Add(QuestionDiagnostics.NotRead, span, Shorten(text), FormOf(kind));
        return null;
    }

    private static QuestionKind? KindOf(Token token) => token.Kind != TokenKind.Word ? null : token.Canonical switch
    {
        "expect" => QuestionKind.Expect,
        "never" => QuestionKind.Never,
        "possible" => QuestionKind.Possible,
        _ => null,
    };

    private static string FormOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Expect => "Expect: whenever 1.1 is fulfilled, 1.2 is not overdue.",
        QuestionKind.Never => "Never: 1.2 is due while 1.1 is suspended.",
        _ => "Possible: all provisions are fulfilled by 2027-01-01.",
    };

    /// <summary><c>whenever A, B</c>: which comma is the one between them is found by trying.</summary>
    private static (ImmutableArray<SyntaxNode> Whenever, ImmutableArray<SyntaxNode> Claims, bool FromThenOn)? ReadConditional(ImmutableArray<Token> words, ClaimParser claims)
    {
        if (words.IsEmpty || words[0].Kind != TokenKind.Word || words[0].Canonical is not ("whenever" or "once" or "while" or "if" or "when"))
        {
            return null;
        }

        for (var comma = 1; comma < words.Length - 1; comma++)
        {
            if (words[comma].Kind == TokenKind.Comma && claims.TryReadAll(words[1..comma]) is var (whenever, _) && claims.TryReadAll(words[(comma + 1)..]) is var (claimed, noLonger))
            {
                return (whenever, claimed, noLonger || words[0].IsWord("once"));
            }
        }

        return null;
    }

    private static (ImmutableArray<SyntaxNode> Whenever, ImmutableArray<SyntaxNode> Claims, bool FromThenOn)? ReadPlain(ImmutableArray<Token> words, ClaimParser claims) =>
        claims.TryReadAll(words) is var (claimed, _) ? ([], claimed, false) : null;

    /// <summary>The day at the end; "due by" a day says something of the duty, and stays.</summary>
    private static (ImmutableArray<Token> Words, StepTimeSyntax? By) TakeBy(ImmutableArray<Token> words, Lexicon lexicon, ProblemList problems)
    {
        for (var at = words.Length - 2; at > 0; at--)
        {
            if (words[at].IsWord("by") && !words[at - 1].IsWord("due"))
            {
                var cursor = new Cursor(words, lexicon, problems) { At = at + 1 };
                if (StepTimes.TryRead(cursor) is { } by && cursor.AtEnd)
                {
                    return (words[..at], by);
                }
            }
        }

        return (words, null);
    }

    private static string Shorten(string words) => words.Length <= 80 ? words : words[..77] + "...";
}
