using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>A sentence on the life of provisions: waiting → in force → ended.</summary>
internal sealed class SpanLife(NormSignals norm) : INormLife
{
    private Life Said => (Life)norm.Plan.Norm;

    private NormContext Context => norm.Context;

    private Machine Machine => norm.Context.Builder.Machine;

    private Tri Entry => norm.Context.Builder.Entry;

    public int Instances => 1;

    public IReadOnlyList<NormState> States { get; } = [NormState.InForce, NormState.Ended, NormState.Waiting];

    public Tri Effect => Said.Stage switch
    {
        LifeStage.EntersIntoForce => Machine.And(Machine.Once(Context.Applies, $"{Context.Name} enters into force"), Context.Guard),
        LifeStage.Survives => Tri.No,
        LifeStage.Ceases => Ceased,
        _ => Context.Guard == Tri.Yes ? Remains : Machine.Or(Remains, Tri.Possibly),
    };

    public Tri State(int instance, NormState state)
    {
        var (inForce, ended) = Said.Stage switch
        {
            LifeStage.EntersIntoForce => (norm.Effect, Tri.No),
            LifeStage.Survives => (Entry, Tri.No),
            LifeStage.Ceases => (Entry, norm.Effect),
            _ => (Machine.Or(Machine.And(Entry, Remains), Machine.And(Entry, Over)), Over),
        };
        return state switch
        {
            NormState.InForce => Machine.And(inForce, !ended),
            NormState.Ended => Machine.And(inForce, ended),
            NormState.Waiting => !inForce,
            _ => Tri.No,
        };
    }

    private Tri Remains => norm.Signal("remains", 0, () => Machine.And(Context.Conditions, !Over));

    private Tri Ceased => norm.Signal("ceased", 0, () =>
    {
        var nothingSaid = Said.Conditions.IsEmpty && Said.Timing.Start is null && Said.Timing.End is null && Said.Timing.For is null;
        var bounded = Said.Timing.Start is null && (Said.Timing.End is not null || Said.Timing.For is not null);
        return nothingSaid ? Tri.No : Machine.And(Machine.Once(Machine.And(Context.Applies, bounded ? Over : Tri.Yes), $"{Context.Name} ceased"), Context.Guard);
    });

    /// <summary>Whether the time set has passed; a length counts from entry into force.</summary>
    private Tri Over => norm.Signal("over", 0, () =>
    {
        if (Said.Timing is not { For: { } length, End: null, Start: null })
        {
            return Context.End().Passed;
        }

        var over = Context.Builder.Calendar.After(length, Entry, "days since entry into force");
        return over.Blank ? Tri.No : over.Gone;
    });
}
