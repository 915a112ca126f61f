using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>An approval: not sought → pending → approved | refused. Of several conclusions the last one holds.</summary>
/// <remarks>It can be sought and given before the agreement is in force.</remarks>
internal static class ApprovalLife
{
    public static (InstanceResult Instance, Timeline Approved) Read(LifeContext context, ApprovalPatterns patterns, ValueList<PartyId> bearers)
    {
        var (approvals, refusals) = (context.Hits.Any(patterns.Approves), context.Hits.Any(patterns.Refuses));
        var concluded = EventHits.Occurred(approvals.Concat(refusals));
        var verdict = Switch.Read(Answer.No, [.. approvals.Select(h => new Turn(h, On: true)), .. refusals.Select(h => new Turn(h, On: false))]);
        var approved = verdict.And(concluded).And(context.Guard);
        var refused = verdict.Not().And(EventHits.Occurred(refusals)).And(concluded).And(context.Guard);
        var sought = EventHits.Occurred(context.Hits.Any(patterns.Seeks)).Or(concluded).And(context.Guard);
        var instance = new InstanceResult(bearers,
        [
            new(NormState.Approved, approved),
            new(NormState.Refused, refused.And(approved.Not())),
            new(NormState.Pending, sought.And(approved.Not()).And(refused.Not())),
            new(NormState.NotSought, sought.Not()),
        ])
        {
            Begun = sought,
            Deadline = context.End(null),
            Performances = [.. context.Hits.Any(patterns.All.Distinct().ToValueList())],
            Grounds = context.Grounds,
        };
        return (instance, verdict.And(concluded));
    }
}
