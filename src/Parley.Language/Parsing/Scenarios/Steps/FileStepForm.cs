using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary><c>a file of events ["January"](events/january.ndjson)</c></summary>
internal static class FileStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        _ = cursor.Take("a") || cursor.Take("the");
        _ = cursor.Take("file", "of");
        var names = cursor.Take("events") && (cursor.Take("of") || cursor.Take("in") || true);
        if (!names || cursor.Peek() is not { Kind: TokenKind.Link, Target.Length: > 0 } link)
        {
            return null;
        }

        cursor.At++;
        return cursor.AtEnd ? new FileStepSyntax(frame, link.Target!) : null;
    }
}
