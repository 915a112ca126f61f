using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>A sentence on the life of provisions: waiting → in force → ended.</summary>
internal static class AgreementLife
{
    public static (InstanceResult Instance, Timeline Effect) Read(LifeContext context, Timeline entry)
    {
        var norm = (Life)context.Norm.Norm;
        switch (norm.Stage)
        {
            case LifeStage.EntersIntoForce:
                var entered = context.Applies(null).Once();
                return (Instance(entered.And(context.Guard), Timeline.Never, context), entered.And(context.Guard));
            case LifeStage.Survives:
                return (Instance(entry, Timeline.Never, context), Timeline.Never);
            case LifeStage.Ceases:
                var nothingSaid = norm.Conditions.IsEmpty && norm.Timing.Start is null && norm.Timing.End is null && norm.Timing.For is null;
                var ceased = nothingSaid ? Timeline.Never : context.Applies(null).And(Bounded(norm) ? Over(context, entry) : Timeline.Always).Once().And(context.Guard);
                return (Instance(entry, ceased, context), ceased);
            default:
                var begun = norm.Timing.Start is null ? entry.FirstTrue() : context.Started(null).FirstTrue();
                var renewal = norm.Timing is { For: not null, End: null } ? norm.Renewal : null;
                var over = renewal is null ? Over(context, entry) : RenewedLife.Over(context, renewal, norm.Timing.For!, begun);

                // "If X, 3.1 is in force" says nothing of 3.1 without X; "while X" does.
                var remains = context.Conditions.And(over.Not());
                var instance = Instance(entry.And(remains).Or(entry.And(over)), over, context);
                if (renewal is not null)
                {
                    instance = instance with
                    {
                        Periods = [.. RenewedLife.Terms(context, renewal, norm.Timing.For!, begun, over)],
                        Performances = context.Norm.Performance.IsEmpty ? [] : [.. context.Hits.Of(context.Norm.Performance[0])],
                    };
                }

                return (instance, context.Guard == Answer.Yes ? remains : remains.Or(Timeline.Unknown));
        }
    }

    private static bool Bounded(Life norm) => norm.Timing.Start is null && (norm.Timing.End is not null || norm.Timing.For is not null);

    /// <summary>Whether the time set has passed; a length counts from entry into force.</summary>
    private static Timeline Over(LifeContext context, Timeline entry)
    {
        if (context.Norm.Norm.Timing is { For: { } length, End: null, Start: null })
        {
            return entry.FirstTrue() is { } start && context.Calendar.EndOf(length, start.From) is { } first
                ? Timeline.Reached(BoundReading.Behind(first.Earliest), start.Sure is { } sure ? BoundReading.Behind(context.Calendar.EndOf(length, sure)!.Value.Latest) : null)
                : Timeline.Never;
        }

        return PeriodicLife.Ended(context);
    }

    private static InstanceResult Instance(Timeline inForce, Timeline ended, LifeContext context) => new(context.Norm.Norm.Bearers,
    [
        new(NormState.InForce, inForce.And(ended.Not())),
        new(NormState.Ended, inForce.And(ended)),
        new(NormState.Waiting, inForce.Not()),
    ])
    {
        Start = context.Start(null),
        Deadline = context.End(null),
        Grounds = context.Grounds,
    };
}
