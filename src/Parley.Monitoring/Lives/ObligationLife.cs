using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>A duty that is met once: waiting → due → fulfilled | overdue → fulfilled late; beside them suspended, discharged, lapsed.</summary>
/// <remarks>
/// It becomes overdue only while it applies and time is known to have passed its deadline; then it stays so until it is met or released. A suspension does not move
/// the deadline. A deadline left blank is never met and never missed: what performs the duty does so possibly in time. An effort is never overdue.
/// </remarks>
internal static class ObligationLife
{
    public static InstanceResult Read(LifeContext context, Requirement performance, Requirement beginning, ValueList<PartyId> bearers, Pulse? pulse)
    {
        var effort = context.Norm.Norm is Obligation { Effort: true };
        var applies = context.Applies(pulse);
        var begun = applies.Once().And(context.Guard);
        var performed = context.Hits.Met(performance, h => context.CountsFrom(h, pulse));
        var deadline = effort ? null : context.End(pulse);
        var known = deadline?.KnownFrom is { } from ? Timeline.Reached(from) : Timeline.Always;
        var inTime = InTime(performed, deadline, known, context);
        var released = context.Released.And(performed.Not()).Once();
        var held = applies.And(context.Suspended.Not()).And(context.Guard);
        var missed = Passed(deadline).And(known).And(held).And(performed.Not()).Once();
        var open = begun.And(performed.Not()).And(released.Not()).And(missed.Not());
        var overdue = begun.And(performed.Not()).And(released.Not()).And(missed);
        var late = begun.And(performed).And(released.Not()).And(inTime.Not()).And(MayBeLate(deadline, known, context));
        return new InstanceResult(bearers,
        [
            new(NormState.Fulfilled, begun.And(released.Not()).And(inTime)),
            new(NormState.FulfilledLate, late),
            new(NormState.Overdue, overdue),
            new(NormState.Due, open.And(held)),
            new(NormState.Suspended, open.And(applies).And(context.Suspended)),
            new(NormState.Discharged, begun.And(released)),
            new(NormState.Lapsed, open.And(applies.Not())),
            new(NormState.Waiting, begun.Not()),
        ])
        {
            Trigger = pulse,
            Breached = overdue.Or(late),
            Failures = overdue.Or(late).FirstTrue() is { } breach ? [new Pulse(breach, [])] : [],
            Begun = context.Hits.Met(beginning).Or(performed),
            Start = context.Start(pulse) ?? (pulse is { } p ? new BoundReading(p.At.From, p.At.Sure, Blank: false, null) : null),
            Deadline = deadline,
            Performances = [.. context.Hits.Of(performance).Where(h => context.CountsFrom(h, pulse) != Answer.No)],
            Grounds = context.Grounds,
        };
    }

    /// <summary>Whether it was performed by the deadline. Before an event that a deadline is counted back from, nobody can say.</summary>
    internal static Timeline InTime(Timeline performed, BoundReading? deadline, Timeline known, LifeContext context)
    {
        if (deadline is not { } by)
        {
            return context.Norm.Norm.Timing.End?.Moment is LeadMoment ? performed.And(Answer.Possibly) : performed;
        }

        var inTime = by.Blank ? performed.And(Answer.Possibly) : performed.NotAfter(by.Earliest, by.Latest ?? Instant.MaxValue);
        return by.KnownFrom is null ? inTime : inTime.And(known).Or(performed.And(Answer.Possibly).And(known.Not()));
    }

    /// <summary>When performing can be late at all. An event known to the day is uncertain during that day, and yet not late while the deadline has not passed.</summary>
    private static Timeline MayBeLate(BoundReading? deadline, Timeline known, LifeContext context) => deadline switch
    {
        null => context.Norm.Norm.Timing.End?.Moment is LeadMoment ? Timeline.Always : Timeline.Never,
        { Blank: true } => Timeline.Always,
        _ => Passed(deadline).And(known).Or(known.Not()),
    };

    internal static Timeline Passed(BoundReading? deadline)
    {
        if (deadline is not { Blank: false } by)
        {
            return Timeline.Never;
        }

        return Timeline.Reached(BoundReading.Behind(by.Earliest), by.Latest is { } latest ? BoundReading.Behind(latest) : null);
    }
}
