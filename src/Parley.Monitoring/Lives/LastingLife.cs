using System.Collections.Immutable;
using Parley.Model.Events;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>A prohibition, a maintenance duty, a rule of outside law: waiting → in force → ended; suspended.</summary>
/// <remarks>Incidents leave it in force. Outside law is always in force, whatever becomes of the agreement; an event that it forbids is an incident under it.</remarks>
internal static class LastingLife
{
    /// <summary>The states, which all bearers share.</summary>
    public static (ImmutableArray<StateTimeline> States, Timeline Applies) Read(LifeContext context)
    {
        var over = PeriodicLife.Ended(context);
        var window = context.Applies(null).And(over.Not()).And(context.Released.Not());
        var begun = context.Applies(null).Once().Or(over).And(context.Guard);
        var applies = window.And(context.Suspended.Not()).And(context.Guard);
        return ([
            new(NormState.InForce, applies),
            new(NormState.Suspended, begun.And(window).And(context.Suspended)),
            new(NormState.Ended, begun.And(window.Not())),
            new(NormState.Waiting, begun.Not()),
        ], applies);
    }

    /// <summary>How surely each event is an incident: it happened, fits, fell wholly into the time in which the norm applies, and nothing that comes first allows it.</summary>
    public static List<Hit> Incidents(LifeContext context, Timeline applies, Func<int, NormResult> norms)
    {
        var incidents = new List<Hit>();
        var counted = context.Hits.Any(context.Norm.Incidents);
        foreach (var hit in context.Norm.Rate is { } rate ? Sums.Beyond(counted, rate, context.Calendar) : counted)
        {
            var answer = hit.Sure.And(FactReader.During(hit, applies));
            if (answer != Answer.No && !context.Norm.Overrides.IsEmpty)
            {
                answer = answer.And(AllowedBy(context, hit, norms).Not());
            }

            if (answer != Answer.No)
            {
                incidents.Add(hit with { Sure = answer });
            }
        }

        return incidents;
    }

    public static InstanceResult Instance(LifeContext context, ImmutableArray<StateTimeline> states, List<Hit> incidents, ValueList<PartyId> bearers)
    {
        var own = incidents.Select(h => h with { Sure = h.Sure.And(DoneBy(h.Event.Actor, context, bearers)) }).Where(h => h.Sure != Answer.No).ToList();
        return new InstanceResult(bearers, states)
        {
            Breached = EventHits.Occurred(own),
            Incidents = [.. own],
            Begun = context.Norm.Performance.IsEmpty ? Timeline.Never : context.Norm.Performance.Aggregate(Timeline.Never, (t, r) => t.Or(context.Hits.Met(r))),
            Start = context.Start(null),
            Deadline = context.End(null),
            Performances = context.Norm.Performance.IsEmpty ? [] : [.. context.Norm.Performance.SelectMany(context.Hits.Of).DistinctBy(h => h.Id)],
            Grounds = context.Grounds,
        };
    }

    /// <summary>Who did it is kept apart from whether it is an incident; for one bearer it decides.</summary>
    private static Answer DoneBy(Actor actor, LifeContext context, ValueList<PartyId> bearers)
    {
        if (bearers.IsEmpty || context.Norm.Norm.Performer is not null || context.Norm.Norm is Maintenance or Obligation or VerificationDuty)
        {
            return Answer.Yes;
        }

        if (actor.IsUndetermined)
        {
            return bearers.Count == context.Norm.Norm.Bearers.Count ? Answer.Yes : Answer.Possibly;
        }

        var bound = actor.Candidates.Where(c => context.IsOrBelongsTo(c, bearers)).Count();
        return bound == actor.Candidates.Count ? Answer.Yes : bound > 0 ? Answer.Possibly : Answer.No;
    }

    private static Answer AllowedBy(LifeContext context, Hit hit, Func<int, NormResult> norms)
    {
        var allowed = Answer.No;
        foreach (var over in context.Norm.Overrides)
        {
            foreach (var match in context.Hits[over.Pattern])
            {
                if (match.Id == hit.Id)
                {
                    allowed = allowed.Or(match.Fit.And(FactReader.During(hit, norms(over.Norm).Effect)));
                }
            }
        }

        return allowed;
    }
}
