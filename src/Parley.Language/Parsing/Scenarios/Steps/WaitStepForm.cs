using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary><c>nothing else happens until 2026-03-05</c></summary>
internal static class WaitStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        var waits = cursor.Take("nothing", "else", "happens") || cursor.Take("nothing", "happens") || cursor.Take("nothing", "more", "happens") || cursor.Take("time", "passes");
        return waits && StepTimes.TryReadBehind(cursor, "until", "to") is { } until && cursor.AtEnd ? new WaitStepSyntax(frame, until) : null;
    }
}
