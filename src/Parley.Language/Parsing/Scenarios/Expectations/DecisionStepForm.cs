using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary><c>the Working Group's decision is open</c>, <c>the decision of the Working Group is defaulted</c></summary>
internal static class DecisionStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var view = ExpectationView.Read(cursor);
        if (ReadHolder(cursor) is not { } by)
        {
            return null;
        }

        return LifeStates.TakeVerb(cursor) && LifeStates.TryRead(cursor) is var (expected, state) && cursor.AtEnd
            ? new DecisionStepSyntax(frame, view, expected, by, state)
            : null;
    }

    private static NounPhraseSyntax? ReadHolder(Cursor cursor)
    {
        if (cursor.Take("the", "decision", "of") || cursor.Take("the", "determination", "by"))
        {
            return NounPhraseParser.TryRead(cursor);
        }

        if (cursor.Is(TokenKind.Name) && cursor.Is(TokenKind.Possessive, 1) && (cursor.IsWord("decision", 2) || cursor.IsWord("decisions", 2)))
        {
            var by = NounPhraseParser.ReadUpTo(cursor, cursor.At + 1);
            cursor.At += 2;
            return by;
        }

        return null;
    }
}
