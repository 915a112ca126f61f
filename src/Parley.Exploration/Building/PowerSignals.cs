using Parley.Exploration.Model;
using Parley.Model.Events;

namespace Parley.Exploration.Building;

/// <summary>What powers, changes and releases make of one norm now: the monitor's <c>PowerEffects</c>, a step at a time.</summary>
internal sealed class PowerSignals(Builder builder, NormSignals owner)
{
    private Machine Machine => builder.Machine;

    public Tri Suspended => owner.Signal("suspended", 0, Suspensions);

    /// <summary>Whether it has been waived or terminated, or need not be done.</summary>
    public Tri Released => owner.Signal("released", 0, Releases);

    /// <summary>An extension leaves open where the end then lies: the model does not add lengths up.</summary>
    public Ending Extend(Ending end)
    {
        if (end.None || end.BlankSet is not null)
        {
            return end;
        }

        var extended = Machine.Any(Powers(PowerKind.Extend).Select(p => Use(p).May).Concat(Changes(PowerKind.Extend).Select(c => builder.Norms[c].Effect.May)).Select(m => new Tri(Bit.False, m)));
        if (extended == Tri.No)
        {
            return end;
        }

        builder.LeftOut.Add("by how much a time is extended");
        var may = Machine.Once(extended.May, $"{owner.Context.Name} extended");
        return end with { Passed = new Tri(Machine.Gates.And(end.Passed.Sure, !may), end.Passed.May) };
    }

    /// <summary>The use of a power on this norm, now.</summary>
    private Tri Use(int power)
    {
        var plan = builder.Norms[power].Plan;
        var now = Machine.Any(plan.Performance.Select(p => builder.Moves.Now(p.Patterns, Reaches)));
        return Machine.And(now, builder.Norms[power].Effect);
    }

    private Tri Suspensions()
    {
        var resumed = Resumptions();
        var suspended = Tri.No;
        foreach (var number in Powers(PowerKind.Suspend))
        {
            suspended = Machine.Or(suspended, Suspension(number, (Power)builder.Plan.Norms[number].Norm, resumed));
        }

        foreach (var change in Changes(PowerKind.Suspend))
        {
            var effect = builder.Norms[change].Effect;
            var name = $"{owner.Context.Name} suspended by the text";
            var off = Machine.And(resumed, Machine.Once(effect, name));
            suspended = Machine.Or(suspended, off == Tri.No ? effect : Machine.And(effect, Machine.Switch(Answer.Yes, Tri.No, off, $"{name}, not resumed")));
        }

        return Machine.Or(suspended, Machine.Any(Freeing().Where(r => !ForGood(r)).Select(r => builder.Norms[r].Effect)));
    }

    private Tri Suspension(int number, Power power, Tri resumed)
    {
        var use = Use(number);
        var name = $"{owner.Context.Name} suspended under {power.Id}";
        if (power.Notice?.Length is not null)
        {
            builder.LeftOut.Add($"when the notice of a suspension under {power.Provision} has run");
            return new Tri(Bit.False, Machine.Once(use.May, $"notice of {name}"));
        }

        var suspended = Machine.Switch(Answer.No, use, resumed, name);
        if (power.Reach.Length is { } length)
        {
            var sure = Machine.Stopwatch(Machine.Once(use.Sure, $"{name}, once"), use.Sure, $"days of {name}");
            var may = use.IsExact ? sure : Machine.Stopwatch(Machine.Once(use.May, $"{name}, possibly once"), use.May, $"days of {name}, possibly");

            // What is surely over is over since the last use that may have been one, and the other way round.
            var over = builder.Calendar.Gone(length, may, sure);
            suspended = Machine.And(suspended, over is { } passed ? !passed : Tri.Possibly);
        }

        return power.Reach.Until is { } until ? Machine.And(suspended, !owner.Context.Passed(until)) : suspended;
    }

    /// <summary>A suspension is ended now: by a power to resume, by whoever suspended, or by the text.</summary>
    private Tri Resumptions()
    {
        var acts = Powers(PowerKind.Resume).Select(Use)
            .Concat(Powers(PowerKind.Suspend).SelectMany(p => builder.Norms[p].Plan.Beginning).Select(b => builder.Moves.Now(b.Patterns, Reaches)));
        return Machine.Any(acts.Concat(Changes(PowerKind.Resume).Select(c => Machine.Rise(builder.Norms[c].Effect, $"{builder.Plan.Norms[c].Norm.Id} before"))));
    }

    private Tri Releases()
    {
        var released = Machine.Any(Powers(PowerKind.Waive).Select(p => Machine.Once(Use(p), $"{owner.Context.Name} waived")));
        foreach (var number in Powers(PowerKind.Terminate))
        {
            var power = (Power)builder.Plan.Norms[number].Norm;
            if (Survives(power.Over, power.Reach))
            {
                continue;
            }

            var used = Machine.Once(Use(number), $"{owner.Context.Name} terminated under {power.Id}");
            if (power.Notice?.Length is { } length)
            {
                var notice = builder.Calendar.After(length, used, $"days of notice under {power.Id}");
                used = notice.Blank ? Tri.No : notice.Gone;
            }

            released = Machine.Or(released, used);
        }

        var changed = Changes(PowerKind.Waive).Concat(Changes(PowerKind.Terminate).Where(c => !Survives(ChangeOf(c).Over, ChangeOf(c).Reach)));
        released = Machine.Or(released, Machine.Any(changed.Select(c => Machine.Once(builder.Norms[c].Effect, $"{builder.Plan.Norms[c].Norm.Id} took effect"))));
        return Machine.Or(released, Machine.Any(Freeing().Where(ForGood).Select(r => builder.Norms[r].Effect)));
    }

    private ValueList<int> Freeing() => owner.Plan.Releases;

    /// <summary>A release that only waits for events holds for good once they have come; one with a condition holds meanwhile.</summary>
    private bool ForGood(int release) => builder.Plan.Norms[release].Norm is { } norm && norm.Conditions.All(c => c.IsTrigger) && norm.Timing is { End: null, For: null };

    private bool Survives(ValueList<ProvisionRef> over, PowerReach reach) =>
        builder.Plan.Provisions.Covers(reach.Survives, owner.Plan.Norm.Provision)
        || (over.Any(o => o.Id is null) && owner.Plan.Lives.Any(l => builder.Plan.Norms[l].Norm is Life { Stage: LifeStage.Survives }));

    private IEnumerable<int> Powers(PowerKind kind) => owner.Plan.Powers.Where(p => ((Power)builder.Plan.Norms[p].Norm).Kind == kind);

    private IEnumerable<int> Changes(PowerKind kind) => owner.Plan.Changes.Where(c => ChangeOf(c).Kind == kind);

    private Change ChangeOf(int number) => (Change)builder.Plan.Norms[number].Norm;

    /// <summary>A power over an article can be used on one provision of it.</summary>
    private Answer Reaches(Event use) => use.Provision is not { } about || builder.Plan.Provisions.Covers(new ProvisionRef(about), owner.Plan.Norm.Provision) ? Answer.Yes : Answer.No;
}
