using System.Collections.Immutable;
using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Lives;

/// <summary>What the lives of all kinds of norm share: when the norm applies, what starts it, what changes it.</summary>
internal sealed class LifeContext
{
    private readonly MonitorPlan _plan;
    private readonly Func<int, NormResult> _norms;
    private readonly FactReader _facts;
    private readonly FactReader _whileInForce;
    private readonly PowerEffects _powers;

    public LifeContext(MonitorPlan plan, NormPlan norm, EventHits hits, FactReader facts, Func<int, NormResult> norms, Func<int, Timeline> anchors)
    {
        (_plan, _norms, _facts, Norm, Hits) = (plan, norms, facts, norm, hits);
        Guard = norm.Norm.Guards.IsEmpty ? Answer.Yes : Answer.Possibly;
        InForce = ApplicationOfProvision(anchors);
        _whileInForce = facts.ActsOnlyWhile(InForce);
        _powers = new PowerEffects(plan, norm, facts, norms);
        Conditions = norm.Norm.Conditions.Where(c => !c.IsTrigger).Aggregate(Timeline.Always, (t, c) => t.And(StateOf(c)));
        Triggers = norm.Norm.Conditions.Where(c => c.IsTrigger).ToImmutableArray();
        Each = Triggers.FirstOrDefault(t => t.Word == ConditionWord.Whenever);
        Triggered = Triggers.Where(t => t.Word != ConditionWord.Whenever).Aggregate(Timeline.Always, (t, c) => t.And(ReaderOf(c).Holds(c.Condition)));
        Grounds = [.. norm.Norm.Conditions.SelectMany(c => facts.Evidence(c.Condition)).Concat(FactWalker.FactsOf(norm.Norm.Timing).SelectMany(facts.Evidence)).Concat(_powers.Grounds).DistinctBy(h => h.Id)];
    }

    public NormPlan Norm { get; }

    public EventHits Hits { get; }

    public DeadlineCalendar Calendar => _plan.Calendar;

    /// <summary>Yes, or possibly where a bracket may leave the sentence out.</summary>
    public Answer Guard { get; }

    public Timeline InForce { get; }

    public Timeline Suspended => _powers.Suspended;

    /// <summary>Whether it has been waived or terminated, or need not be done.</summary>
    public Timeline Released => _powers.Released;

    /// <summary>Whether what must hold meanwhile does: unless, only if, provided that, while, until.</summary>
    public Timeline Conditions { get; }

    public ImmutableArray<ConditionClause> Triggers { get; }

    /// <summary>The "whenever", or null.</summary>
    public ConditionClause? Each { get; }

    /// <summary>Whether every trigger but the "whenever" has come true.</summary>
    public Timeline Triggered { get; }

    public ImmutableArray<Hit> Grounds { get; }

    /// <summary>When the norm binds, for an instance from one pulse or the only one: triggered, started, in force, its conditions met.</summary>
    /// <remarks>A "whenever" that has not come true has no instance that binds.</remarks>
    public Timeline Applies(Pulse? pulse) => Each is not null && pulse is null ? Timeline.Never : Triggered.And(Started(pulse)).And(InForce).And(Conditions);

    /// <summary>Whether its time has started: its "from" or its event, and the pulse.</summary>
    public Timeline Started(Pulse? pulse)
    {
        var started = Norm.Norm.Timing.Start is null ? Timeline.Always : Start(pulse) is { Blank: false } start ? Timeline.Reached(start.Earliest, start.Latest) : Start(pulse) is null ? Timeline.Never : Timeline.Unknown;
        return pulse is { } p ? started.And(Timeline.Reached(p.At)) : started;
    }

    /// <summary>Null where it has no start of its own, or the start has not come.</summary>
    public BoundReading? Start(Pulse? pulse) =>
        Norm.Norm.Timing.Start is { } bound && Calendar.Read(bound.Moment, f => Find(f, pulse)) is { } moment ? BoundReading.Start(moment, bound.Included) : null;

    /// <summary>The last instant in time, as extended; null where there is none, or what it hangs on has not happened.</summary>
    public BoundReading? End(Pulse? pulse) => _powers.Extend(EndAsWritten(pulse));

    /// <summary>An end that the text sets, whatever the norm's own time is.</summary>
    public BoundReading? Read(Bound bound) => Calendar.Read(bound.Moment, _facts.First) is { } moment ? BoundReading.End(moment, bound.Included) : null;

    private BoundReading? EndAsWritten(Pulse? pulse)
    {
        if (Norm.Norm.Timing.End is { } end)
        {
            var ends = new List<BoundReading>();
            foreach (var bound in Norm.Norm.Timing.FurtherEnds.Prepend(end))
            {
                if (Calendar.Read(bound.Moment, f => Find(f, pulse)) is { } moment)
                {
                    ends.Add(BoundReading.End(moment, bound.Included));
                }
            }

            return BoundReading.First(ends);
        }

        return Norm.Norm.Timing.For is { } length && StartOfDuration(pulse) is { } start ? EndOfDuration(length, start) : null;
    }

    /// <summary>How surely a hit falls at or after the start and the triggers; yes for all where the norm has neither.</summary>
    public Answer CountsFrom(Hit hit, Pulse? pulse)
    {
        var answer = Answer.Yes;
        if (Norm.Norm.Timing.Start is not null)
        {
            answer = Start(pulse) is { } start ? AtOrAfter(hit, start.Earliest, start.Blank ? null : start.Latest) : Answer.No;
        }

        if (pulse is { } p)
        {
            answer = answer.And(AtOrAfter(hit, p.At.From, p.At.Sure));
        }

        if (Triggers.Length > (Each is null ? 0 : 1))
        {
            answer = answer.And(Triggered.Once().FirstTrue() is { } trigger ? AtOrAfter(hit, trigger.From, trigger.Sure) : Answer.No);
        }

        return answer;
    }

    /// <summary>Whether somebody is one of the parties, or an organ of one.</summary>
    public bool IsOrBelongsTo(PartyId who, ValueList<PartyId> parties) =>
        parties.Contains(who) || (_plan.Agreement.FindParty(who)?.OrganOf is { } owner && parties.Contains(owner));

    /// <summary>The pulses of the "whenever", while the norm is in force.</summary>
    public IEnumerable<Pulse> Pulses() =>
        Each is { } each ? FactReader.While(_whileInForce.Pulses(each.Condition), InForce).Where(p => p.At.From > Instant.MinValue || InForce.Before != Answer.No) : [];

    private static Answer AtOrAfter(Hit hit, Instant earliest, Instant? latest) =>
        latest is { } sure && hit.When.From >= sure ? Answer.Yes : hit.When.To >= earliest ? Answer.Possibly : Answer.No;

    private Occurrence? StartOfDuration(Pulse? pulse) =>
        Norm.Norm.Timing.Start is not null
            ? Start(pulse) is { } start ? new Occurrence(start.Earliest, start.Blank ? null : start.Latest) : null
            : Triggered.And(Started(pulse)).And(InForce).FirstTrue();

    private BoundReading EndOfDuration(TimeLength length, Occurrence start)
    {
        if (Calendar.EndOf(length, start.From) is not { } first)
        {
            return new BoundReading(start.From, null, Blank: true, null);
        }

        return new BoundReading(first.Earliest, start.Sure is { } sure ? Calendar.EndOf(length, sure)?.Latest : null, Blank: false, null);
    }

    /// <summary>When a fact of the timing came true: for an instance from a pulse, together with the pulse or next after it.</summary>
    private Occurrence? Find(Fact fact, Pulse? pulse)
    {
        if (pulse is not { } p)
        {
            return _facts.First(fact);
        }

        if (fact is AnchorFact { Anchor: var anchor })
        {
            // "Whenever …, within 24 hours" names no other moment; the reader of the text then puts entry into force.
            return anchor == AnchorId.EntryIntoForce ? p.At : _facts.First(fact);
        }

        var pulses = _facts.Pulses(new FactCondition(fact));
        foreach (var other in pulses)
        {
            if (other.Key == p.Key || other.At == p.At)
            {
                return other.At;
            }
        }

        return pulses.Where(o => o.At.From >= p.At.From).Select(o => (Occurrence?)o.At).FirstOrDefault();
    }

    /// <summary>"If" asks for an act while the norm is in force; "when", "once" and "after" also for one before.</summary>
    private FactReader ReaderOf(ConditionClause clause) => clause.Word is ConditionWord.If or ConditionWord.Whenever ? _whileInForce : _facts;

    private Timeline StateOf(ConditionClause clause) => clause.Word switch
    {
        ConditionWord.Unless => _facts.Holds(clause.Condition).Not(),
        ConditionWord.Until => _facts.Holds(clause.Condition).Once().Not(),
        _ => _facts.Holds(clause.Condition),
    };

    private Timeline ApplicationOfProvision(Func<int, Timeline> anchors)
    {
        var lives = Norm.Lives.Select(l => (Life: (Life)_plan.Norms[l].Norm, _norms(l).Effect)).ToList();
        var entries = lives.Where(l => l.Life.Stage == LifeStage.EntersIntoForce && !MonitorPlan.OfAgreement(l.Life.Of)).Select(l => l.Effect).ToList();
        var holds = Norm.BeforeEntry ? Timeline.Always
            : entries.Count > 0 ? entries.Aggregate(Timeline.Always, (t, e) => t.And(e))
            : anchors(_plan.Norms.Length);
        holds = lives.Where(l => l.Life.Stage == LifeStage.RemainsInForce).Aggregate(holds, (t, l) => t.And(l.Effect));
        holds = lives.Where(l => l.Life.Stage == LifeStage.Ceases).Aggregate(holds, (t, l) => t.And(l.Effect.Not()));
        return Norm.Gates.Aggregate(holds, (t, g) => t.And(_plan.Norms[g].Norm.Guards.IsEmpty ? _norms(g).Effect : _norms(g).Effect.Or(Timeline.Unknown)));
    }
}
