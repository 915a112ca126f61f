using NodaTime;
using Parley.Documents.Explanations.Sentences;
using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Dating;

/// <summary>The dates of a norm in words.</summary>
internal sealed class DateWords(LocalTimes times, Vocabulary vocabulary)
{
    public string Clause(Condition condition) => ConditionWords.Of(condition, vocabulary);

    public string Approval(ApprovalGate gate) => $"{ApprovalWords.By(gate, vocabulary)} has approved it ({gate.Provision})";

    public string Of(Norm norm, NormDates dates)
    {
        var lasts = NormWords.Lasts(norm);
        var parts = new List<string> { Span(dates, Verb(norm, lasts), lasts) };
        if (dates is { From: null } or { HasEnd: true, To: null, IsOpen: false } && Window(dates) is { Length: > 0 } window)
        {
            parts.Add(window);
        }

        return string.Join("; ", parts);
    }

    /// <summary>What the norm is in the meantime.</summary>
    private static string Verb(Norm norm, bool lasts) => norm switch
    {
        Permission or Power => "can be used",
        ApprovalGate => "approval",
        Life { Stage: LifeStage.EntersIntoForce } => "entry",
        Life { Stage: LifeStage.Ceases } => "end",
        Change or Release => "applies",
        Decision => "to be decided",
        Recognition => "holds",
        _ => lasts ? "in force" : "due",
    };

    private string Span(NormDates dates, string verb, bool lasts)
    {
        var end = lasts ? "until" : "to";
        return (dates.From, dates.To) switch
        {
            ({ } from, { } to) when from <= to => $"{verb} from {times.Weekday(from)} {end} {End(dates, to)} {times.ZoneName}",
            ({ } from, { } to) => $"{verb}, but its time ends on {End(dates, to)} before it begins on {times.Weekday(from)} {times.ZoneName}",
            ({ } from, null) => $"{verb} from {times.Weekday(from)} {times.ZoneName}{(dates.IsOpen ? $" {end} a time that is still open" : dates.HasEnd ? $" {end} a time that is not dated until {Until(dates)}" : " on")}",
            (null, { } to) => $"{verb} {(lasts ? "until" : "by")} {End(dates, to)} {times.ZoneName}, once {Until(dates)}",
            _ when dates.IsOpen && dates.Awaits.IsEmpty => "not dated: a time is still open",
            _ => $"not dated until {Until(dates)}{(dates.IsOpen ? ", and a time is still open" : "")}",
        };
    }

    private string End(NormDates dates, Instant to) =>
        dates.ToAtLatest is { } last && last != to ? $"{times.Weekday(to)} or at the latest {times.Weekday(last)} (still open)" : times.Weekday(to);

    private static string Until(NormDates dates) => dates.Awaits.IsEmpty ? "this agreement has entered into force" : Vocabulary.And(dates.Awaits);

    private static string Window(NormDates dates) => (dates.Earliest, dates.Latest) switch
    {
        ({ } earliest, { } latest) => $"earliest {LocalTimes.Short(earliest)}, latest {LocalTimes.Short(latest)}",
        ({ } earliest, null) => $"earliest {LocalTimes.Short(earliest)}",
        (null, { } latest) => $"latest {LocalTimes.Short(latest)}",
        _ => "",
    };
}
