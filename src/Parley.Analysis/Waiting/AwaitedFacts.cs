namespace Parley.Analysis.Waiting;

/// <summary>The facts that a norm or its deadline hangs on.</summary>
internal static class AwaitedFacts
{
    /// <summary>
    /// Facts that have to come before the norm binds: its start, and conditions that await something.
    /// "If" and "whenever" are left out: they provide for a case and wait for nothing.
    /// </summary>
    public static IEnumerable<Fact> Of(Norm norm) =>
        (norm.Timing.Start is { } start ? FactsOf(start.Moment) : [])
        .Concat(norm.Conditions
            .Where(c => c.Word is ConditionWord.When or ConditionWord.Once or ConditionWord.After or ConditionWord.OnlyIf or ConditionWord.ProvidedThat)
            .SelectMany(c => FactsOf(c.Condition)));

    /// <summary>Facts from which the end of the norm's time is counted.</summary>
    public static IEnumerable<Fact> OfDeadline(Norm norm) => Common.ChangeTimes.EndOf(norm) is { } end ? FactsOf(end.Moment) : [];

    public static IEnumerable<Fact> FactsOf(Moment moment) => moment switch
    {
        FactMoment happening => Parts(happening.Fact),
        OffsetMoment offset => Parts(offset.From),
        LeadMoment lead => Parts(lead.Before),
        ChoiceMoment choice => choice.Moments.SelectMany(FactsOf),
        _ => [],
    };

    /// <summary>Every fact that a condition asserts; not those that it denies.</summary>
    public static IEnumerable<Fact> FactsOf(Condition condition) => condition switch
    {
        FactCondition fact => Parts(fact.Fact),
        AndCondition and => and.Parts.SelectMany(FactsOf),
        OrCondition or => or.Parts.SelectMany(FactsOf),
        _ => [],
    };

    /// <summary>The single facts that a fact consists of.</summary>
    public static IEnumerable<Fact> Parts(Fact fact) => fact switch
    {
        AllFact all => all.Facts.SelectMany(Parts),
        AnyFact any => any.Facts.SelectMany(Parts),
        HeldFact held => FactsOf(held.State),
        MomentFact moment => FactsOf(moment.Moment),

        // Many breaches are breaches; that there are few of them waits for nothing.
        CountFact { IsLowerBound: true } count => count.Of.Select(p => (Fact)new StateFact(p, ProvisionState.Breached, count.By)),
        CountFact => [],

        // That something was not done in time waits for time alone.
        MissedFact => [],

        // "After a breach of 1.1" is the state of 1.1 told as an act.
        ActFact { Action.Act.Value: "breach" } act => act.Action.Roles.Select(r => r.Filler).OfType<ProvisionFiller>().SelectMany(f => f.Provisions)
            .Select(p => (Fact)new StateFact(p, ProvisionState.Breached, act.Actors)).DefaultIfEmpty(fact),
        _ => [fact],
    };
}
