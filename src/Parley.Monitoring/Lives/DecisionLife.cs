using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>A decision put off: waiting → open → decided | defaulted.</summary>
/// <remarks>Where the text names a default, it takes hold when the time has passed, and a later decision does not undo it. Where it names none, the decision stays open.</remarks>
internal static class DecisionLife
{
    public static InstanceResult Read(LifeContext context, Requirement performance, ValueList<PartyId> bearers)
    {
        var applies = context.Applies(null).And(context.Released.Not());
        var begun = applies.Once().And(context.Guard);
        var decided = context.Hits.Met(performance, h => context.CountsFrom(h, null));
        var deadline = context.End(null);
        var known = deadline?.KnownFrom is { } from ? Timeline.Reached(from) : Timeline.Always;
        var inTime = ObligationLife.InTime(decided, deadline, known, context);
        var missed = ObligationLife.Passed(deadline).And(known).And(applies).And(context.Suspended.Not()).And(inTime.Not()).And(context.Guard).Once();
        var hasDefault = context.Norm.Norm is Decision { Default: not null };
        var (taken, defaulted) = hasDefault ? (inTime, missed) : (decided, Timeline.Never);
        return new InstanceResult(bearers,
        [
            new(NormState.Decided, begun.And(taken).And(defaulted.Not())),
            new(NormState.Defaulted, begun.And(defaulted)),
            new(NormState.Open, begun.And(taken.Not()).And(defaulted.Not())),
            new(NormState.Waiting, begun.Not()),
        ])
        {
            Breached = begun.And(missed),
            Failures = begun.And(missed).FirstTrue() is { } breach ? [new Pulse(breach, [])] : [],
            Begun = decided,
            Start = context.Start(null),
            Deadline = deadline,
            Performances = [.. context.Hits.Of(performance)],
            Grounds = context.Grounds,
        };
    }
}
