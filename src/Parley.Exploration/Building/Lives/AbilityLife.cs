using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>A permission or power: unavailable → available → exercised | expired.</summary>
internal sealed class AbilityLife(NormSignals norm) : INormLife
{
    private NormContext Context => norm.Context;

    private Machine Machine => norm.Context.Builder.Machine;

    public int Instances => norm.Plan.Holders.Count;

    public IReadOnlyList<NormState> States { get; } = [NormState.Exercised, NormState.Available, NormState.Expired, NormState.Unavailable];

    /// <summary>Whether it can be used; having been used, it can be used again.</summary>
    public Tri Effect => norm.Signal("available", 0, () => Machine.And(
        Context.TriggeredOnce, Context.Started, Context.InForce, Context.Conditions, !Context.End().Passed, !norm.Suspended, !norm.Powers.Released, Context.Guard));

    public Tri State(int instance, NormState state) => state switch
    {
        NormState.Exercised => Exercised(instance),
        NormState.Available => Machine.And(norm.Effect, !Exercised(instance)),
        NormState.Expired => Machine.And(Over, !norm.Effect, !Exercised(instance)),
        NormState.Unavailable => Machine.And(!norm.Effect, !Over, !Exercised(instance)),
        _ => Tri.No,
    };

    public Tri Begun(int instance) => Exercised(instance);

    private Tri Exercised(int instance) => norm.Signal("exercised", instance, () =>
        Machine.Once(Machine.And(Context.Builder.Moves.Now(norm.Plan.Performance[instance]), norm.Effect), $"{Context.Name} used by {string.Join(" and ", norm.Plan.Holders[instance])}"));

    /// <summary>It could be used once, and its time has passed.</summary>
    private Tri Over => norm.Signal("over", 0, () => Machine.And(Machine.Once(norm.Effect, $"{Context.Name} was available"), Machine.Or(Context.End().Passed, norm.Powers.Released)));
}
