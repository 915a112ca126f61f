using Parley.Language.Lexing;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Events;

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
            if (StandsHere(cursor))
            {
                var at = cursor.At;
                cursor.At = start;
                return at > start && cursor.Tokens[at - 1].Kind == TokenKind.Comma ? at - 1 : at;
            }
        }

        cursor.At = start;
        return cursor.Tokens.Length;
    }

    /// <summary>The parts up to the end; null where something else stands among them.</summary>
    public static ReportSyntax? TryRead(Cursor cursor)
    {
        var start = cursor.At;
        var report = new Parts();
        while (!cursor.AtEnd)
        {
            cursor.Take(TokenKind.Comma);
            if (!ReadPart(cursor, report))
            {
                return null;
            }
        }

        return new ReportSyntax(cursor.SpanFrom(start))
        {
            From = report.From,
            To = report.To,
            Known = report.Known,
            Establishment = report.Establishment,
            Source = report.Source,
            Name = report.Name,
            Point = report.Point,
        };
    }

    private static bool StandsHere(Cursor cursor) =>
        ReadPart(new Cursor(cursor.Tokens, cursor.Lexicon, new ProblemList(cursor.Problems.Source)) { At = cursor.At }, new Parts());

    private static bool ReadPart(Cursor cursor, Parts parts) =>
        ReadTime(cursor, parts) || ReadKnown(cursor, parts) || ReadEstablishment(cursor, parts) || ReadName(cursor, parts) || ReadPoint(cursor, parts);

    private static bool ReadTime(Cursor cursor, Parts parts)
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

    private static bool ReadKnown(Cursor cursor, Parts parts)
    {
        var start = cursor.At;
        if (parts.Known is null && (cursor.Take("known") || cursor.Take("and", "known")) && StepTimes.TryReadBehind(cursor, "on", "at", "since", "from") is { } known)
        {
            parts.Known = known;
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary><c>as alleged</c>, <c>as observed by "patrol 4"</c>, <c>according to "the daily report"</c></summary>
    private static bool ReadEstablishment(Cursor cursor, Parts parts)
    {
        var start = cursor.At;
        if (parts.Establishment is null && cursor.Take("as"))
        {
            Establishment? how = cursor.Peek()?.Canonical switch
            {
                "alleged" => Establishment.Alleged,
                "observed" => Establishment.Observed,
                "corroborated" => Establishment.Corroborated,
                "assessed" => Establishment.Assessed,
                _ => null,
            };
            if (how is not null)
            {
                cursor.At++;
                parts.Establishment = how;
                if (cursor.Take("by"))
                {
                    parts.Source = ReadSource(cursor);
                    return parts.Source is not null;
                }

                return true;
            }
        }

        cursor.At = start;
        if (parts.Source is null && cursor.Take("according", "to") && ReadSource(cursor) is { } source)
        {
            parts.Source = source;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static string? ReadSource(Cursor cursor)
    {
        if (cursor.Peek() is { Kind: TokenKind.Quoted or TokenKind.Name } source)
        {
            cursor.At++;
            return source.Text;
        }

        return null;
    }

    private static bool ReadName(Cursor cursor, Parts parts)
    {
        if (parts.Name is null && cursor.IsWord("called") && cursor.Peek(1) is { Kind: TokenKind.Quoted } name)
        {
            cursor.At += 2;
            parts.Name = name.Text;
            return true;
        }

        return false;
    }

    /// <summary><c>at 48.71 N 37.52 E within 5 km</c>; without a distance the point is exact.</summary>
    private static bool ReadPoint(Cursor cursor, Parts parts)
    {
        var start = cursor.At;
        if (parts.Point is null && cursor.Take("at") && ReadDegrees(cursor, "n", "s", 90) is { } latitude)
        {
            cursor.Take(TokenKind.Comma);
            if (ReadDegrees(cursor, "e", "w", 180) is { } longitude)
            {
                parts.Point = new Around(new GeoPoint(longitude, latitude), ReadRadius(cursor), null);
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static double? ReadDegrees(Cursor cursor, string plus, string minus, double most)
    {
        if (cursor.Peek() is { Kind: TokenKind.Number } number && cursor.Peek(1) is { } side && (side.IsWord(plus) || side.IsWord(minus))
            && NumberParser.ValueOf(number.Text) is { } degrees && (double)degrees <= most)
        {
            cursor.At += 2;
            return side.IsWord(plus) ? (double)degrees : -(double)degrees;
        }

        return null;
    }

    private static Length ReadRadius(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take("within") && cursor.Peek() is { Kind: TokenKind.Number } number && NumberParser.ValueOf(number.Text) is { } value && PlaceExpressionParser.IsLengthUnit(cursor.Peek(1)))
        {
            var kilometres = cursor.Peek(1)!.Canonical is "km" or "kilometre" or "kilometres" or "kilometer" or "kilometers";
            var miles = cursor.Peek(1)!.Canonical is "mile" or "miles";
            cursor.At += 2;
            return kilometres ? Length.FromKilometres((double)value) : miles ? Length.FromMiles((double)value) : new Length((double)value);
        }

        cursor.At = start;
        return default;
    }

    private sealed class Parts
    {
        public StepTimeSyntax? From { get; set; }

        public StepTimeSyntax? To { get; set; }

        public StepTimeSyntax? Known { get; set; }

        public Establishment? Establishment { get; set; }

        public string? Source { get; set; }

        public string? Name { get; set; }

        public Around? Point { get; set; }
    }
}
