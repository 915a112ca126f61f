using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>A decision put off: waiting → open → decided | defaulted. A default takes hold when the time has passed, and a later decision does not undo it.</summary>
internal sealed class ChoiceLife(NormSignals norm) : INormLife
{
    private NormContext Context => norm.Context;

    private Machine Machine => norm.Context.Builder.Machine;

    public int Instances => norm.Plan.Holders.Count;

    public bool IsMetOnce => true;

    public IReadOnlyList<NormState> States { get; } = [NormState.Decided, NormState.Defaulted, NormState.Open, NormState.Waiting];

    public Tri Effect => Tri.No;

    public Tri State(int instance, NormState state) => state switch
    {
        NormState.Decided => Machine.And(Begins, Taken(instance), !Defaulted(instance)),
        NormState.Defaulted => Machine.And(Begins, Defaulted(instance)),
        NormState.Open => Machine.And(Begins, !Taken(instance), !Defaulted(instance)),
        NormState.Waiting => !Begins,
        _ => Tri.No,
    };

    public Tri Breached(int instance) => Machine.And(Begins, Missed(instance));

    public Tri Begun(int instance) => Decided(instance);

    private bool HasDefault => norm.Plan.Norm is Decision { Default: not null };

    private Tri Applies => norm.Signal("open to decide", 0, () => Machine.And(Context.Applies, !norm.Powers.Released));

    private Tri Begins => norm.Signal("begins", 0, () => Machine.And(Machine.Once(Applies, $"{Context.Name} binds"), Context.Guard));

    private Tri Decided(int instance) => norm.Signal("decided", instance, () => Context.Builder.Moves.Met(norm.Plan.Performance[instance], Context.Counts, $"{Context.Name} decided"));

    private Tri InTime(int instance) => norm.Signal("in time", instance, () => Timeliness.InTime(Context, Decided(instance), Context.End(), $"{Context.Name} decided in time"));

    private Tri Missed(int instance) => norm.Signal("missed", instance, () =>
        Machine.Once(Machine.And(Context.End().Passed, Applies, !norm.Suspended, !InTime(instance), Context.Guard), $"{Context.Name} not decided in time"));

    private Tri Taken(int instance) => HasDefault ? InTime(instance) : Decided(instance);

    private Tri Defaulted(int instance) => HasDefault ? Missed(instance) : Tri.No;
}
