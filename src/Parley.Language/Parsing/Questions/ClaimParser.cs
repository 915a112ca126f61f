using System.Collections.Immutable;
using Parley.Language.Lexicons;
using Parley.Language.Lexing;
using Parley.Language.Parsing.Scenarios;
using Parley.Language.Parsing.Scenarios.Expectations;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Scenarios;

namespace Parley.Language.Parsing.Questions;

/// <summary>The parts of a question: what a scenario can expect, and what a condition of an article can say; joined by "while".</summary>
internal sealed class ClaimParser(Lexicon lexicon, ProblemList problems)
{
    private static readonly ImmutableArray<StepParser.Form> Forms = [.. StepParser.Expectations, EveryProvision, Kept];

    /// <summary>All parts; null where one cannot be read. Says too whether one of them says "no longer".</summary>
    public (ImmutableArray<SyntaxNode> Claims, bool NoLonger)? TryReadAll(ImmutableArray<Token> words)
    {
        var claims = ImmutableArray.CreateBuilder<SyntaxNode>();
        var noLonger = false;
        foreach (var part in Split(words))
        {
            var (plain, said) = WithoutNoLonger(part);
            noLonger |= said;
            if (plain.IsEmpty || TryRead(plain) is not { } claim)
            {
                return null;
            }

            claims.Add(claim);
        }

        return (claims.ToImmutable(), noLonger);
    }

    private static IEnumerable<ImmutableArray<Token>> Split(ImmutableArray<Token> words)
    {
        var start = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].IsWord("while"))
            {
                yield return words[start..at];
                start = at + 1;
            }
        }

        yield return words[start..];
    }

    private SyntaxNode? TryRead(ImmutableArray<Token> words)
    {
        var span = words[0].Span.Through(words[^1].Span);
        var frame = new StepFrame(span, TokenText.Join(words), Expects: true);
        foreach (var form in Forms)
        {
            // Only the form that reads the words may remark on them.
            var remarks = new ProblemList(problems.Source);
            if (form(new Cursor(words, lexicon, remarks), frame) is { } read)
            {
                foreach (var remark in remarks.All)
                {
                    problems.Add(remark);
                }

                return read;
            }
        }

        var cursor = new Cursor(words, lexicon, new ProblemList(problems.Source));
        return ConditionParser.TryRead(cursor) is { } condition && cursor.AtEnd && !IsOnlyWords(condition) ? condition : null;
    }

    /// <summary>What nobody is named to establish can stand in a text; a question about it has no answer.</summary>
    private static bool IsOnlyWords(SyntaxNode condition) => condition is WordsFactSyntax || condition.Children.Any(IsOnlyWords);

    /// <summary><c>all provisions are fulfilled</c></summary>
    private static StateStepSyntax? EveryProvision(Cursor cursor, StepFrame frame)
    {
        var start = cursor.At;
        var said = cursor.Take("all", "provisions") || cursor.Take("every", "provision") || cursor.Take("each", "provision");
        var span = cursor.SpanFrom(start);
        return said && LifeStates.TakeVerb(cursor) && LifeStates.TryRead(cursor) is var (expected, state) && cursor.AtEnd
            ? new StateStepSyntax(frame, new ViewSyntax(null, null), expected, [new ProvisionReferenceSyntax(span, null)], state)
            : null;
    }

    /// <summary><c>Russia has kept 1.1 and 2.1</c></summary>
    private static StateStepSyntax? Kept(Cursor cursor, StepFrame frame)
    {
        var verb = 0;
        while (verb < cursor.Tokens.Length && !(cursor.Tokens[verb].Kind == TokenKind.Word && cursor.Tokens[verb].Canonical is "has" or "have"))
        {
            verb++;
        }

        if (verb == cursor.Tokens.Length || NounPhraseParser.ReadUpTo(cursor, verb) is not { } who)
        {
            return null;
        }

        cursor.At = verb + 1;
        var expected = ExpectationView.ReadAnswer(cursor);
        if (!cursor.Take("kept"))
        {
            return null;
        }

        var provisions = ProvisionReferenceParser.TryRead(cursor);
        return !provisions.IsEmpty && provisions.All(p => p.Number is not null && !p.AfterOr) && cursor.AtEnd
            ? new StateStepSyntax(frame, new ViewSyntax(null, null), expected, provisions, LifeState.Kept) { Of = who }
            : null;
    }

    /// <summary>"Can no longer be required" says "is not required", from then on; "can be required" is "is required".</summary>
    private static (ImmutableArray<Token> Words, bool Said) WithoutNoLonger(ImmutableArray<Token> words)
    {
        for (var at = 0; at + 1 < words.Length; at++)
        {
            var can = words[at].IsWord("can") || words[at].IsWord("is") || words[at].IsWord("are") || words[at].IsWord("may");
            var noLonger = can && at + 2 < words.Length && words[at + 1].IsWord("no") && words[at + 2].IsWord("longer");
            var last = noLonger ? at + 2 : at;
            var be = words[at].IsWord("can") && last + 1 < words.Length && words[last + 1].IsWord("be");
            if (!noLonger && !be)
            {
                continue;
            }

            var verb = words[at].IsWord("can") ? words[at] with { Canonical = be ? "is" : "may" } : words[at];
            var not = noLonger ? new[] { words[at + 1] with { Canonical = "not" } } : [];
            return ([.. words[..at], verb, .. not, .. words[(last + (be ? 2 : 1))..]], noLonger);
        }

        return (words, false);
    }
}
