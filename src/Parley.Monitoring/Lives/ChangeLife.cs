using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>A change that the text itself makes, and a release: waiting → in force → ended.</summary>
internal static class ChangeLife
{
    public static (InstanceResult Instance, Timeline Effect) Read(LifeContext context, PowerReach reach)
    {
        var over = PeriodicLife.Ended(context);
        var applies = context.Triggered.Once().And(context.Started(null)).And(context.InForce).And(context.Conditions).And(over.Not()).And(context.Guard);
        var effect = applies.And(Lasts(context, reach, applies));
        var instance = new InstanceResult(context.Norm.Norm.Bearers,
        [
            new(NormState.InForce, effect),
            new(NormState.Ended, effect.Once().And(effect.Not())),
            new(NormState.Waiting, effect.Once().Not()),
        ])
        {
            Start = context.Start(null),
            Deadline = context.End(null),
            Grounds = context.Grounds,
        };
        return (instance, effect);
    }

    private static Timeline Lasts(LifeContext context, PowerReach reach, Timeline applies)
    {
        var lasts = Timeline.Always;
        if (context.Norm.Norm is Change { Kind: PowerKind.Suspend } && reach.Length is { } length && applies.FirstTrue() is { } start && context.Calendar.EndOf(length, start.From) is { } first)
        {
            lasts = Timeline.Reached(BoundReading.Behind(first.Earliest), start.Sure is { } sure && context.Calendar.EndOf(length, sure) is { } last ? BoundReading.Behind(last.Latest) : null).Not();
        }

        return reach.Until is { } until && context.Read(until) is { } end
            ? lasts.And(end.Blank ? Timeline.Unknown : Timeline.Reached(BoundReading.Behind(end.Earliest), end.Latest is { } latest ? BoundReading.Behind(latest) : null).Not())
            : lasts;
    }
}
