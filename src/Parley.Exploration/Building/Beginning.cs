using NodaTime;

namespace Parley.Exploration.Building;

/// <summary>With which day the runs begin.</summary>
internal static class Beginning
{
    /// <summary>Where neither the document nor the question says when: any day will do for a text without dates.</summary>
    private static readonly LocalDate Otherwise = new(2026, 1, 15);

    /// <summary>The supposed entry into force, or the day of the draft; or the first date of the text, where that lies before it, so that no time of the text is already running.</summary>
    public static LocalDate Of(Agreement agreement, LocalDate? entry)
    {
        var day = entry ?? agreement.Draft ?? Otherwise;
        return DatesOf(agreement).Append(day).Min();
    }

    private static IEnumerable<LocalDate> DatesOf(Agreement agreement) => agreement.Norms.SelectMany(n => FactWalker.FactsOf(n).SelectMany(DatesOf).Concat(DatesOf(n.Timing)).Concat(DatesOf(n)))
        .Concat(agreement.Anchors.Where(a => a.Meaning is not null).SelectMany(a => FactWalker.FactsOf(a.Meaning!)).SelectMany(DatesOf))
        .Concat(agreement.Norms.SelectMany(n => n.Conditions).SelectMany(c => DatesOf(c.Condition)))
        .Concat(agreement.Anchors.Where(a => a.Meaning is not null).SelectMany(a => DatesOf(a.Meaning!)));

    private static IEnumerable<LocalDate> DatesOf(Norm norm) => norm switch { Power { Reach.Until: { } until } => DatesOf(until.Moment), Change { Reach.Until: { } until } => DatesOf(until.Moment), _ => [] };

    private static IEnumerable<LocalDate> DatesOf(Timing timing) =>
        new[] { timing.Start, timing.End }.OfType<Bound>().Concat(timing.FurtherEnds).SelectMany(b => DatesOf(b.Moment));

    private static IEnumerable<LocalDate> DatesOf(Condition condition) => condition switch
    {
        FactCondition fact => DatesOf(fact.Fact),
        NotCondition not => DatesOf(not.Body),
        AndCondition and => and.Parts.SelectMany(DatesOf),
        OrCondition or => or.Parts.SelectMany(DatesOf),
        _ => [],
    };

    private static IEnumerable<LocalDate> DatesOf(Fact fact) => fact switch
    {
        AllFact all => all.Facts.SelectMany(DatesOf),
        AnyFact any => any.Facts.SelectMany(DatesOf),
        HeldFact held => DatesOf(held.State),
        MissedFact missed => DatesOf(missed.By.Moment),
        MomentFact moment => DatesOf(moment.Moment),
        _ => [],
    };

    private static IEnumerable<LocalDate> DatesOf(Moment moment) => moment switch
    {
        DateMoment date => date.Date.Possible,
        ClockMoment clock => [clock.Time.Date],
        FactMoment happening => DatesOf(happening.Fact),
        OffsetMoment offset => DatesOf(offset.From),
        LeadMoment lead => DatesOf(lead.Before),
        ChoiceMoment choice => choice.Moments.SelectMany(DatesOf),
        _ => [],
    };
}
