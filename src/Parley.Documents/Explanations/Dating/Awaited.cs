using Parley.Analysis;

namespace Parley.Documents.Explanations.Dating;

/// <summary>What has to happen before a norm binds or its time is known.</summary>
internal static class Awaited
{
    /// <summary>The sentences that let provisions enter into force by themselves, where one reaches this norm.</summary>
    public static IEnumerable<Life> EntriesOf(Norm norm, AnalysisContext context) => context.Norms.OfType<Life>()
        .Where(l => l.Stage == LifeStage.EntersIntoForce && l.Id != norm.Id && l.Of.Any(o => o.Id is not null && context.Reaches(o, norm.Provision)));

    /// <summary>Without entry into force, which every norm awaits unless the text says otherwise.</summary>
    public static IEnumerable<Condition> By(Norm norm)
    {
        var moments = new[] { norm.Timing.Start, norm.Timing.End }.OfType<Bound>().Select(b => FactOf(b.Moment)).OfType<Fact>()
            .Where(f => f is not MomentFact && (f is not AnchorFact { Anchor: var anchor } || anchor != AnchorId.EntryIntoForce))
            .Select(f => (Condition)new FactCondition(f));
        return moments.Concat(norm.Conditions.Where(c => c.Word is not (ConditionWord.Unless or ConditionWord.Until)).Select(c => c.Condition)).Distinct();
    }

    /// <summary>What a moment hangs on; null for a date.</summary>
    public static Fact? FactOf(Moment moment) => moment switch
    {
        FactMoment happening => happening.Fact,
        OffsetMoment offset => offset.From,
        LeadMoment lead => lead.Before,
        ChoiceMoment choice => choice.Moments.Select(FactOf).OfType<Fact>().ToList() is { Count: > 0 } facts ? facts.Count == 1 ? facts[0] : choice.Latest ? new AllFact(facts.ToValueList()) : new AnyFact(facts.ToValueList()) : null,
        _ => null,
    };
}
