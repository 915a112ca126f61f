using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary><c>4.2 is due by 2026-03-04</c>, <c>4.2 is overdue, and Ukraine answers for it</c>, <c>1.1 is possibly breached by Russia</c></summary>
internal static class StateStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var view = ExpectationView.Read(cursor);
        _ = cursor.Take("the", "approval", "of") || cursor.Take("the", "decision", "on");
        var provisions = ProvisionReferenceParser.TryRead(cursor);
        if (provisions.IsEmpty || provisions.Any(p => p.Number is null || p.AfterOr) || !LifeStates.TakeVerb(cursor) || LifeStates.TryRead(cursor) is not var (expected, state))
        {
            return null;
        }

        var due = state == LifeState.Due ? StepTimes.TryReadBehind(cursor, "by", "until", "at") : null;
        var of = cursor.Take("for") || cursor.Take("by") ? NounPhraseParser.TryRead(cursor) : null;
        due ??= state == LifeState.Due ? StepTimes.TryReadBehind(cursor, "by", "until", "at") : null;
        var (answers, only) = of is null ? ReadAnswering(cursor) : (null, false);
        return cursor.AtEnd
            ? new StateStepSyntax(frame, view, expected, provisions, state) { Of = of ?? answers, OfNobodyElse = only, DueBy = due }
            : null;
    }

    /// <summary><c>, and Ukraine answers for it</c>; <c>, and only Ukraine answers for it</c></summary>
    private static (NounPhraseSyntax? Who, bool Only) ReadAnswering(Cursor cursor)
    {
        var start = cursor.At;
        cursor.Take(TokenKind.Comma);
        if (cursor.Take("and"))
        {
            var only = cursor.Take("only");
            var end = cursor.At;
            while (end < cursor.Tokens.Length && cursor.Tokens[end].Canonical is not ("answers" or "answer" or "alone"))
            {
                end++;
            }

            var who = end < cursor.Tokens.Length ? NounPhraseParser.ReadUpTo(cursor, end) : null;
            only |= who is not null && cursor.Take("alone");
            if (who is not null && (cursor.Take("answers", "for", "it") || cursor.Take("answer", "for", "it") || cursor.Take("answers", "for", "them") || cursor.Take("answer", "for", "them")))
            {
                return (who, only);
            }
        }

        cursor.At = start;
        return (null, false);
    }
}
