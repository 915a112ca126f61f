using Parley.Exploration.Model;
using Parley.Monitoring.Plan;

namespace Parley.Exploration.Building;

/// <summary>What the lives of all kinds of norm share: the monitor's <c>LifeContext</c>, a step at a time.</summary>
internal sealed class NormContext(Builder builder, NormSignals owner)
{
    private Norm Norm => owner.Plan.Norm;

    private Machine Machine => builder.Machine;

    public Builder Builder => builder;

    public string Name => Norm.Id.Value;

    public Tri Guard
    {
        get
        {
            if (!Norm.Guards.IsEmpty)
            {
                builder.LeftOut.Add($"whether the words in brackets of {Norm.Provision} are agreed");
            }

            return Norm.Guards.IsEmpty ? Tri.Yes : Tri.Possibly;
        }
    }

    /// <summary>The "whenever", or null.</summary>
    public ConditionClause? Each => Norm.Conditions.FirstOrDefault(c => c.IsTrigger && c.Word == ConditionWord.Whenever);

    public Tri InForce => owner.Signal("in force", 0, Application);

    public Tri Conditions => owner.Signal("conditions", 0, () => Machine.All(Norm.Conditions.Where(c => !c.IsTrigger).Select(StateOf)));

    /// <summary>Whether every trigger but the "whenever" has come true.</summary>
    public Tri Triggered => owner.Signal("triggered", 0, () => Machine.All(Norm.Conditions.Where(c => c.IsTrigger && c.Word != ConditionWord.Whenever)
        .Select(c => builder.Facts.Holds(c.Condition, c.Word == ConditionWord.If ? InForce : null))));

    public Tri TriggeredOnce => Machine.Once(Triggered, $"{Name} triggered");

    public Tri Applies => owner.Signal("applies", 0, () => Each is not null ? Tri.No : Machine.And(Triggered, Started, InForce, Conditions));

    /// <summary>Whether its time has started.</summary>
    public Tri Started => owner.Signal("started", 0, () => Norm.Timing.Start is null ? Tri.Yes : StartOf(Norm.Timing.Start));

    /// <summary>How far an act of now counts: it lies at or after the start and the triggers.</summary>
    public Tri Counts => owner.Signal("counts", 0, () =>
    {
        var triggered = Norm.Conditions.Any(c => c.IsTrigger && c.Word != ConditionWord.Whenever) ? TriggeredOnce : Tri.Yes;
        return Norm.Timing.Start is null ? triggered : Machine.And(Started, triggered);
    });

    /// <summary>The end of its time, as extended.</summary>
    /// <param name="idle">When nobody looks at it any longer; null: never.</param>
    public Ending End(Bit? idle = null)
    {
        var end = owner.Powers.Extend(EndAsWritten(idle));
        if (end.BlankSet is not null)
        {
            builder.LeftOut.Add($"how long the time of {Norm.Provision} is, which is left blank");
        }

        return end;
    }

    /// <summary>Whether an end that the text sets has passed.</summary>
    public Tri Passed(Bound bound)
    {
        var reading = builder.Calendar.Read(bound.Moment, builder.Facts.First);
        return reading.Blank ? new Tri(Bit.False, reading.Set.May) : bound.Included ? reading.Gone : reading.Come;
    }

    private Tri StartOf(Bound bound)
    {
        var reading = builder.Calendar.Read(bound.Moment, builder.Facts.First);
        return reading.Blank ? new Tri(Bit.False, reading.Set.May) : bound.Included ? reading.Come : reading.Gone;
    }

    private Ending EndAsWritten(Bit? idle)
    {
        if (Norm.Timing.End is { } end)
        {
            var bounds = Norm.Timing.FurtherEnds.Prepend(end).Select(b => (b.Included, Reading: builder.Calendar.Read(b.Moment, builder.Facts.First, idle))).ToList();
            return bounds switch
            {
                [{ Reading: { Blank: true } only }] => new Ending(Tri.No, None: false) { BlankSet = only.Set },
                [var one] => new Ending(one.Included ? one.Reading.Gone : one.Reading.Come, None: false) { Lead = one.Reading.Lead },
                _ => new Ending(Machine.Any(bounds.Select(b => b.Reading.Blank ? new Tri(Bit.False, b.Reading.Set.May) : b.Included ? b.Reading.Gone : b.Reading.Come)), None: false) { Lead = bounds.Any(b => b.Reading.Lead) },
            };
        }

        if (Norm.Timing.For is not { } length)
        {
            return Ending.Nowhere;
        }

        var start = Norm.Timing.Start is not null ? Started : Machine.Once(Machine.And(Triggered, Started, InForce), $"{Name} begins");
        var over = builder.Calendar.After(length, Machine.Once(start, $"{Name} begins"), $"days of {Name}", idle);
        return over.Blank ? new Ending(Tri.No, None: false) { BlankSet = over.Set } : new Ending(over.Gone, None: false);
    }

    private Tri StateOf(ConditionClause clause) => clause.Word switch
    {
        ConditionWord.Unless => !builder.Facts.Holds(clause.Condition),
        ConditionWord.Until => !Machine.Once(builder.Facts.Holds(clause.Condition), clause.ToString()),
        _ => builder.Facts.Holds(clause.Condition),
    };

    private Tri Application()
    {
        var lives = owner.Plan.Lives.Select(l => (Life: (Life)builder.Plan.Norms[l].Norm, Number: l)).ToList();
        var entries = lives.Where(l => l.Life.Stage == LifeStage.EntersIntoForce && !MonitorPlan.OfAgreement(l.Life.Of)).ToList();
        var holds = owner.Plan.BeforeEntry ? Tri.Yes
            : entries.Count > 0 ? Machine.All(entries.Select(e => builder.Norms[e.Number].Effect))
            : builder.Entry;
        holds = Machine.And(holds, Machine.All(lives.Where(l => l.Life.Stage == LifeStage.RemainsInForce).Select(l => builder.Norms[l.Number].Effect)));
        holds = Machine.And(holds, Machine.All(lives.Where(l => l.Life.Stage == LifeStage.Ceases).Select(l => !builder.Norms[l.Number].Effect)));
        return owner.Plan.Gates.Aggregate(holds, (t, g) => Machine.And(t, builder.Norms[g].Plan.Norm.Guards.IsEmpty ? builder.Norms[g].Effect : Machine.Or(builder.Norms[g].Effect, Tri.Possibly)));
    }
}
