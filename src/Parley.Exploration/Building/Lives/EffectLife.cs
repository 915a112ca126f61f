using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>A change that the text itself makes, and a release: waiting → in force → ended.</summary>
internal sealed class EffectLife(NormSignals norm) : INormLife
{
    private NormContext Context => norm.Context;

    private Machine Machine => norm.Context.Builder.Machine;

    public int Instances => 1;

    public IReadOnlyList<NormState> States { get; } = [NormState.InForce, NormState.Ended, NormState.Waiting];

    public Tri Effect => norm.Signal("takes effect", 0, () =>
    {
        var applies = Machine.And(Context.TriggeredOnce, Context.Started, Context.InForce, Context.Conditions, !Context.End().Passed, Context.Guard);
        return norm.Plan.Norm is Change change ? Machine.And(applies, Lasts(change, applies)) : applies;
    });

    public Tri State(int instance, NormState state)
    {
        var once = Machine.Once(norm.Effect, $"{Context.Name} took effect");
        return state switch
        {
            NormState.InForce => norm.Effect,
            NormState.Ended => Machine.And(once, !norm.Effect),
            NormState.Waiting => !once,
            _ => Tri.No,
        };
    }

    private Tri Lasts(Change change, Tri applies)
    {
        var lasts = Tri.Yes;
        if (change is { Kind: PowerKind.Suspend, Reach.Length: { Amount.Possible.IsEmpty: false } length })
        {
            lasts = !Context.Builder.Calendar.After(length, Machine.Once(applies, $"{Context.Name} applied"), $"days of {Context.Name}").Gone;
        }

        return change.Reach.Until is { } until ? Machine.And(lasts, !Context.Passed(until)) : lasts;
    }
}
