using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Expectations;

/// <summary>What opens an expectation: <c>as of 2026-02-01,</c> and <c>as known on 2026-02-03,</c>.</summary>
internal static class ExpectationView
{
    public static ViewSyntax Read(Cursor cursor)
    {
        StepTimeSyntax? asOf = null, known = null;
        while (true)
        {
            var start = cursor.At;
            if (asOf is null && cursor.Take("as", "of") && StepTimes.TryRead(cursor) is { } of)
            {
                asOf = of;
            }
            else
            {
                cursor.At = start;
                if (known is not null || !cursor.Take("as", "known") || StepTimes.TryReadBehind(cursor, "on", "at") is not { } at)
                {
                    cursor.At = start;
                    return new ViewSyntax(asOf, known);
                }

                known = at;
            }

            cursor.Take(TokenKind.Comma);
        }
    }

    /// <summary>The word between the verb and the state: "possibly", "not", or none.</summary>
    public static Answer ReadAnswer(Cursor cursor)
    {
        if (cursor.Take("possibly"))
        {
            return Answer.Possibly;
        }

        if (cursor.Take("not"))
        {
            cursor.Take("yet");
            return Answer.No;
        }

        return Answer.Yes;
    }
}
