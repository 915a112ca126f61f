using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios.Steps;

/// <summary><c>the Donetsk Zone is not watched from 2026-02-01 to 2026-02-03, because of "access denied"</c>, <c>nothing is watched on 2026-02-01</c></summary>
internal static class WatchStepForm
{
    public static StepSyntax? TryRead(Cursor cursor, StepFrame frame)
    {
        SyntaxNode? place = null;
        var nothing = cursor.Take("nothing");
        if (!nothing && !cursor.Take("everything") && (place = StepPlaces.TryRead(cursor)) is null)
        {
            return null;
        }

        if (!cursor.Take("is"))
        {
            return null;
        }

        var seen = !cursor.Take("not") && !nothing;
        if (!cursor.Take("watched"))
        {
            return null;
        }

        var report = new ReportParts();
        var reason = "";
        while (!cursor.AtEnd)
        {
            cursor.Take(TokenKind.Comma);
            if ((cursor.Take("because", "of") || cursor.Take("by", "means", "of")) && cursor.Peek() is { Kind: TokenKind.Quoted } why)
            {
                cursor.At++;
                reason = why.Text;
            }
            else if (!ReportTimes.TryRead(cursor, report) && !ReportEvidence.TryRead(cursor, report))
            {
                return null;
            }
        }

        return new WatchStepSyntax(frame, place, seen, reason, report.ToSyntax(frame.Span));
    }
}
