namespace Parley.Documents.Explanations.Sentences;

/// <summary>From when, by when, how often, how long: each bound with whether its own moment counts.</summary>
internal static class TimingWords
{
    /// <param name="lasts">Whether the norm holds over a time; else it is met once, by its end.</param>
    public static IEnumerable<string> Of(Timing timing, bool lasts, Vocabulary vocabulary)
    {
        if (Within(timing) is { } within)
        {
            yield return $"within {QuantityWords.Of(within.Span, vocabulary)} {(within.From is AnchorFact ? "of" : "after")} {FactWords.AsMoment(within.From, vocabulary)}";
        }
        else if (timing is { Start: { Included: true, Moment: DateMoment date }, End: { Included: true } last } && last.Moment == date)
        {
            yield return $"on {MomentWords.Of(date, vocabulary)}";
        }
        else
        {
            if (timing.Start is { } start)
            {
                yield return From(start, lasts, vocabulary);
            }

            if (timing.End is { } end)
            {
                yield return To(end, lasts, vocabulary);
            }
        }

        foreach (var further in timing.FurtherEnds)
        {
            yield return $"in any case {To(further, lasts, vocabulary)}";
        }

        if (timing.Every is { } every)
        {
            yield return $"again and again, with not more than {QuantityWords.Of(every, vocabulary)} between two times";
        }

        if (timing.DayOfEach is { } day)
        {
            yield return $"each time by the end of day {day.Day} of the {day.Unit.ToString().ToLowerInvariant()[..^1]}{(day.Unit == TimeUnit.Weeks ? " (day 1 is Monday)" : "")}";
        }

        if (timing.For is { } length)
        {
            yield return $"for {QuantityWords.Of(length, vocabulary)}";
        }

        if (!timing.Parallel.IsEmpty)
        {
            yield return $"in parallel with {ProvisionWords.Of(timing.Parallel, vocabulary)}";
        }

        if (timing.Vague is { } vague)
        {
            yield return $"{Vocabulary.Quote(vague)} (words that set no date)";
        }
    }

    /// <summary>Whether the timing is <c>within 30 days of E</c>: from E, and to the end of the thirtieth day.</summary>
    private static OffsetMoment? Within(Timing timing) =>
        timing is { Start: { Included: true, Moment: FactMoment start }, End: { Included: true, Moment: OffsetMoment end } } && start.Fact == end.From ? end : null;

    private static string From(Bound start, bool lasts, Vocabulary vocabulary)
    {
        var moment = MomentWords.Of(start.Moment, vocabulary);
        return (start.Included, MomentWords.IsDay(start.Moment)) switch
        {
            (true, true) => lasts ? $"from the beginning of {Day(start.Moment, moment)} on" : $"not before the beginning of {Day(start.Moment, moment)}",
            (true, false) => lasts ? $"from {moment} on" : $"not before {moment}",
            (false, true) => $"only after the end of {Day(start.Moment, moment)}",
            _ => $"only after {moment}",
        };
    }

    /// <summary><c>by the end of 1 March 2026</c>, <c>until just before …</c></summary>
    public static string To(Bound end, bool lasts, Vocabulary vocabulary)
    {
        var moment = MomentWords.Of(end.Moment, vocabulary);
        var word = lasts ? "until" : "by";
        return (end.Included, MomentWords.IsDay(end.Moment)) switch
        {
            (true, true) => $"{word} the end of {Day(end.Moment, moment)}",
            (true, false) => $"{word} {moment}",
            (false, true) => lasts ? $"until just before {Day(end.Moment, moment)} begins" : $"before {Day(end.Moment, moment)} begins",
            _ => lasts ? $"until just before {moment}" : $"before {moment}",
        };
    }

    private static string Day(Moment moment, string words) => moment is DateMoment ? words : $"the day that lies {words}";
}
