using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Facts;

/// <summary>What can be said of a provision, from the lives of its norms; of an article, from those of its provisions.</summary>
/// <remarks>
/// Fulfilled and ended need all of its instances; due, overdue, suspended, breached and begun need one. An incident that is established, an overdue duty and a
/// lapse count as a breach for what the text makes depend on one; who answers for it is not decided here. A breach, once there, stays one.
/// </remarks>
internal static class ProvisionStates
{
    public static Timeline Read(MonitorPlan plan, StateFact fact, Func<int, NormResult> norms, Func<int, Timeline> anchors)
    {
        if (fact is { Provision.Id: null, State: ProvisionState.InForce })
        {
            return anchors(plan.Norms.Length);
        }

        var concerned = plan.Provisions.NormsOf(fact.Provision).Select(norms).ToList();
        return fact.State switch
        {
            ProvisionState.InForce => Any(concerned.Select(n => n.InForce.And(n.Suspended.Not()))),
            ProvisionState.Suspended => Any(concerned.Select(n => n.InForce.And(n.Suspended))),
            ProvisionState.Due => Any(States(concerned, fact.Of, s => s is NormState.Due or NormState.Overdue)),
            ProvisionState.Overdue => Any(States(concerned, fact.Of, s => s == NormState.Overdue)),
            ProvisionState.Fulfilled => All(concerned.Where(n => n.IsMetOnce).SelectMany(n => Instances(n, fact.Of)).Select(i => i.Within(s => s is NormState.Fulfilled or NormState.FulfilledLate))),
            ProvisionState.Breached => Any(concerned.SelectMany(n => Instances(n, fact.Of)).Select(i => i.Breached.Once()).Concat(fact.Of.IsEmpty ? concerned.Select(n => EventHits.Occurred(n.Incidents)) : [])),
            ProvisionState.Ended => All(States(concerned, fact.Of, s => s is NormState.Ended or NormState.Lapsed or NormState.Discharged or NormState.Expired)),
            ProvisionState.Approved => Any(States(concerned, default, s => s == NormState.Approved)),
            ProvisionState.Refused => Any(States(concerned, fact.Of, s => s == NormState.Refused)),
            ProvisionState.Decided => Any(States(concerned, fact.Of, s => s is NormState.Decided or NormState.Defaulted)),
            ProvisionState.Defaulted => Any(States(concerned, fact.Of, s => s == NormState.Defaulted)),
            ProvisionState.Begun => Any(concerned.SelectMany(n => Instances(n, fact.Of)).Select(i => i.Begun)),
            _ => throw new System.Diagnostics.UnreachableException(fact.State.ToString()),
        };
    }

    /// <summary>Each breach: incidents by event, others by when they came about.</summary>
    public static IEnumerable<Pulse> Breaches(MonitorPlan plan, StateFact fact, Func<int, NormResult> norms) =>
        plan.Provisions.NormsOf(fact.Provision).Select(norms).SelectMany(n => Instances(n, fact.Of).SelectMany(i => i.Breaches)
            .Concat(fact.Of.IsEmpty ? n.Incidents.Select(h => new Pulse(h.Occurrence, [h.Id])) : []));

    private static bool Meant(InstanceResult instance, ValueList<PartyId> of) => of.IsEmpty || instance.Bearers.Any(of.Contains);

    private static IEnumerable<InstanceResult> Instances(NormResult norm, ValueList<PartyId> of) => norm.Instances.Where(i => Meant(i, of));

    private static IEnumerable<Timeline> States(IEnumerable<NormResult> concerned, ValueList<PartyId> of, Func<NormState, bool> state) =>
        concerned.SelectMany(n => Instances(n, of)).Select(i => i.Within(state));

    private static Timeline Any(IEnumerable<Timeline> timelines) => timelines.Aggregate(Timeline.Never, (a, b) => a.Or(b));

    private static Timeline All(IEnumerable<Timeline> timelines)
    {
        Timeline? all = null;
        foreach (var timeline in timelines)
        {
            all = all?.And(timeline) ?? timeline;
        }

        return all ?? Timeline.Never;
    }
}
