using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary><c>"the first report" is taken back on 2026-02-10</c></summary>
internal static class TakeBackStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        if (cursor.Peek() is not { Kind: TokenKind.Quoted } name)
        {
            return null;
        }

        cursor.At++;
        var says = cursor.Take("is", "taken", "back") || cursor.Take("is", "withdrawn") || cursor.Take("has", "been", "taken", "back");
        return says && StepTimes.TryReadBehind(cursor, "on", "at") is { } on && cursor.AtEnd ? new TakeBackStepSyntax(frame, name, on) : null;
    }
}
