using System.Collections.Immutable;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Lives;

/// <summary>An approval: not sought → pending → approved | refused. Of several conclusions of one approver the last one holds.</summary>
/// <remarks>
/// It can be sought and given before the agreement is in force. Of several approvers each has to approve, or as many as the text asks for; it is refused when so many
/// have refused that the others are too few.
/// </remarks>
internal static class ApprovalLife
{
    public static (InstanceResult Instance, Timeline Approved) Read(LifeContext context, ApprovalGate gate)
    {
        var each = context.Norm.Approvals.Select(p => Read(context, p)).ToImmutableArray();
        var needed = Math.Clamp(gate.Needed ?? each.Length, 1, each.Length);
        var given = Threshold.AtLeast(needed, [.. each.Select(e => e.Approved)]);
        var approved = given.And(context.Guard);
        var refused = Threshold.AtLeast(each.Length - needed + 1, [.. each.Select(e => e.Refused)]).And(context.Guard);
        var sought = each.Aggregate(Timeline.Never, (t, e) => t.Or(e.Sought)).And(context.Guard);
        var instance = new InstanceResult(gate.Bearers,
        [
            new(NormState.Approved, approved),
            new(NormState.Refused, refused.And(approved.Not())),
            new(NormState.Pending, sought.And(approved.Not()).And(refused.Not())),
            new(NormState.NotSought, sought.Not()),
        ])
        {
            Begun = sought,
            Deadline = context.End(null),
            Performances = [.. context.Hits.Any(context.Norm.Approvals.SelectMany(p => p.All).Distinct().ToValueList())],
            Grounds = context.Grounds,
        };
        return (instance, given);
    }

    private static (Timeline Approved, Timeline Refused, Timeline Sought) Read(LifeContext context, ApprovalPatterns patterns)
    {
        var (approvals, refusals) = (context.Hits.Any(patterns.Approves), context.Hits.Any(patterns.Refuses));
        var concluded = EventHits.Occurred(approvals.Concat(refusals));
        var verdict = Switch.Read(Answer.No, [.. approvals.Select(h => new Turn(h, On: true)), .. refusals.Select(h => new Turn(h, On: false))]);
        return (
            verdict.And(concluded),
            verdict.Not().And(EventHits.Occurred(refusals)).And(concluded),
            EventHits.Occurred(context.Hits.Any(patterns.Seeks)).Or(concluded));
    }
}
