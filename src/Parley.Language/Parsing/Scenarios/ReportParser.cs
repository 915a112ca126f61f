using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>What stands behind an event in a step: <c>on 2026-01-30, known on 2026-02-03, as alleged by "a newspaper", called "the first report"</c>.</summary>
internal static class ReportParser
{
    /// <summary>Where the first of these parts begins, from the cursor on; the end where none stands.</summary>
    public static int Find(Cursor cursor)
    {
        var start = cursor.At;
        for (; !cursor.AtEnd; cursor.At++)
        {
            var comma = cursor.At > start && cursor.Tokens[cursor.At - 1].Kind == TokenKind.Comma;
            if (StandsHere(cursor, comma))
            {
                var at = comma ? cursor.At - 1 : cursor.At;
                cursor.At = start;
                return at;
            }
        }

        cursor.At = start;
        return cursor.Tokens.Length;
    }

    /// <summary>The parts up to the end; null where something else stands among them.</summary>
    public static ReportSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        var report = new ReportParts();
        while (!cursor.AtEnd)
        {
            if (!ReadPart(cursor, report, behindComma: cursor.Take(TokenKind.Comma)))
            {
                return null;
            }
        }

        return report.ToSyntax(cursor.SpanFrom(start));
    }

    private static bool StandsHere(Cursor cursor, bool behindComma) =>
        ReadPart(new Cursor(cursor.Tokens, cursor.Lexicon, new ProblemList(cursor.Problems.Source)) { At = cursor.At }, new ReportParts(), behindComma);

    private static bool ReadPart(Cursor cursor, ReportParts parts, bool behindComma) =>
        ReportTimes.TryRead(cursor, parts) || ReportEvidence.TryRead(cursor, parts) || (behindComma && ReportContent.TryRead(cursor, parts));
}
