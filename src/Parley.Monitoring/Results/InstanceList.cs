using NodaTime;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Results;

/// <summary>Every instance of every norm, as it stands at a moment.</summary>
internal static class InstanceList
{
    public static ValueList<NormInstance> Of(MonitorPlan plan, Evaluation evaluation, Watching watching, Instant asOf)
    {
        var words = new Wording(plan, evaluation.Entry, asOf);
        return plan.Norms.SelectMany(n => evaluation.Norms[n.Number].Instances.Select(i => Of(n, evaluation, i, watching, words, asOf))).ToValueList();
    }

    private static NormInstance Of(NormPlan plan, Evaluation evaluation, InstanceResult instance, Watching watching, Wording words, Instant asOf)
    {
        var index = instance.IndexAt(asOf);
        var step = instance.Steps[index];
        var since = index;
        while (since > 0 && instance.Steps[since - 1].State == step.State)
        {
            since--;
        }

        var dueBy = DueBy(plan, instance, asOf);
        var evidence = instance.Performances.Concat(instance.Grounds).Concat(instance.Incidents).DistinctBy(h => h.Id)
            .OrderBy(h => h.When.From).ThenBy(h => h.When.To).ThenBy(h => h.Id.Value, StringComparer.Ordinal)
            .Select(h => h.Id).ToValueList();
        return new NormInstance(
            plan.Norm.Id,
            plan.Norm.Provision,
            instance.Bearers,
            step.State,
            step.Established,
            Kept(plan, evaluation, instance, step, watching, asOf),
            DueFrom(instance),
            dueBy,
            instance.Steps[since].At == Instant.MinValue ? null : instance.Steps[since].At,
            evidence,
            words.Why(plan, evaluation.Norms[plan.Number], instance, step, dueBy));
    }

    /// <summary>Its own start; else when it came to bind, where that is sure to the instant.</summary>
    private static Instant? DueFrom(InstanceResult instance)
    {
        if (instance.Start is { } start)
        {
            return start.Exact;
        }

        return instance.States.Where(s => s.State is NormState.Waiting or NormState.Unavailable or NormState.NotSought).Select(s => s.Holds.Not().FirstTrue()).FirstOrDefault() is { } bound
            && bound.Sure == bound.From && bound.From > Instant.MinValue
            ? bound.From
            : null;
    }

    private static Instant? DueBy(NormPlan plan, InstanceResult instance, Instant asOf)
    {
        if (!instance.Periods.IsEmpty)
        {
            var made = instance.Periods.Where(p => p.At <= asOf).ToList();
            return made.Count == 0 ? null : made.Max(p => p.Until);
        }

        return plan.Lasting || plan.Norm is Life ? null : instance.Deadline?.Exact;
    }

    private static Answer? Kept(NormPlan plan, Evaluation evaluation, InstanceResult instance, StateStep step, Watching watching, Instant asOf)
    {
        var breach = instance.Breached.At(asOf);
        if (breach == Answer.Yes)
        {
            return Answer.No;
        }

        if (plan.Norm is Life or ApprovalGate or Permission or Power)
        {
            return null;
        }

        if (evaluation.Norms[plan.Number].IsMetOnce)
        {
            return breach == Answer.Possibly ? Answer.Possibly : step.State is NormState.Fulfilled or NormState.Decided ? step.Established : null;
        }

        var inForce = instance.Within(s => s is NormState.InForce or NormState.Overdue);
        if (inForce.Once().At(asOf) == Answer.No || (plan.Norm.Timing.Every is not null && breach == Answer.No && !instance.Performances.Any(h => h.Sure == Answer.Yes)))
        {
            return breach == Answer.Possibly ? Answer.Possibly : null;
        }

        var hidden = plan.Norm is not (ReportingDuty or VerificationDuty) && watching.HidesAny(PlacesOf(plan.Norm), g => inForce.Over(g.From, Instant.Min(g.To, asOf)).Most != Answer.No);
        return breach == Answer.Possibly || hidden ? Answer.Possibly : Answer.Yes;
    }

    private static HashSet<PlaceId> PlacesOf(Norm norm)
    {
        var action = norm switch { Prohibition p => p.Action, Maintenance m => m.State, OutsideLaw l => l.Action, Obligation o => o.Action, _ => null };
        return action is null ? [] : [.. action.Places.Select(p => p.Place)];
    }
}
