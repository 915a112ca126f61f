using System.Collections.Immutable;
using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Lives;

/// <summary>What powers, changes and releases make of one norm: suspended, released, its time extended.</summary>
/// <remarks>
/// The event that uses a power is the giving of notice; the use takes effect when the notice has run. A suspension ends with a resumption, when its length has passed or
/// when what it lasts until has come. An extension counts only if it is made before the time that it extends has passed.
/// </remarks>
internal sealed class PowerEffects
{
    private readonly MonitorPlan _plan;
    private readonly NormPlan _norm;
    private readonly FactReader _facts;
    private readonly Func<int, NormResult> _norms;
    private readonly ImmutableArray<(PowerReach Reach, Hit Use)> _extensions;

    public PowerEffects(MonitorPlan plan, NormPlan norm, FactReader facts, Func<int, NormResult> norms)
    {
        (_plan, _norm, _facts, _norms) = (plan, norm, facts, norms);
        Suspended = Suspensions();
        Released = Releases();
        _extensions = [.. Uses(PowerKind.Extend).GroupBy(u => u.Power).SelectMany(g => g.Take(g.Key.Reach.Times ?? int.MaxValue)).Select(u => (u.Power.Reach, u.Hit)).OrderBy(e => e.Hit.When.From).ThenBy(e => e.Hit.Id.Value, StringComparer.Ordinal)];
    }

    public Timeline Suspended { get; }

    /// <summary>Whether it has been waived or terminated, or need not be done.</summary>
    public Timeline Released { get; }

    /// <summary>The uses that bear on the norm.</summary>
    public IEnumerable<Hit> Grounds => _norm.Powers.SelectMany(p => _norms(p).Uses.AsEnumerable()).Where(Reaches);

    /// <summary>The end of a time, moved by the extensions that were made before it passed.</summary>
    public BoundReading? Extend(BoundReading? end)
    {
        foreach (var (reach, use) in _extensions)
        {
            if (end is not { Blank: false } by || (by.Latest is { } last && use.When.From > last))
            {
                continue;
            }

            var surely = use.Sure == Answer.Yes && use.When.To <= by.Earliest;
            var later = by.Latest is { } latest ? Moved(latest, reach, use)?.Latest : null;
            var earlier = !surely ? by.Earliest : Moved(by.Earliest, reach, use)?.Earliest;
            end = earlier is { } earliest ? by with { Earliest = earliest, Latest = later } : by with { Latest = null, Blank = true };
        }

        return (BoundReading?)_norm.Changes.Where(c => ChangeOf(c).Kind == PowerKind.Extend).Aggregate(end, ExtendBy);
    }

    private BoundReading? ExtendBy(BoundReading? end, int change)
    {
        if (end is not { Blank: false, Latest: { } latest } by || ChangeOf(change).Reach is not { Length: { } length } reach || _norms(change).Effect.FirstTrue() is not { } at || at.From > latest)
        {
            return end;
        }

        var surely = at.Sure is { } sure && sure <= by.Earliest && !reach.AtMost;
        return by with { Earliest = surely ? Moved(by.Earliest, length)?.Earliest ?? by.Earliest : by.Earliest, Latest = Moved(latest, length)?.Latest };
    }

    /// <summary>Where an instant lies behind an extension: the length of the text, or at most that, or as much as the event says; null where nobody says.</summary>
    private (Instant Earliest, Instant Latest)? Moved(Instant instant, PowerReach reach, Hit use)
    {
        if (use.Event.Amount is { } amount && TimeUnitOf(amount.Unit) is { } said)
        {
            return Moved(instant, new TimeLength(new Model.Brackets.Fixed<int>((int)Math.Clamp(amount.Value, 0, int.MaxValue)), said));
        }

        return reach.Length is not { } length || Moved(instant, length) is not { } moved ? null
            : reach.AtMost ? (instant, moved.Latest) : moved;
    }

    private static TimeUnit? TimeUnitOf(Model.Events.AmountUnit unit) => unit switch
    {
        Model.Events.AmountUnit.Hours => TimeUnit.Hours,
        Model.Events.AmountUnit.Days => TimeUnit.Days,
        Model.Events.AmountUnit.Weeks => TimeUnit.Weeks,
        Model.Events.AmountUnit.Months => TimeUnit.Months,
        Model.Events.AmountUnit.Years => TimeUnit.Years,
        _ => null,
    };

    private (Instant Earliest, Instant Latest)? Moved(Instant instant, TimeLength length)
    {
        var ends = length.Amount.Possible.SelectMany(a => _plan.Calendar.Reckoner.Later(instant, a, length.Unit)).ToList();
        return ends.Count == 0 ? null : (ends.Min(e => e.Last), ends.Max(e => e.Last));
    }

    private Timeline Suspensions()
    {
        var resumptions = Resumptions().ToList();
        var changes = Changes(PowerKind.Resume).SelectMany(Rises).Select(o => new Turn(new Model.Events.When(o.From, o.Sure ?? o.From), o.Sure is null ? Answer.Possibly : Answer.Yes, On: false)).ToList();
        var suspended = Timeline.Never;
        foreach (var (power, use) in Uses(PowerKind.Suspend))
        {
            if (Effective(power, use) is not { } from)
            {
                continue;
            }

            var on = new Turn(from, use.Sure, On: true);
            var turns = resumptions.Select(r => new Turn(r.When, r.Sure, On: false)).Concat(changes).Where(t => t.When.To >= from.From).Prepend(on).ToList();
            suspended = suspended.Or(Switch.Read(Answer.No, turns).And(Lasting(power.Reach, from)));
        }

        foreach (var change in Changes(PowerKind.Suspend))
        {
            var effect = _norms(change).Effect;
            var turns = resumptions.Select(r => new Turn(r.When, r.Sure, On: false)).Concat(changes).Where(t => effect.FirstTrue() is { } first && t.When.To >= first.From).ToList();
            suspended = suspended.Or(turns.Count == 0 ? effect : Switch.Read(Answer.Yes, turns).And(effect));
        }

        return _norm.Releases.Where(r => !ForGood(_plan.Norms[r].Norm)).Aggregate(suspended, (t, r) => t.Or(_norms(r).Effect));
    }

    /// <summary>While the length that a suspension lasts has not passed, and what it lasts until has not come.</summary>
    private Timeline Lasting(PowerReach reach, Model.Events.When from)
    {
        var lasting = Timeline.Always;
        if (reach.Length is { } length)
        {
            lasting = _plan.Calendar.EndOf(length, from.From) is { } first && _plan.Calendar.EndOf(length, from.To) is { } last
                ? Timeline.Reached(BoundReading.Behind(first.Earliest), BoundReading.Behind(last.Latest)).Not()
                : Timeline.Unknown;
        }

        if (reach.Until is { } until)
        {
            var end = _plan.Calendar.Read(until.Moment, _facts.First) is { } moment ? BoundReading.End(moment, until.Included) : (BoundReading?)null;
            lasting = lasting.And(end is not { } bound ? Timeline.Always : bound.Blank ? Timeline.Unknown : Timeline.Reached(BoundReading.Behind(bound.Earliest), bound.Latest is { } latest ? BoundReading.Behind(latest) : null).Not());
        }

        return lasting;
    }

    private Timeline Releases()
    {
        var released = EventHits.Occurred(Uses(PowerKind.Waive).Select(u => u.Hit));
        foreach (var (power, use) in Uses(PowerKind.Terminate).Where(u => !Survives(u.Power.Over, u.Power.Reach)))
        {
            released = Effective(power, use) is { } from ? released.Or(Timeline.Reached(from.From, use.Sure == Answer.Yes ? from.To : null)) : released;
        }

        foreach (var change in Changes(PowerKind.Waive).Concat(Changes(PowerKind.Terminate).Where(c => !Survives(ChangeOf(c).Over, ChangeOf(c).Reach))))
        {
            released = released.Or(_norms(change).Effect.Once());
        }

        return _norm.Releases.Where(r => ForGood(_plan.Norms[r].Norm)).Aggregate(released, (t, r) => t.Or(_norms(r).Effect));
    }

    /// <summary>A release that only waits for events holds for good once they have come; one with a condition holds meanwhile.</summary>
    private static bool ForGood(Norm release) => release.Conditions.All(c => c.IsTrigger) && release.Timing is { End: null, For: null };

    private bool Survives(ValueList<ProvisionRef> over, PowerReach reach) =>
        _plan.Provisions.Covers(reach.Survives, _norm.Norm.Provision)
        || (over.Any(o => o.Id is null) && _norm.Lives.Any(l => _plan.Norms[l].Norm is Life { Stage: LifeStage.Survives }));

    /// <summary>When a use takes effect: at once, or when its notice has run; null where the length of the notice is left blank.</summary>
    private Model.Events.When? Effective(Power power, Hit use)
    {
        if (power.Notice?.Length is not { } length)
        {
            return use.When;
        }

        return _plan.Calendar.EndOf(length, use.When.From) is { } first && _plan.Calendar.EndOf(length, use.When.To) is { } last
            ? new Model.Events.When(BoundReading.Behind(first.Earliest), BoundReading.Behind(last.Latest))
            : null;
    }

    private IEnumerable<(Power Power, Hit Hit)> Uses(PowerKind kind) =>
        _norm.Powers.Select(p => (Power: (Power)_plan.Norms[p].Norm, Number: p)).Where(p => p.Power.Kind == kind)
            .SelectMany(p => _norms(p.Number).Uses.Where(Reaches).Select(h => (p.Power, h)));

    /// <summary>By a power to resume, or by whoever suspended.</summary>
    private IEnumerable<Hit> Resumptions() =>
        Uses(PowerKind.Resume).Select(u => u.Hit)
            .Concat(_norm.Powers.Where(p => ((Power)_plan.Norms[p].Norm).Kind == PowerKind.Suspend).SelectMany(p => _norms(p).Resumptions.AsEnumerable()).Where(Reaches))
            .DistinctBy(h => h.Id);

    private IEnumerable<int> Changes(PowerKind kind) => _norm.Changes.Where(c => ChangeOf(c).Kind == kind);

    private Change ChangeOf(int number) => (Change)_plan.Norms[number].Norm;

    private IEnumerable<Occurrence> Rises(int change) => FactReader.RisesOf(_norms(change).Effect).Select(p => p.At);

    /// <summary>A power over an article can be used on one provision of it.</summary>
    private bool Reaches(Hit use) => use.Event.Provision is not { } about || _plan.Provisions.Covers(new ProvisionRef(about), _norm.Norm.Provision);
}
