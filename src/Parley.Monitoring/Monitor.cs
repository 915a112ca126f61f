using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Evidence;
using Parley.Monitoring.Facts;
using Parley.Monitoring.Ledger;
using Parley.Monitoring.Lives;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring;

/// <summary>Follows events against an agreement: a pure fold, and a report on what it has seen.</summary>
public static class Monitor
{
    public static MonitorState Start(MonitorPlan plan) => new(plan, default, default, default);

    /// <summary>Takes in one event. It may come late, twice, or before the event that it corrects.</summary>
    public static MonitorState Apply(MonitorState state, Event happening)
    {
        var sieve = new EventSieve(state);
        sieve.Add(happening);
        return sieve.ToState();
    }

    public static MonitorState Apply(MonitorState state, Watch watch) => new(state.Plan, state.Sightings, state.Unheard, state.Watches.Add(watch));

    /// <summary>The same as applying one after another, without the states between.</summary>
    public static MonitorState ApplyAll(MonitorState state, IEnumerable<Event> events)
    {
        var sieve = new EventSieve(state);
        foreach (var happening in events)
        {
            sieve.Add(happening);
        }

        return sieve.ToState();
    }

    /// <summary>What can be said of every norm at a moment, from what was known at another.</summary>
    /// <param name="asOf">Only events that had begun by then count, and no time after it has passed.</param>
    /// <param name="knownAt">Only what was known by then counts: events, corrections and what was watched.</param>
    public static MonitorResult Report(MonitorState state, Instant asOf, Instant knownAt, ReportOptions? options = null)
    {
        var sightings = KnownEvents.Distinct(state.Sightings);
        var known = KnownEvents.At(sightings, knownAt);
        var watches = Watching.Known(state.Watches, asOf, knownAt);
        var evaluation = Evaluation.Of(state.Plan, EventHits.Of(state.Plan, known.Standing, asOf));
        var incidents = IncidentList.Of(state.Plan, evaluation);
        return new MonitorResult(
            asOf,
            knownAt,
            InstanceList.Of(state.Plan, evaluation, watches, asOf),
            incidents,
            CoverageCount.Of(state, sightings, known, watches, evaluation.Entry, asOf, knownAt),
            (options ?? ReportOptions.Default).WithLedger ? LedgerReplay.Of(state.Plan, sightings, asOf, knownAt) : []);
    }
}
