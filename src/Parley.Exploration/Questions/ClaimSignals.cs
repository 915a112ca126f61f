using NodaTime;
using Parley.Exploration.Building;
using Parley.Exploration.Model;
using Parley.Model.Events;
using Parley.Model.Questions;
using Parley.Model.Scenarios;
using Parley.Monitoring.Results;

namespace Parley.Exploration.Questions;

/// <summary>Whether the claims of a question hold now: the judges of scenarios, a step at a time.</summary>
internal sealed class ClaimSignals(Builder builder)
{
    private Machine Machine => builder.Machine;

    public Tri Holds(Claim claim) => claim switch
    {
        ExpectationClaim expected => Holds(expected.Expectation),
        ConditionClaim condition => builder.Facts.Holds(condition.Condition),
        _ => throw new System.Diagnostics.UnreachableException(claim.GetType().Name),
    };

    public Tri Holds(Expectation expectation)
    {
        if (expectation.AsOf is not null || expectation.KnownAt is not null)
        {
            builder.LeftOut.Add("what is said as of another moment");
            return Tri.Possibly;
        }

        var reached = expectation switch
        {
            StateExpectation state => Join(expectation, state.Provisions.Select(p => State(state, p))),
            IncidentExpectation incidents => Incidents(incidents),
            NothingExpectation nothing => Nothing(nothing),
            AbilityExpectation ability => Join(expectation, ability.Acts.Select(a => Able(ability.Ability, a))),
            AgreementExpectation agreement => InForce(agreement.Ended),
            _ => throw new System.Diagnostics.UnreachableException(expectation.GetType().Name),
        };
        return expectation.Expected switch
        {
            Answer.Yes => reached,
            Answer.No => !reached,
            _ => Tri.Exact(Machine.Gates.And(reached.May, !reached.Sure)),
        };
    }

    /// <summary>Of several provisions or acts each has to be as expected.</summary>
    private Tri Join(Expectation expectation, IEnumerable<Tri> each) => expectation.Expected == Answer.No ? Machine.Any(each) : Machine.All(each);

    private Tri State(StateExpectation expectation, ProvisionRef provision)
    {
        var (meant, others) = (new List<Reading>(), new List<Reading>());
        foreach (var (norm, instance) in InstancesOf(provision))
        {
            if (Read(norm, instance, expectation.State) is not { } reading)
            {
                continue;
            }

            if (expectation.DueBy is not null)
            {
                builder.LeftOut.Add("by which day something is due");
                reading = reading with { Value = new Tri(Bit.False, reading.Value.May) };
            }

            (expectation.Of.IsEmpty || norm.Plan.Holders[instance].Any(expectation.Of.Contains) ? meant : others).Add(reading);
        }

        var all = NeedsAll(expectation.State)
            ? Machine.And(Machine.Any(meant.Select(m => m.Asked)), Machine.All(meant.Select(m => Machine.Or(!m.Asked, m.Value))))
            : Machine.Any(meant.Select(m => Machine.And(m.Asked, m.Value)));
        return expectation.OfNobodyElse ? Machine.And(all, !Machine.Any(others.Select(o => Machine.And(o.Asked, o.Value)))) : all;
    }

    /// <param name="Asked">Whether the instance has anything to say of it now.</param>
    private sealed record Reading(Tri Asked, Tri Value);

    private static bool NeedsAll(LifeState state) => Parley.Monitoring.Scenarios.Judging.LifeReading.NeedsAll(state);

    private Reading? Read(NormSignals norm, int instance, LifeState state)
    {
        Reading? Always(Tri? value) => value is { } known ? new Reading(Tri.Yes, known) : null;
        return state switch
        {
            LifeState.InForce => Always(norm.Plan.Norm is Life ? norm.State(instance, NormState.InForce) : Machine.And(norm.InForceShown, !norm.Suspended)),
            LifeState.Suspended => Always(Machine.And(norm.InForceShown, norm.Suspended)),
            LifeState.Breached => Always(norm.Plan.Norm is Obligation or Prohibition or Maintenance or VerificationDuty or ReportingDuty
                ? Machine.Once(norm.Breached(instance), $"{norm.Context.Name} breached by {instance + 1}") : null),
            LifeState.Kept => Kept(norm, instance),
            LifeState.Begun => Always(norm.Begun(instance)),
            LifeState.Fulfilled => Always(Within(norm, instance, NormState.Fulfilled, NormState.FulfilledLate)),
            LifeState.Available => Always(norm.Plan.Norm is Permission or Power ? norm.Effect : null),
            LifeState.FulfilledInTime => Always(Within(norm, instance, NormState.Fulfilled)),
            _ => Always(Within(norm, instance, Enum.Parse<NormState>(state.ToString()))),
        };
    }

    /// <summary>Null where the kind of norm has no such state.</summary>
    private static Tri? Within(NormSignals norm, int instance, params NormState[] states) =>
        states.Any(norm.States.Contains) ? norm.AnyOf(instance, states) : null;

    /// <summary>Nothing known of it is a breach; asked only where something could have been kept.</summary>
    private Reading? Kept(NormSignals norm, int instance)
    {
        if (norm.Plan.Norm is Life or ApprovalGate or Permission or Power)
        {
            return null;
        }

        var gates = Machine.Gates;
        var breached = norm.Breached(instance);
        if (norm.IsMetOnce)
        {
            var done = Machine.Or(norm.State(instance, NormState.Fulfilled), norm.State(instance, NormState.Decided));
            var value = new Tri(gates.And(done.Sure, !breached.May), gates.And(!breached.Sure, gates.Or(breached.May, done.May)));
            return new Reading(Tri.Exact(gates.Or(breached.May, done.May)), value);
        }

        var applied = Machine.Once(Machine.Or(norm.State(instance, NormState.InForce), norm.State(instance, NormState.Overdue)), $"{norm.Context.Name} was in force").May;
        if (norm.Plan.Norm.Timing.Every is not null)
        {
            applied = gates.And(applied, norm.Begun(instance).Sure);
        }

        return new Reading(Tri.Exact(gates.Or(breached.May, applied)), !breached);
    }

    /// <summary>There is one, or there is none; of other numbers the model knows only whether there may be so many.</summary>
    private Tri Incidents(IncidentExpectation expectation)
    {
        var norms = expectation.Provisions.SelectMany(builder.Provisions.NormsOf).DistinctBy(n => n.Plan.Number).ToList();
        var any = Machine.Any(norms.Select(n => expectation.By.IsEmpty ? n.AnyIncident : Machine.Any(n.InstancesOf(expectation.By).Select(n.Incident))));
        switch (expectation.Bound, expectation.Count)
        {
            case (QuantityBound.AtLeast, 1) or (QuantityBound.MoreThan, 0):
                return any;
            case (QuantityBound.Exactly or QuantityBound.AtMost, 0) or (QuantityBound.LessThan, 1):
                return !any;
            default:
                builder.LeftOut.Add("how many incidents there are");
                return expectation.Bound is QuantityBound.AtLeast or QuantityBound.MoreThan ? new Tri(Bit.False, any.May) : Tri.Possibly;
        }
    }

    private Tri Nothing(NothingExpectation expectation)
    {
        var except = expectation.Except.SelectMany(builder.Provisions.NormsOf).Select(n => n.Plan.Number).ToHashSet();
        return !Machine.Any(builder.Norms.Where(n => n.Plan.Norm is not OutsideLaw && !except.Contains(n.Plan.Number))
            .SelectMany(n => n.Instances.Select(i => Read(n, i, expectation.State)).OfType<Reading>()).Select(r => Machine.And(r.Asked, r.Value)));
    }

    private Tri InForce(bool ended)
    {
        var applies = Machine.Any(builder.Norms.Where(n => n.Plan.Norm is not (OutsideLaw or Life or ApprovalGate) && !n.Plan.BeforeEntry).Select(n => n.InForceShown));
        var over = Machine.And(builder.Entry, !applies);
        return ended ? over : Machine.And(builder.Entry, !over);
    }

    /// <summary>Which norms would hear the act if it were done now.</summary>
    private Tri Able(Ability ability, ToldAct act)
    {
        var done = act.Happening(new EventId("done now"), When.At(NodaConstants.UnixEpoch), null);
        var spoken = builder.Plan.PatternsOf(done.Act);
        return Machine.Any(builder.Norms.SelectMany(n => n.Instances.Select(i =>
        {
            var (patterns, holds) = (ability, n.Plan.Norm) switch
            {
                (Ability.May, Permission or Power) => (PerformanceOf(n, i), n.Effect),
                (Ability.Required, Obligation or VerificationDuty or ReportingDuty or Decision) => (PerformanceOf(n, i), Within(n, i, NormState.Due, NormState.Overdue, NormState.Open, NormState.InForce) ?? Tri.No),
                (Ability.Forbidden, Prohibition or OutsideLaw) => (n.Plan.Incidents, n.State(i, NormState.InForce)),
                _ => ([], Tri.No),
            };
            var fit = patterns.Select(p => builder.Plan.Patterns[p]).Where(spoken.Contains).Aggregate(Answer.No, (a, p) => a.Or((p with { Unmeasured = false }).Fits(done, builder.Plan.Atlas)));
            return fit == Answer.No ? Tri.No : Machine.And(Tri.Of(fit), holds);
        })));
    }

    private static ValueList<int> PerformanceOf(NormSignals norm, int instance) =>
        instance < norm.Plan.Performance.Count ? norm.Plan.Performance[instance].Patterns.Distinct().ToValueList() : [];

    /// <summary>The instances of the norms that a reference means; of an approval also where what it is about is named.</summary>
    private IEnumerable<(NormSignals Norm, int Instance)> InstancesOf(ProvisionRef provision) =>
        builder.Provisions.NormsOf(provision).Concat(builder.Norms.Where(n => n.Plan.Norm is ApprovalGate gate && gate.Of.Contains(provision)))
            .DistinctBy(n => n.Plan.Number).OrderBy(n => n.Plan.Number).SelectMany(n => n.Instances.Select(i => (n, i)));
}
