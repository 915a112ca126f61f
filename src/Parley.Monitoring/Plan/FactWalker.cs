namespace Parley.Monitoring.Plan;

/// <summary>Every fact that a norm or an anchor hangs on.</summary>
internal static class FactWalker
{
    public static IEnumerable<Fact> FactsOf(Norm norm) =>
        norm.Conditions.SelectMany(c => FactsOf(c.Condition)).Concat(FactsOf(norm.Timing.Start)).Concat(FactsOf(norm.Timing.End))
            .Concat(FactsOf(norm switch { Power power => power.Reach.Until, Change change => change.Reach.Until, _ => null }));

    public static IEnumerable<Fact> FactsOf(Condition condition) => condition switch
    {
        FactCondition fact => Parts(fact.Fact),
        NotCondition not => FactsOf(not.Body),
        AndCondition and => and.Parts.SelectMany(FactsOf),
        OrCondition or => or.Parts.SelectMany(FactsOf),
        _ => [],
    };

    private static IEnumerable<Fact> FactsOf(Bound? bound) => bound?.Moment switch
    {
        FactMoment moment => Parts(moment.Fact),
        OffsetMoment moment => Parts(moment.From),
        LeadMoment moment => Parts(moment.Before),
        _ => [],
    };

    private static IEnumerable<Fact> Parts(Fact fact) => fact is AllFact all ? all.Facts.SelectMany(Parts) : [fact];
}
