using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary><c>nothing is overdue</c>, <c>nothing but 4.2 is overdue</c></summary>
internal static class NothingStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var view = ExpectationView.Read(cursor);
        if (!cursor.Take("nothing"))
        {
            return null;
        }

        var except = cursor.Take("but") || cursor.Take("except") || cursor.Take("other", "than") ? ProvisionReferenceParser.TryRead(cursor) : [];
        return LifeStates.TakeVerb(cursor) && LifeStates.TryRead(cursor) is (Answer.Yes, var state) && cursor.AtEnd ? new NothingStepSyntax(frame, view, state, except) : null;
    }
}
