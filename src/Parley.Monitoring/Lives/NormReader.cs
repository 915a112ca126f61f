using System.Collections.Immutable;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Lives;

/// <summary>Works out one norm's life with the life of its kind.</summary>
internal static class NormReader
{
    public static NormResult Read(LifeContext context, Func<int, NormResult> norms, Timeline entry)
    {
        var plan = context.Norm;
        var result = new NormResult { InForce = context.InForce.And(context.Guard), Suspended = context.Suspended };
        switch (plan.Norm)
        {
            case Recognition or Declaration or DecisionRule or Saving:
                return result;
            case Life:
                var (life, effect) = AgreementLife.Read(context, entry);
                return result with { Effect = effect, Instances = [life] };
            case ApprovalGate asked:
                var (gate, approved) = ApprovalLife.Read(context, asked);
                return result with { Effect = approved, Instances = [gate] };
            case Change change:
                var (changing, changed) = ChangeLife.Read(context, change.Reach);
                return result with { Effect = changed, Instances = [changing] };
            case Release:
                var (releasing, released) = ChangeLife.Read(context, PowerReach.Open);
                return result with { Effect = released, Instances = [releasing] };
            case Permission or Power:
                return ReadPower(context, result);
            case Decision:
                return result with { IsMetOnce = true, Instances = Each(plan, (h, i) => DecisionLife.Read(context, plan.Performance[i], h)) };
            case { Timing.Every: { } every } when !plan.Performance.IsEmpty:
                return result with { Instances = Each(plan, (h, i) => PeriodicLife.Read(context, plan.Performance[i], h, every)) };
        }

        if (plan.Lasting)
        {
            var (states, applies) = LastingLife.Read(context);
            var incidents = LastingLife.Incidents(context, applies, norms);
            return result with { Effect = applies, Incidents = [.. incidents], Instances = Each(plan, (h, _) => LastingLife.Instance(context, states, incidents, h)) };
        }

        return result with { IsMetOnce = true, Effect = context.Applies(null).And(context.Guard), Instances = ReadDuties(context) };
    }

    private static NormResult ReadPower(LifeContext context, NormResult result)
    {
        var plan = context.Norm;
        var available = PowerLife.Available(context);
        return result with
        {
            Effect = available,
            Uses = [.. plan.Performance.SelectMany(p => PowerLife.Uses(context, available, p))],
            Resumptions = [.. plan.Beginning.SelectMany(context.Hits.Of)],
            Instances = Each(plan, (h, i) => PowerLife.Instance(context, available, plan.Performance[i], h)),
        };
    }

    private static ImmutableArray<InstanceResult> ReadDuties(LifeContext context)
    {
        var plan = context.Norm;
        if (context.Each is null)
        {
            return Each(plan, (h, i) => Duty(context, h, i, null));
        }

        var pulses = context.Pulses().ToList();
        return [.. plan.Holders.SelectMany((h, i) => pulses.Count == 0
            ? [Duty(context, h, i, null)]
            : pulses.Select(p => Duty(context, h, i, p)))];
    }

    private static InstanceResult Duty(LifeContext context, ValueList<PartyId> bearers, int holder, Pulse? pulse)
    {
        var plan = context.Norm;
        var beginning = plan.Beginning.IsEmpty ? plan.Performance[holder] : plan.Beginning[holder];
        return ObligationLife.Read(context, plan.Performance[holder], beginning, bearers, pulse);
    }

    private static ImmutableArray<InstanceResult> Each(NormPlan plan, Func<ValueList<PartyId>, int, InstanceResult> make) => [.. plan.Holders.Select(make)];
}
