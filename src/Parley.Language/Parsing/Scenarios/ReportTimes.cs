namespace Parley.Language.Parsing.Scenarios;

/// <summary>When it happened, and since when it is known: <c>on 2026-01-30</c>, <c>from 2026-01-30 to 2026-02-02</c>, <c>known on 2026-02-03</c>.</summary>
internal static class ReportTimes
{
    public static bool TryRead(Cursor cursor, ReportParts parts)
    {
        var start = cursor.At;
        if (ReadTime(cursor, parts) || ReadKnown(cursor, parts))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool ReadTime(Cursor cursor, ReportParts parts)
    {
        var start = cursor.At;
        if (parts.From is null && StepTimes.TryReadBehind(cursor, "on", "at", "from", "since") is { } on)
        {
            parts.From = on;
            parts.To = StepTimes.TryReadBehind(cursor, "to", "until");
            return true;
        }

        if (parts.From is null && cursor.Take("between") && StepTimes.TryRead(cursor) is { } first && cursor.Take("and") && StepTimes.TryRead(cursor) is { } last)
        {
            (parts.From, parts.To) = (first, last);
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool ReadKnown(Cursor cursor, ReportParts parts)
    {
        if (parts.Known is null && (cursor.Take("known") || cursor.Take("and", "known")) && StepTimes.TryReadBehind(cursor, "on", "at", "since", "from") is { } known)
        {
            parts.Known = known;
            return true;
        }

        return false;
    }
}
