using Parley.Exploration.Model;
using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>A prohibition, a maintenance duty, a rule of outside law: waiting → in force → ended; suspended. Incidents leave it in force.</summary>
internal sealed class StandingLife(NormSignals norm) : INormLife
{
    private NormContext Context => norm.Context;

    private Builder Builder => norm.Context.Builder;

    private Machine Machine => norm.Context.Builder.Machine;

    public int Instances => norm.Plan.Holders.Count;

    public IReadOnlyList<NormState> States { get; } = [NormState.InForce, NormState.Suspended, NormState.Ended, NormState.Waiting];

    public Tri Effect => norm.Signal("standing", 0, () => Machine.And(Window, !norm.Suspended, Context.Guard));

    public Tri State(int instance, NormState state) => state switch
    {
        NormState.InForce => Effect,
        NormState.Suspended => Machine.And(Begins, Window, norm.Suspended),
        NormState.Ended => Machine.And(Begins, !Window),
        NormState.Waiting => !Begins,
        _ => Tri.No,
    };

    public Tri Breached(int instance) => Incident(instance);

    public Tri Incident(int instance) => norm.Signal("incident", instance, () =>
        Machine.Once(Incidents(e => DoneBy(e.Actor, norm.Plan.Holders[instance])), Instances < 2 ? $"incident under {Context.Name}" : $"incident under {Context.Name} by {string.Join(" and ", norm.Plan.Holders[instance])}"));

    public Tri AnyIncident => Machine.Once(Incidents(_ => Answer.Yes), $"incident under {Context.Name}");

    public Tri Begun(int instance) => norm.Plan.Performance.IsEmpty ? Tri.No
        : Machine.Any(norm.Plan.Performance.Select(p => Builder.Moves.Met(p, Tri.Yes, $"{Context.Name} begun")));

    private Tri Over => Context.End().Passed;

    private Tri Window => norm.Signal("window", 0, () => Machine.And(Context.Applies, !Over, !norm.Powers.Released));

    private Tri Begins => norm.Signal("begins", 0, () => Machine.And(Machine.Or(Machine.Once(Context.Applies, $"{Context.Name} binds"), Over), Context.Guard));

    /// <summary>What happens now is an incident: it fits, while the norm applies, and nothing that comes first allows it.</summary>
    private Tri Incidents(Func<Event, Answer> weigh)
    {
        var now = Machine.And(Builder.Moves.Now(norm.Plan.Incidents, weigh), Effect);
        if (norm.Plan.Rate is not null)
        {
            Builder.LeftOut.Add($"how often {norm.Plan.Norm.Provision} allows what it limits");
            now = new Tri(Bit.False, now.May);
        }

        foreach (var over in norm.Plan.Overrides)
        {
            now = Machine.And(now, !Machine.And(Builder.Moves.Now([over.Pattern]), Builder.Norms[over.Norm].Effect));
        }

        return now;
    }

    private Answer DoneBy(Actor actor, ValueList<PartyId> bearers)
    {
        if (bearers.IsEmpty || norm.Plan.Norm.Performer is not null || norm.Plan.Norm is Maintenance or Obligation or VerificationDuty)
        {
            return Answer.Yes;
        }

        if (actor.IsUndetermined)
        {
            return bearers.Count == norm.Plan.Norm.Bearers.Count ? Answer.Yes : Answer.Possibly;
        }

        var bound = actor.Candidates.Count(c => bearers.Contains(c) || (Builder.Plan.Agreement.FindParty(c)?.OrganOf is { } owner && bearers.Contains(owner)));
        return bound == actor.Candidates.Count ? Answer.Yes : bound > 0 ? Answer.Possibly : Answer.No;
    }
}
