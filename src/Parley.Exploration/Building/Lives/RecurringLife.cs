using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary><c>every 24 hours</c>: in force, overdue from the moment at which the longest time since the last performance has passed, in force again with the next one.</summary>
internal sealed class RecurringLife(NormSignals norm) : INormLife
{
    private NormContext Context => norm.Context;

    private Machine Machine => norm.Context.Builder.Machine;

    public int Instances => norm.Plan.Holders.Count;

    public IReadOnlyList<NormState> States { get; } = [NormState.Overdue, NormState.InForce, NormState.Suspended, NormState.Ended, NormState.Waiting];

    public Tri Effect => Tri.No;

    public Tri State(int instance, NormState state) => state switch
    {
        NormState.Overdue => Lapse(instance),
        NormState.InForce => Machine.And(Applies, Context.Guard, !Late(instance)),
        NormState.Suspended => Machine.And(Begins, Window, norm.Suspended),
        NormState.Ended => Machine.And(Begins, !Window),
        NormState.Waiting => !Begins,
        _ => Tri.No,
    };

    public Tri Breached(int instance) => norm.Signal("lapsed", instance, () => Machine.Once(Lapse(instance), $"{Context.Name} lapsed"));

    public Tri Begun(int instance) => Context.Builder.Moves.Met(norm.Plan.Performance[instance], Tri.Yes, $"{Context.Name} begun");

    private Tri Over => Context.End().Passed;

    private Tri Window => norm.Signal("window", 0, () => Machine.And(Context.Applies, !Over, !norm.Powers.Released));

    private Tri Applies => norm.Signal("recurs", 0, () => Machine.And(Window, !norm.Suspended));

    private Tri Begins => norm.Signal("begins", 0, () => Machine.And(Machine.Or(Machine.Once(Context.Applies, $"{Context.Name} binds"), Over), Context.Guard));

    private Tri Lapse(int instance) => Machine.And(Applies, Context.Guard, Late(instance));

    /// <summary>Whether the time since the last performance has passed, of one of the things that have to be done again and again.</summary>
    private Tri Late(int instance) => norm.Signal("late", instance, () =>
    {
        var every = norm.Plan.Norm.Timing.Every!;
        if (every.Amount.Possible.IsEmpty)
        {
            return Tri.No;
        }

        if (norm.Plan.Norm.Timing.DayOfEach is not null || !Applies.IsExact)
        {
            Context.Builder.LeftOut.Add($"when {norm.Plan.Norm.Provision} is due again");
            return Tri.Possibly;
        }

        var starts = Machine.Gates.And(Applies.Sure, !Machine.Before(Applies.Sure, $"{Context.Name} recurred before", lags: false));
        return Machine.Any(norm.Plan.Performance[instance].Groups.Select((group, i) =>
        {
            var done = Context.Builder.Moves.Now(group);
            var name = $"days since {Context.Name}, {instance + 1}.{i + 1}";
            var since = Clock(starts, done.Sure, name);
            var possibly = done.IsExact ? since : Clock(starts, done.May, $"possibly {name}");
            return Context.Builder.Calendar.Gone(every, possibly, since)!.Value;
        }));
    });

    private Clock Clock(Bit starts, Bit done, string name)
    {
        var restart = Machine.Gates.Or(starts, done);
        return Machine.Stopwatch(Machine.Once(restart, $"{name}, begun"), restart, name);
    }
}
