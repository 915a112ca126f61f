namespace Parley.Model.Time;

/// <summary>Every fact that a norm or an anchor hangs on, asserted or denied; of a fact that is made of others, those.</summary>
public static class FactWalker
{
    /// <summary>In its conditions, in its times, and in what ends the use of a power.</summary>
    public static IEnumerable<Fact> FactsOf(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        return norm.Conditions.SelectMany(c => FactsOf(c.Condition)).Concat(FactsOf(norm.Timing))
            .Concat(FactsOf(norm switch { Power power => power.Reach.Until, Change change => change.Reach.Until, _ => null }));
    }

    /// <summary>The facts that the ends of a time hang on.</summary>
    public static IEnumerable<Fact> FactsOf(Timing timing)
    {
        ArgumentNullException.ThrowIfNull(timing);
        return FactsOf(timing.Start).Concat(FactsOf(timing.End)).Concat(timing.FurtherEnds.SelectMany(FactsOf));
    }

    public static IEnumerable<Fact> FactsOf(Condition condition) => condition switch
    {
        FactCondition fact => Parts(fact.Fact),
        NotCondition not => FactsOf(not.Body),
        AndCondition and => and.Parts.SelectMany(FactsOf),
        OrCondition or => or.Parts.SelectMany(FactsOf),
        _ => [],
    };

    /// <summary>The facts that a moment hangs on.</summary>
    public static IEnumerable<Fact> FactsOf(Moment moment) => moment switch
    {
        FactMoment happening => Parts(happening.Fact),
        OffsetMoment offset => Parts(offset.From),
        LeadMoment lead => Parts(lead.Before),
        ChoiceMoment choice => choice.Moments.SelectMany(FactsOf),
        _ => [],
    };

    private static IEnumerable<Fact> FactsOf(Bound? bound) => bound is null ? [] : FactsOf(bound.Moment);

    private static IEnumerable<Fact> Parts(Fact fact) => fact switch
    {
        AllFact all => all.Facts.SelectMany(Parts),
        AnyFact any => any.Facts.SelectMany(Parts),
        HeldFact held => FactsOf(held.State),
        MissedFact missed => FactsOf(missed.By).Prepend(missed.Act),
        MomentFact moment => FactsOf(moment.Moment),
        _ => [fact],
    };
}
