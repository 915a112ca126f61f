using Parley.Exploration.Building.Lives;
using Parley.Exploration.Model;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building;

/// <summary>What one norm says now. Each part is made when somebody first asks for it, so that a question brings in only what it hangs on.</summary>
internal sealed class NormSignals
{
    private readonly Builder _builder;
    private readonly INormLife _life;

    public NormSignals(Builder builder, NormPlan plan)
    {
        (_builder, Plan) = (builder, plan);
        Context = new NormContext(builder, this);
        Powers = new PowerSignals(builder, this);
        _life = NormLives.Of(this);
    }

    public NormPlan Plan { get; }

    public NormContext Context { get; }

    public PowerSignals Powers { get; }

    public bool IsMetOnce => _life.IsMetOnce;

    /// <summary>Whether its provision applies, and its bracket is agreed.</summary>
    public Tri InForceShown => _builder.Machine.And(Context.InForce, Context.Guard);

    public Tri Suspended => Powers.Suspended;

    /// <summary>When it takes effect for others: an approval that is given, a power that can be used, a prohibition that applies.</summary>
    public Tri Effect => Signal("effect", 0, () => _life.Effect);

    /// <summary>Something that it forbids has happened while it applied, whoever did it.</summary>
    public Tri AnyIncident => Signal("any incident", 0, () => _life.AnyIncident);

    public IEnumerable<int> Instances => Enumerable.Range(0, _life.Instances);

    public IEnumerable<int> InstancesOf(ValueList<PartyId> of) => Instances.Where(i => of.IsEmpty || Plan.Holders[i].Any(of.Contains));

    /// <summary>The states that its kind has, the furthest first.</summary>
    public IReadOnlyList<NormState> States => _life.States;

    public Tri State(int instance, NormState state) => !States.Contains(state) ? Tri.No : Signal($"state {state}", instance, () => _life.State(instance, state));

    /// <summary>Whether one of several states is true.</summary>
    public Tri AnyOf(int instance, IReadOnlyCollection<NormState> states) =>
        states.Contains(NormState.Fulfilled) && states.Contains(NormState.FulfilledLate) && States.Contains(NormState.FulfilledLate)
            ? _builder.Machine.Or(Signal("met", instance, () => _life.Met(instance)), AnyOf(instance, [.. states.Where(s => s is not (NormState.Fulfilled or NormState.FulfilledLate))]))
            : _builder.Machine.Any(states.Select(s => State(instance, s)));

    public Tri Breached(int instance) => Signal("breached", instance, () => _life.Breached(instance));

    public Tri Incident(int instance) => Signal("incident", instance, () => _life.Incident(instance));

    public Tri Begun(int instance) => Signal("begun", instance, () => _life.Begun(instance));

    public Tri Signal(string kind, int part, Func<Tri> make) => _builder.Signals.Of(kind, Plan.Number, part, make);
}
