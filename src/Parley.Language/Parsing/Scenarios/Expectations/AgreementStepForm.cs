using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary><c>the agreement is in force</c>, <c>the agreement has ended</c></summary>
internal static class AgreementStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var view = ExpectationView.Read(cursor);
        if (!cursor.Take("the", "agreement") && !cursor.Take("this", "agreement"))
        {
            return null;
        }

        if (!cursor.Take("is") && !cursor.Take("has"))
        {
            return null;
        }

        var expected = ExpectationView.ReadAnswer(cursor);
        var ended = cursor.Take("ended");
        var says = ended || cursor.Take("in", "force") || cursor.Take("entered", "into", "force");
        return says && cursor.AtEnd ? new AgreementStepSyntax(frame, view, expected, ended) : null;
    }
}
