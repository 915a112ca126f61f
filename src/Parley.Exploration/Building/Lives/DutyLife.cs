using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>A duty that is met once: waiting → due → fulfilled | overdue → fulfilled late; beside them suspended, discharged, lapsed.</summary>
/// <remarks>Of a "whenever" the model knows only that there has been no occasion yet: each occasion would need a life and a clock of its own.</remarks>
internal sealed class DutyLife(NormSignals norm) : INormLife
{
    private readonly Dictionary<int, Latch> _settled = [];

    private NormContext Context => norm.Context;

    private Machine Machine => norm.Context.Builder.Machine;

    public int Instances => norm.Plan.Holders.Count;

    public bool IsMetOnce => true;

    public IReadOnlyList<NormState> States { get; } =
        [NormState.Fulfilled, NormState.FulfilledLate, NormState.Overdue, NormState.Due, NormState.Suspended, NormState.Discharged, NormState.Lapsed, NormState.Waiting];

    public Tri Effect => Machine.And(Context.Applies, Context.Guard);

    public Tri State(int instance, NormState state) => Context.Each is not null ? Recurring(state) : state switch
    {
        NormState.Fulfilled => Machine.And(Begins, !Freed(instance), InTime(instance)),
        NormState.FulfilledLate => Late(instance),
        NormState.Overdue => Overdue(instance),
        NormState.Due => Machine.And(Open(instance), Held),
        NormState.Suspended => Machine.And(Open(instance), Context.Applies, norm.Suspended),
        NormState.Discharged => Machine.And(Begins, Freed(instance)),
        NormState.Lapsed => Machine.And(Open(instance), !Context.Applies),
        NormState.Waiting => !Begins,
        _ => Tri.No,
    };

    public Tri Breached(int instance) => Context.Each is not null ? new Tri(Bit.False, Occasion.May) : Machine.Or(Overdue(instance), Late(instance));

    /// <summary>In time or late. As "fulfilled or fulfilled late" it would say the same in more words, and an act in time would seem to be in its own way.</summary>
    public Tri Met(int instance)
    {
        if (Context.Each is not null)
        {
            return Machine.Or(State(instance, NormState.Fulfilled), State(instance, NormState.FulfilledLate));
        }

        var (gates, inTime, late) = (Machine.Gates, InTime(instance), Machine.And(Performed(instance), Timeliness.MayBeLate(End(instance))));
        var either = new Tri(gates.Or(inTime.Sure, gates.And(late.Sure, !inTime.May)), gates.Or(inTime.May, gates.And(late.May, !inTime.Sure)));
        return Machine.And(Begins, !Freed(instance), either);
    }

    public Tri Begun(int instance)
    {
        var beginning = norm.Plan.Beginning.IsEmpty ? norm.Plan.Performance[instance] : norm.Plan.Beginning[instance];
        return Machine.Or(Context.Builder.Moves.Met(beginning, Tri.Yes, $"{Name(instance)} begun"), Context.Each is null ? Performed(instance) : new Tri(Bit.False, Occasion.May));
    }

    private Tri Begins => norm.Signal("begins", 0, () => Machine.And(Machine.Once(Context.Applies, $"{Context.Name} binds"), Context.Guard));

    private Tri Held => Machine.And(Context.Applies, !norm.Suspended, Context.Guard);

    /// <summary>Whether there has been an occasion: the "whenever" has come true while the norm was in force.</summary>
    private Tri Occasion => norm.Signal("occasion", 0, () =>
        Machine.Once(Machine.And(Context.Builder.Facts.Holds(Context.Each!.Condition, Context.InForce), Context.InForce), $"an occasion of {Context.Name}"));

    private Tri Recurring(NormState state)
    {
        Context.Builder.LeftOut.Add($"each occasion of {norm.Plan.Norm.Provision} by itself");
        var some = Occasion.May;
        return state == NormState.Waiting ? new Tri(!some, Bit.True) : new Tri(Bit.False, some);
    }

    private Tri Performed(int instance) => norm.Signal("performed", instance, () => Context.Builder.Moves.Met(norm.Plan.Performance[instance], Context.Counts, $"{Name(instance)} performed"));

    private Tri InTime(int instance) => norm.Signal("in time", instance, () => Timeliness.InTime(Context, Performed(instance), End(instance), $"{Name(instance)} in time"));

    private Tri Freed(int instance) => norm.Signal("freed", instance, () => Machine.Once(Machine.And(norm.Powers.Released, !Performed(instance)), $"{Name(instance)} released"));

    private Tri Missed(int instance) => norm.Signal("missed", instance, () => Machine.Once(Machine.And(End(instance).Passed, Held, !Performed(instance)), $"{Name(instance)} missed"));

    private Tri Open(int instance) => norm.Signal("open", instance, () => Machine.And(Begins, !Performed(instance), !Freed(instance), !Missed(instance)));

    private Tri Overdue(int instance) => norm.Signal("overdue", instance, () => Machine.And(Begins, !Performed(instance), !Freed(instance), Missed(instance)));

    private Tri Late(int instance) => norm.Signal("late", instance, () =>
        Machine.And(Begins, Performed(instance), !Freed(instance), !InTime(instance), Timeliness.MayBeLate(End(instance))));

    /// <summary>An effort is never overdue. What has surely been performed in time, or released, hangs on no clock any more.</summary>
    private Ending End(int instance)
    {
        if (norm.Plan.Norm is Obligation { Effort: true })
        {
            return Ending.Nowhere;
        }

        return Context.End(Settled(instance).Bit);
    }

    private Latch Settled(int instance)
    {
        if (!_settled.TryGetValue(instance, out var latch))
        {
            _settled[instance] = latch = Machine.NewLatch($"{Name(instance)} settled");
            Machine.AtTheEnd(() => latch.Next = Machine.Gates.Or(latch.Bit, InTime(instance).Sure));
        }

        return latch;
    }

    private string Name(int instance) => norm.Plan.Holders.Count < 2 ? Context.Name : $"{Context.Name} by {string.Join(" and ", norm.Plan.Holders[instance])}";
}
