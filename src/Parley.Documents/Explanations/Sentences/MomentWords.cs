using NodaTime;
using Parley.Documents.Words;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>A moment that the text names, behind "by", "from" or "before".</summary>
internal static class MomentWords
{
    public static string Of(Moment moment, Vocabulary vocabulary) => moment switch
    {
        DateMoment date => Of(date.Date, vocabulary),
        ClockMoment clock => $"{clock.Time:HH':'mm} on {LocalTimes.Long(clock.Time.Date)}",
        FactMoment { Fact: AnchorFact or MomentFact } anchor => FactWords.AsMoment(anchor.Fact, vocabulary),
        FactMoment happening => $"the moment when {FactWords.Of(happening.Fact, vocabulary)}",
        OffsetMoment offset => $"{QuantityWords.Of(offset.Span, vocabulary)} after {FactWords.AsMoment(offset.From, vocabulary)}",
        LeadMoment lead => $"{QuantityWords.Of(lead.Span, vocabulary)} before {FactWords.AsMoment(lead.Before, vocabulary)}",
        ChoiceMoment choice => $"the {(choice.Latest ? "last" : "first")} of {Vocabulary.And(choice.Moments.Select(m => Of(m, vocabulary)))}",
        _ => throw new System.Diagnostics.UnreachableException(moment.GetType().Name),
    };

    public static string Of(Open<LocalDate> date, Vocabulary vocabulary) => OpenWords.Of(date, LocalTimes.Long, "date", "", vocabulary);

    /// <summary>Whether the moment is a whole day, so that its beginning and end lie apart.</summary>
    public static bool IsDay(Moment moment) => moment is DateMoment or OffsetMoment { Span.Unit: not (TimeUnit.Minutes or TimeUnit.Hours) } or LeadMoment { Span.Unit: not (TimeUnit.Minutes or TimeUnit.Hours) };
}
