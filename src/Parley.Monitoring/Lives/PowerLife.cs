using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>A permission or power: unavailable → available → exercised | expired.</summary>
/// <remarks>Only what is done while it is available exercises it. Having been used, it can be used again while it is available.</remarks>
internal static class PowerLife
{
    public static Timeline Available(LifeContext context) =>
        context.Triggered.Once().And(context.Started(null)).And(context.InForce).And(context.Conditions)
            .And(PeriodicLife.Ended(context).Not()).And(context.Suspended.Not()).And(context.Released.Not()).And(context.Guard);

    public static List<Hit> Uses(LifeContext context, Timeline available, Requirement performance) =>
        [.. context.Hits.Of(performance).Select(h => h with { Sure = h.Sure.And(FactReader.During(h, available)) }).Where(h => h.Sure != Answer.No)];

    public static InstanceResult Instance(LifeContext context, Timeline available, Requirement performance, ValueList<PartyId> bearers)
    {
        var uses = Uses(context, available, performance);
        var exercised = EventHits.Occurred(uses);
        var begun = available.Once();
        var over = PeriodicLife.Ended(context).Or(context.Released);
        return new InstanceResult(bearers,
        [
            new(NormState.Exercised, exercised),
            new(NormState.Available, available.And(exercised.Not())),
            new(NormState.Expired, begun.And(available.Not()).And(over).And(exercised.Not())),
            new(NormState.Unavailable, available.Not().And(begun.And(over).Not()).And(exercised.Not())),
        ])
        {
            Begun = exercised,
            Start = context.Start(null),
            Deadline = context.End(null),
            Performances = [.. uses],
            Grounds = context.Grounds,
        };
    }
}
