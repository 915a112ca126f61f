using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Facts;

/// <summary>Answers, for every instant, whether a fact or a condition holds, from the events that stand and from the states of other norms so far worked out.</summary>
/// <remarks>
/// A past act holds from when it happened on, for good. What nobody reports has not happened; but of the world outside the agreement, of which nobody reports
/// everything, nothing known means possibly. Words that nobody is named to establish are always possibly.
/// </remarks>
internal sealed class FactReader(MonitorPlan plan, EventHits hits, Func<int, NormResult> norms, Func<int, Timeline> anchors, Timeline? actsWhile = null)
{
    /// <summary>The same, but of past acts only those count that happened while something else held.</summary>
    public FactReader ActsOnlyWhile(Timeline holds) => new(plan, hits, norms, anchors, holds);

    public Timeline Holds(Condition condition) => condition switch
    {
        FactCondition fact => Holds(fact.Fact),
        NotCondition not => Holds(not.Body).Not(),
        AndCondition and => and.Parts.Aggregate(Timeline.Always, (t, p) => t.And(Holds(p))),
        OrCondition or => or.Parts.Aggregate(Timeline.Never, (t, p) => t.Or(Holds(p))),
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };

    public Timeline Holds(Fact fact) => fact switch
    {
        AllFact all => all.Facts.Aggregate(Timeline.Always, (t, f) => t.And(Holds(f))),
        AnyFact any => any.Facts.Aggregate(Timeline.Never, (t, f) => t.Or(Holds(f))),
        CountFact count => IncidentCounts.Read(plan, count, norms),
        MissedFact missed => MissedOf(missed),
        HeldFact held => HeldStates.Read(Holds(held.State), held.For, plan.Calendar),
        MomentFact moment => plan.Calendar.Read(moment.Moment, First) is { Blank: false } at ? Timeline.Reached(at.Earliest.First, at.Latest?.First) : Hangs(moment.Moment),
        AnchorFact anchor => plan.NodeOf(anchor.Anchor) is >= 0 and var node ? anchors(node) : Timeline.Never,
        ActFact act when plan.Facts.StockOf(act) is { } stock => stock.Select(StockOf).Aggregate(act.AnyActor ? Timeline.Never : Timeline.Always, (t, s) => act.AnyActor ? t.Or(s) : t.And(s)),
        ActFact => hits.Met(plan.Facts.ActOf(fact), actsWhile is null ? null : h => During(h, actsWhile)),
        VerifiedFact => hits.Met(plan.Facts.ActOf(fact)),
        OutsideFact outside => OutsideOf(outside),
        StateFact state => ProvisionStates.Read(plan, state, norms, anchors),
        _ => Timeline.Unknown,
    };

    /// <summary>When the fact first came true; null if it has not.</summary>
    public Occurrence? First(Fact fact) => Holds(fact).FirstTrue();

    /// <summary>The events that a condition rests on, by when they happened.</summary>
    public IEnumerable<Hit> Evidence(Condition condition) => condition switch
    {
        FactCondition fact => Evidence(fact.Fact),
        NotCondition not => Evidence(not.Body),
        AndCondition and => and.Parts.SelectMany(Evidence),
        OrCondition or => or.Parts.SelectMany(Evidence),
        _ => [],
    };

    public IEnumerable<Hit> Evidence(Fact fact) => fact switch
    {
        AllFact all => all.Facts.SelectMany(Evidence),
        AnyFact any => any.Facts.SelectMany(Evidence),
        CountFact count => IncidentCounts.EventsOf(plan, count, norms),
        HeldFact held => Evidence(held.State),
        MissedFact missed => Evidence(missed.Act),
        ActFact when plan.Facts.StockOf(fact) is { } stock => hits.Any([.. stock.SelectMany(s => s.Begins.Concat(s.Ends))]),
        ActFact or VerifiedFact => hits.Of(plan.Facts.ActOf(fact)),
        OutsideFact outside => hits.Any([.. plan.Facts.OutsideOf(outside).Begins, .. plan.Facts.OutsideOf(outside).Ends]),
        _ => [],
    };

    /// <summary>Each coming true of a condition, in order.</summary>
    public List<Pulse> Pulses(Condition condition)
    {
        switch (condition)
        {
            case FactCondition { Fact: var fact }:
                return Pulses(fact);
            case OrCondition or:
                return Sorted(or.Parts.SelectMany(Pulses));
            case AndCondition and:
                return Sorted(and.Parts.SelectMany((part, i) => While(Pulses(part), and.Parts.Where((_, j) => j != i).Aggregate(Timeline.Always, (t, p) => t.And(Holds(p))))));
            default:
                return Rises(Holds(condition));
        }
    }

    /// <summary>The pulses during which something else holds, as surely as it does.</summary>
    public static IEnumerable<Pulse> While(IEnumerable<Pulse> pulses, Timeline holds)
    {
        foreach (var pulse in pulses)
        {
            var (least, most) = holds.Over(pulse.At.From, pulse.At.Sure ?? pulse.At.From);
            if (most != Answer.No)
            {
                yield return least == Answer.Yes ? pulse : pulse with { At = pulse.At with { Sure = null } };
            }
        }
    }

    /// <summary>Whether something held whenever the event can have happened.</summary>
    public static Answer During(Hit hit, Timeline holds)
    {
        var (least, most) = holds.Over(hit.When.From, hit.When.To);
        return least == most ? least : Answer.Possibly;
    }

    /// <summary>Of a moment that the text leaves blank nobody can say whether it has come; one that hangs on what has not happened has not.</summary>
    private static Timeline Hangs(Moment moment) => moment is DateMoment or ClockMoment ? Timeline.Unknown : Timeline.Never;

    private List<Pulse> Pulses(Fact fact)
    {
        switch (fact)
        {
            case AnyFact any:
                return Sorted(any.Facts.SelectMany(Pulses));
            case AllFact all:
                return Pulses(new AndCondition(all.Facts.Select(f => (Condition)new FactCondition(f)).ToValueList()));
            case ActFact or VerifiedFact when plan.Facts.StockOf(fact) is null && plan.Facts.ActOf(fact) is { Groups: [var only] }:
                return Sorted(hits.Any(only).Select(h => new Pulse(h.Occurrence, [h.Id])));
            case StateFact { State: ProvisionState.Breached } state:
                return Sorted(ProvisionStates.Breaches(plan, state, norms));
            default:
                return Rises(Holds(fact));
        }
    }

    /// <summary>Each time that something comes to hold.</summary>
    public static List<Pulse> RisesOf(Timeline holds) => Rises(holds);

    private static List<Pulse> Rises(Timeline holds)
    {
        var rises = new List<Pulse>();
        Instant? possibly = holds.Before == Answer.No ? null : Instant.MinValue;
        var open = holds.Before == Answer.Possibly;
        if (holds.Before == Answer.Yes)
        {
            rises.Add(new Pulse(new Occurrence(Instant.MinValue, Instant.MinValue), []));
        }

        foreach (var step in holds.Steps)
        {
            switch (step.Value)
            {
                case Answer.Yes when open || possibly is null:
                    rises.Add(new Pulse(new Occurrence(possibly ?? step.At, step.At), []));
                    possibly ??= step.At;
                    open = false;
                    break;
                case Answer.Possibly when possibly is null:
                    possibly = step.At;
                    open = true;
                    break;
                case Answer.No:
                    if (open)
                    {
                        rises.Add(new Pulse(new Occurrence(possibly ?? step.At, null), []));
                    }

                    possibly = null;
                    open = false;
                    break;
            }
        }

        if (open && possibly is { } last)
        {
            rises.Add(new Pulse(new Occurrence(last, null), []));
        }

        return rises;
    }

    private static List<Pulse> Sorted(IEnumerable<Pulse> pulses) =>
        [.. pulses.OrderBy(p => p.At.From).ThenBy(p => p.At.Sure ?? Instant.MaxValue).ThenBy(p => p.Key, StringComparer.Ordinal).DistinctBy(p => p.Key)];

    private Timeline MissedOf(MissedFact missed)
    {
        if (plan.Calendar.Read(missed.By.Moment, First) is not { } moment)
        {
            return Timeline.Never;
        }

        var by = BoundReading.End(moment, missed.By.Included);
        var passed = by.Blank ? Timeline.Unknown : Timeline.Reached(BoundReading.Behind(by.Earliest), by.Latest is { } latest ? BoundReading.Behind(latest) : null);
        return passed.And(Holds(missed.Act).NotAfter(by.Earliest, by.Latest ?? NodaTime.Instant.MaxValue).Not());
    }

    /// <summary>Before the first report nobody can say how much there is.</summary>
    private Timeline StockOf((ValueList<int> Begins, ValueList<int> Ends) stock) =>
        Switch.Read(Answer.Possibly, [.. hits.Any(stock.Begins).Select(h => new Turn(h, On: true)), .. hits.Any(stock.Ends).Select(h => new Turn(h, On: false))]);

    private Timeline OutsideOf(OutsideFact outside)
    {
        var (begins, ends) = plan.Facts.OutsideOf(outside);
        return Switch.Read(Answer.Possibly, [.. hits.Any(begins).Select(h => new Turn(h, On: true)), .. hits.Any(ends).Select(h => new Turn(h, On: false))]);
    }
}
