using Parley.Model.Scenarios;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Scenarios.Judging;

/// <summary>Whether one instance is in a state at the moment of a view.</summary>
internal static class LifeReading
{
    /// <summary>States that a provision is in only when all of its instances are: what is settled, and what has not begun.</summary>
    public static bool NeedsAll(LifeState state) => state is LifeState.Waiting or LifeState.Fulfilled or LifeState.FulfilledInTime or LifeState.Ended
        or LifeState.Discharged or LifeState.Lapsed or LifeState.Unavailable or LifeState.Expired or LifeState.NotSought or LifeState.Kept;

    /// <summary>Null where an instance of this kind has no such state.</summary>
    public static Answer? At(StoryView view, int norm, InstanceResult life, NormInstance shown, LifeState state)
    {
        var result = view.Evaluation.Norms[norm];
        return state switch
        {
            LifeState.InForce => view.Plan.Norms[norm].Norm is Life ? Within(view, life, s => s == NormState.InForce) : result.InForce.And(result.Suspended.Not()).At(view.AsOf),
            LifeState.Suspended => result.InForce.And(result.Suspended).At(view.AsOf),
            LifeState.Breached => view.Plan.Norms[norm].Norm is Obligation or Prohibition or Maintenance or VerificationDuty or ReportingDuty ? life.Breached.Once().At(view.AsOf) : null,
            LifeState.Kept => shown.Kept,
            LifeState.Begun => life.Begun.At(view.AsOf),
            LifeState.Fulfilled => Within(view, life, s => s is NormState.Fulfilled or NormState.FulfilledLate),

            // What has been used can be used again while it can be used.
            LifeState.Available => view.Plan.Norms[norm].Norm is Permission or Power ? result.Effect.At(view.AsOf) : null,
            LifeState.FulfilledInTime => Within(view, life, s => s == NormState.Fulfilled),
            _ => Within(view, life, s => s.ToString() == state.ToString()),
        };
    }

    private static Answer? Within(StoryView view, InstanceResult life, Func<NormState, bool> wanted) =>
        life.States.Any(s => wanted(s.State)) ? life.Within(wanted).At(view.AsOf) : null;
}
