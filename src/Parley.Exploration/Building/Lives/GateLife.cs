using Parley.Exploration.Model;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Building.Lives;

/// <summary>An approval: not sought → pending → approved | refused. Of several conclusions of one approver the last one holds.</summary>
internal sealed class GateLife(NormSignals norm) : INormLife
{
    private NormContext Context => norm.Context;

    private Machine Machine => norm.Context.Builder.Machine;

    private MoveList Moves => norm.Context.Builder.Moves;

    public int Instances => 1;

    public IReadOnlyList<NormState> States { get; } = [NormState.Approved, NormState.Refused, NormState.Pending, NormState.NotSought];

    /// <summary>Whether it is given.</summary>
    public Tri Effect => AtLeast(Needed, [.. Enumerable.Range(0, Approvers).Select(i => Each(i).Approved)]);

    public Tri State(int instance, NormState state) => state switch
    {
        NormState.Approved => Approved,
        NormState.Refused => Machine.And(Refused, !Approved),
        NormState.Pending => Machine.And(Sought, !Approved, !Refused),
        NormState.NotSought => !Sought,
        _ => Tri.No,
    };

    public Tri Begun(int instance) => Sought;

    private int Approvers => norm.Plan.Approvals.Count;

    private int Needed => Math.Clamp(((ApprovalGate)norm.Plan.Norm).Needed ?? Approvers, 1, Approvers);

    private Tri Approved => Machine.And(norm.Effect, Context.Guard);

    private Tri Refused => norm.Signal("refused", 0, () => Machine.And(AtLeast(Approvers - Needed + 1, [.. Enumerable.Range(0, Approvers).Select(i => Each(i).Refused)]), Context.Guard));

    private Tri Sought => norm.Signal("sought", 0, () => Machine.And(Machine.Any(Enumerable.Range(0, Approvers).Select(i => Each(i).Sought)), Context.Guard));

    private (Tri Approved, Tri Refused, Tri Sought) Each(int approver)
    {
        var patterns = norm.Plan.Approvals[approver];
        var name = Approvers < 2 ? $"{Context.Name} approved" : $"{Context.Name} approved by approver {approver + 1}";
        var (on, off) = (Now(patterns.Approves), Now(patterns.Refuses));
        var verdict = norm.Signal("verdict", approver, () => Machine.Switch(Answer.No, on, off, name));
        var refused = Machine.Once(off, $"{name}, refused once");
        var concluded = Machine.Or(Machine.Once(on, $"{name} once"), refused);
        return (Machine.And(verdict, concluded), Machine.And(!verdict, refused, concluded), Machine.Or(Machine.Once(Now(patterns.Seeks), $"{name}, sought"), concluded));
    }

    private Tri Now(ValueList<int> patterns) => Moves.Now(patterns);

    private Tri AtLeast(int needed, Tri[] all)
    {
        // reached[k]: at least k of those looked at so far.
        var reached = Enumerable.Range(0, needed + 1).Select(k => k == 0 ? Tri.Yes : Tri.No).ToArray();
        foreach (var one in all)
        {
            for (var k = needed; k > 0; k--)
            {
                reached[k] = Machine.Or(reached[k], Machine.And(reached[k - 1], one));
            }
        }

        return reached[needed];
    }
}
