using Parley.Language.Lexing;
using Parley.Language.Syntax;
using Parley.Model.Events;

namespace Parley.Language.Parsing.Scenarios;

/// <summary>What an event says that its verb leaves out, each behind a comma: <c>, in the Donetsk Zone</c>, <c>, about 4.1</c>, <c>, correcting "the first report"</c>.</summary>
internal static class ReportContent
{
    private static readonly Func<Cursor, ReportParts, bool>[] Readers = [ReadAmount, ReadPlace, ReadCounterparty, ReadAbout, ReadConclusion, ReadStage, ReadCorrection, ReadExercise, ReadNote];

    public static bool TryRead(Cursor cursor, ReportParts parts)
    {
        var start = cursor.At;
        foreach (var read in Readers)
        {
            if (read(cursor, parts))
            {
                return true;
            }

            cursor.At = start;
        }

        return false;
    }

    private static bool ReadPlace(Cursor cursor, ReportParts parts) =>
        parts.Place is null && cursor.Take("in") && (parts.Place = StepPlaces.TryRead(cursor)) is not null;

    /// <summary><c>in the amount of 75</c>, <c>25 percent</c>, <c>30 days</c></summary>
    private static bool ReadAmount(Cursor cursor, ReportParts parts)
    {
        if (parts.Amount is not null || !cursor.Take("in", "the", "amount", "of") || cursor.Peek() is not { Kind: TokenKind.Number } number || NumberParser.ValueOf(number.Text) is not { } value)
        {
            return false;
        }

        cursor.At++;
        AmountUnit? unit = cursor.Peek() switch
        {
            { Kind: TokenKind.Percent } or { Canonical: "percent" } => AmountUnit.PerCent,
            { Canonical: "hours" or "hour" } => AmountUnit.Hours,
            { Canonical: "days" or "day" } => AmountUnit.Days,
            { Canonical: "weeks" or "week" } => AmountUnit.Weeks,
            { Canonical: "months" or "month" } => AmountUnit.Months,
            { Canonical: "years" or "year" } => AmountUnit.Years,
            _ => null,
        };
        cursor.At += unit is null ? 0 : 1;
        parts.Amount = new EventAmount(value, unit ?? AmountUnit.Pieces);
        return true;
    }

    private static bool ReadCounterparty(Cursor cursor, ReportParts parts)
    {
        if (parts.Counterparty is not null || !cursor.Take("with") || cursor.Peek() is not { Kind: TokenKind.Name, Name.Kind: NameKind.Party or NameKind.Group })
        {
            return false;
        }

        parts.Counterparty = NounPhraseParser.ReadUpTo(cursor, cursor.At + 1);
        return true;
    }

    private static bool ReadAbout(Cursor cursor, ReportParts parts) =>
        parts.About.IsEmpty && cursor.Take("about") && !(parts.About = ProvisionReferenceParser.TryRead(cursor)).IsEmpty;

    private static bool ReadConclusion(Cursor cursor, ReportParts parts)
    {
        if (parts.Conclusion.Said || !cursor.Take("concluding"))
        {
            return false;
        }

        if (cursor.Take("nothing"))
        {
            parts.Conclusion = (true, null);
            return true;
        }

        if (!cursor.Take("that", "it", "is"))
        {
            return false;
        }

        parts.Conclusion = (true, cursor.Take("not") ? Conclusion.NotMet : Conclusion.Met);
        return cursor.Take("met") || cursor.Take("approved") || cursor.Take("decided");
    }

    private static bool ReadStage(Cursor cursor, ReportParts parts)
    {
        ActStage? stage = parts.Stage is not null ? null
            : cursor.Take("begun", "or", "completed") ? ActStage.Unstated
            : cursor.Take("begun") ? ActStage.Begun
            : cursor.Take("completed") ? ActStage.Completed
            : null;
        parts.Stage ??= stage;
        return stage is not null;
    }

    private static bool ReadCorrection(Cursor cursor, ReportParts parts)
    {
        var back = cursor.Take("taking", "back");
        if (parts.Corrects is not null || (!back && !cursor.Take("correcting")) || cursor.Peek() is not { Kind: TokenKind.Quoted } name)
        {
            return false;
        }

        cursor.At++;
        (parts.Corrects, parts.TakesBack) = (name, back);
        return true;
    }

    private static bool ReadExercise(Cursor cursor, ReportParts parts) => !parts.Exercise && (parts.Exercise = cursor.Take("as", "an", "exercise"));

    private static bool ReadNote(Cursor cursor, ReportParts parts)
    {
        if (parts.Note is not null || !cursor.Take("noting") || cursor.Peek() is not { Kind: TokenKind.Quoted } note)
        {
            return false;
        }

        cursor.At++;
        parts.Note = note.Text;
        return true;
    }
}
