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
        return plan.Norms.Select(n => Read(n, evaluation.ContextOf(n.Number))).ToValueList();
    }

    private static NormTimes Read(NormPlan plan, LifeContext context)
    {
        // Without events time still passes, and what nobody reports is overdue: what hangs on a state or an act is therefore left undated here.
        var norm = plan.Norm;
        var start = HangsOnAnchors(norm.Timing.Start) ? context.Start(null) : null;
        var bound = context.Triggers.IsEmpty && HangsOnAnchors(norm.Timing.Start) ? context.Started(null).And(context.InForce).FirstTrue() : null;
        var from = start is { Blank: true } ? new TimeReading(start.Value.Earliest, null, Open: true)
            : bound is { } b ? new TimeReading(b.From, b.Sure, Open: false)
            : (TimeReading?)null;
        var to = HangsOnAnchors(norm.Timing.End) && (norm.Timing.End is not null || bound is not null) && context.End(null) is { } end ? new TimeReading(end.Earliest, end.Latest, end.Blank) : (TimeReading?)null;
        return new NormTimes(norm.Id, Dated(from), Dated(to));
    }

    /// <summary>Whether a bound hangs on nothing but dates and anchors.</summary>
    private static bool HangsOnAnchors(Bound? bound) => bound?.Moment switch
    {
        FactMoment happening => happening.Fact is AnchorFact,
        OffsetMoment offset => offset.From is AnchorFact,
        LeadMoment lead => lead.Before is AnchorFact,
        _ => true,
    };

    /// <summary>What may be true from the beginning of time is not dated by anything.</summary>
    private static TimeReading? Dated(TimeReading? reading) =>
        reading is { } known && (known.Open || (known.Earliest > Instant.MinValue && known.Latest is not null)) ? known : null;
}

/// <summary>An instant of the text: fixed where both are equal, else at one of them or between.</summary>
/// <param name="Latest">Null where the text leaves it open.</param>
/// <param name="Open">Whether the text leaves the time blank: then it lies nowhere before <paramref name="Earliest"/>.</param>
public readonly record struct TimeReading(Instant Earliest, Instant? Latest, bool Open);
