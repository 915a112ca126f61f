using NodaTime;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Deadlines;

/// <summary>When a norm begins and must be met, as far as the text and a supposed entry into force alone tell, without any event.</summary>
/// <param name="From">The first instant at which it binds; null where that hangs on something that has to happen first.</param>
/// <param name="To">The last instant of its time; null where it has none, or where that hangs on something that has to happen first.</param>
public sealed record NormTimes(NormId Norm, TimeReading? From, TimeReading? To)
{
    /// <summary>The times of every norm, in the order of the agreement.</summary>
    public static ValueList<NormTimes> Of(MonitorPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var evaluation = Evaluation.Of(plan, EventHits.Of(plan, [], Instant.MinValue));
        return plan.Norms.Select(n => Read(n, evaluation.ContextOf(n.Number), evaluation.Entry)).ToValueList();
    }

    private static NormTimes Read(NormPlan plan, LifeContext context, Timeline entry)
    {
        // Without events time still passes, and what nobody reports is overdue: what hangs on a state or an act is therefore left undated here.
        var norm = plan.Norm;
        var start = HangsOnAnchors(norm.Timing.Start) ? context.Start(null) : null;
        var bound = !norm.Conditions.Any(Awaits) && HangsOnAnchors(norm.Timing.Start) ? context.Triggered.And(context.Started(null)).And(norm is Life { Stage: LifeStage.RemainsInForce } ? entry : context.InForce).FirstTrue() : null;
        var from = start is { Blank: true } ? new TimeReading(start.Value.Earliest, null, Open: true)
            : bound is { } b ? new TimeReading(b.From, b.Sure, Open: false)
            : (TimeReading?)null;
        var to = HangsOnAnchors(norm.Timing.End) ? End(norm, context, Dated(from) is not null, entry) : null;
        return new NormTimes(norm.Id, Dated(from), Dated(to));
    }

    /// <param name="begins">Whether it begins at a dated moment, from which a length can be counted.</param>
    private static TimeReading? End(Norm norm, LifeContext context, bool begins, Timeline entry)
    {
        if (norm is Life { Timing: { For: { } length, End: null, Start: null } })
        {
            // The life of an agreement is counted from its entry into force.
            return entry.FirstTrue() is { } start && start.From > Instant.MinValue && context.Calendar.EndOf(length, start.From) is { } first
                ? new TimeReading(first.Earliest, start.Sure is { } sure ? context.Calendar.EndOf(length, sure)?.Latest : null, Open: false)
                : null;
        }

        return (norm.Timing.End is not null || begins) && context.End(null) is { } end ? new TimeReading(end.Earliest, end.Latest, end.Blank) : null;
    }

    /// <summary>Whether a clause makes the norm wait for something to come true: not what ends it, and not what is so until something happens.</summary>
    private static bool Awaits(ConditionClause clause) =>
        (clause.IsTrigger && !(clause.Condition is FactCondition { Fact: var fact } && IsAnchor(fact))) || (clause.Word is ConditionWord.While or ConditionWord.OnlyIf or ConditionWord.ProvidedThat && Asserts(clause.Condition));

    private static bool Asserts(Condition condition) => condition switch
    {
        AndCondition and => and.Parts.Any(Asserts),
        OrCondition or => or.Parts.All(Asserts),
        _ => condition is FactCondition { Fact: var fact } && !IsAnchor(fact),
    };

    /// <summary>Whether a bound hangs on nothing but dates and anchors.</summary>
    private static bool HangsOnAnchors(Bound? bound) => bound is null || HangsOnAnchors(bound.Moment);

    private static bool HangsOnAnchors(Moment moment) => moment switch
    {
        FactMoment happening => IsAnchor(happening.Fact),
        OffsetMoment offset => IsAnchor(offset.From),
        LeadMoment lead => IsAnchor(lead.Before),
        ChoiceMoment choice => choice.Moments.All(HangsOnAnchors),
        _ => true,
    };

    private static bool IsAnchor(Fact fact) => fact is AnchorFact || (fact is MomentFact named && HangsOnAnchors(named.Moment));

    /// <summary>What may be true from the beginning of time is not dated by anything.</summary>
    private static TimeReading? Dated(TimeReading? reading) =>
        reading is { } known && (known.Open || (known.Earliest > Instant.MinValue && known.Latest is not null)) ? known : null;
}

/// <summary>An instant of the text: fixed where both are equal, else at one of them or between.</summary>
/// <param name="Latest">Null where the text leaves it open.</param>
/// <param name="Open">Whether the text leaves the time blank: then it lies nowhere before <paramref name="Earliest"/>.</param>
public readonly record struct TimeReading(Instant Earliest, Instant? Latest, bool Open);
