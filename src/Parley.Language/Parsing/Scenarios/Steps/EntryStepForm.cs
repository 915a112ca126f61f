using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary><c>the agreement enters into force on 2026-01-15</c></summary>
internal static class EntryStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        if (!cursor.Take("the", "agreement") && !cursor.Take("this", "agreement"))
        {
            return null;
        }

        var says = cursor.Take("enters", "into", "force") || cursor.Take("has", "entered", "into", "force") || cursor.Take("entered", "into", "force") || cursor.Take("is", "in", "force");
        return says && StepTimes.TryReadBehind(cursor, "on", "at", "from", "since") is { } on && cursor.AtEnd ? new EntryStepSyntax(frame, on) : null;
    }
}
