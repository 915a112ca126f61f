using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building;

/// <summary>What can be said of provisions now: the monitor's <c>ProvisionStates</c>, a step at a time.</summary>
internal sealed class ProvisionSignals(Builder builder)
{
    private Machine Machine => builder.Machine;

    public Tri Holds(StateFact fact)
    {
        if (fact is { Provision.Id: null, State: ProvisionState.InForce })
        {
            return builder.Entry;
        }

        var norms = NormsOf(fact.Provision);
        return fact.State switch
        {
            ProvisionState.InForce => Machine.Any(norms.Select(n => Machine.And(n.InForceShown, !n.Suspended))),
            ProvisionState.Suspended => Machine.Any(norms.Select(n => Machine.And(n.InForceShown, n.Suspended))),
            ProvisionState.Due => Any(norms, fact.Of, NormState.Due, NormState.Overdue),
            ProvisionState.Overdue => Any(norms, fact.Of, NormState.Overdue),
            ProvisionState.Fulfilled => All(norms.Where(n => n.IsMetOnce), fact.Of, NormState.Fulfilled, NormState.FulfilledLate),
            ProvisionState.Breached => Machine.Any(norms.SelectMany(n => n.InstancesOf(fact.Of).Select(n.Breached)).Concat(fact.Of.IsEmpty ? norms.Select(n => n.AnyIncident) : [])),
            ProvisionState.Ended => All(norms, fact.Of, NormState.Ended, NormState.Lapsed, NormState.Discharged, NormState.Expired),
            ProvisionState.Approved => Any(norms, default, NormState.Approved),
            ProvisionState.Refused => Any(norms, fact.Of, NormState.Refused),
            ProvisionState.Decided => Any(norms, fact.Of, NormState.Decided, NormState.Defaulted),
            ProvisionState.Defaulted => Any(norms, fact.Of, NormState.Defaulted),
            ProvisionState.Begun => Machine.Any(norms.SelectMany(n => n.InstancesOf(fact.Of).Select(n.Begun))),
            _ => throw new System.Diagnostics.UnreachableException(fact.State.ToString()),
        };
    }

    /// <summary>Whether anything that a count counts has come about.</summary>
    public Tri Counted(CountFact count)
    {
        var norms = count.Of.SelectMany(NormsOf).DistinctBy(n => n.Plan.Number).ToList();
        return Machine.Any(norms.SelectMany(n => count.Counted == Parley.Model.Time.Counted.Breaches || !count.By.IsEmpty
            ? n.InstancesOf(count.By).Select(i => count.Counted == Parley.Model.Time.Counted.Breaches ? n.Breached(i) : n.Incident(i))
            : [n.AnyIncident]).Concat(count.By.IsEmpty ? norms.Select(n => n.AnyIncident) : []));
    }

    public List<NormSignals> NormsOf(ProvisionRef provision) => [.. builder.Plan.Provisions.NormsOf(provision).Select(n => builder.Norms[n])];

    private Tri Any(IEnumerable<NormSignals> norms, ValueList<PartyId> of, params NormState[] states) =>
        Machine.Any(norms.SelectMany(n => n.InstancesOf(of).Select(i => n.AnyOf(i, states))));

    /// <summary>All instances, and there is one.</summary>
    private Tri All(IEnumerable<NormSignals> norms, ValueList<PartyId> of, params NormState[] states)
    {
        var each = norms.SelectMany(n => n.InstancesOf(of).Select(i => n.AnyOf(i, states))).ToList();
        return each.Count == 0 ? Tri.No : Machine.All(each);
    }
}
