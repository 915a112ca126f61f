using NodaTime;
using Parley.Geography;
using Parley.Model.Scenarios;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Supposing;

/// <summary>The states of all norms with what is supposed to happen, and at the same moment without it; where time alone passes, before it does.</summary>
/// <param name="AsOf">When the last of it has become known, or the time that is supposed to pass is over.</param>
public sealed record SupposedStates(Instant AsOf, MonitorResult Without, MonitorResult With)
{
    /// <param name="steps">Entry into force, events and time, in order; expectations among them are passed over.</param>
    /// <returns>Null where the steps tell of no moment.</returns>
    public static SupposedStates? After(Agreement agreement, Atlas? atlas, IReadOnlyList<ScenarioStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var story = new Scenarios.Story();
        Instant? first = null;
        foreach (var step in steps)
        {
            switch (step)
            {
                case EntryStep entry:
                    story.Entry = new MonitorOptions(entry.On.From);
                    story.MoveTo(entry.On.To);
                    first = story.Now;
                    break;
                case WaitStep wait:
                    story.MoveTo(wait.Until);
                    break;
                case EventStep told:
                    story.Tell(told.Events);
                    break;
                case WatchStep watch:
                    story.Watch([watch.Watch]);
                    break;
            }
        }

        if (story.Now is not { } now)
        {
            return null;
        }

        var start = Monitor.Start(MonitorPlan.Compile(agreement, atlas, story.Entry));
        var heard = story.Watches.Aggregate(Monitor.ApplyAll(start, story.Events), Monitor.Apply);
        var against = story.Events.Count + story.Watches.Count == 0 ? first ?? now : now;
        return new SupposedStates(now, Monitor.Report(start, against, against, ReportOptions.WithoutLedger), Monitor.Report(heard, now, now, ReportOptions.WithoutLedger));
    }

    /// <summary>Each norm of each bearer whose state is another, in document order.</summary>
    public IEnumerable<StateChange> Changes
    {
        get
        {
            var before = Without.Instances.GroupBy(i => (i.Norm, i.Bearers)).ToDictionary(g => g.Key, g => g.ToList());
            foreach (var group in With.Instances.GroupBy(i => (i.Norm, i.Bearers)))
            {
                var old = before.GetValueOrDefault(group.Key) ?? [];
                foreach (var (now, at) in group.Select((n, i) => (n, i)))
                {
                    var was = at < old.Count ? old[at] : null;
                    if (was is null || (was.State, was.Established, was.DueBy) != (now.State, now.Established, now.DueBy))
                    {
                        yield return new StateChange(was, now);
                    }
                }
            }
        }
    }
}

/// <summary>One instance of a norm without and with what is supposed.</summary>
/// <param name="Was">Null where it comes into being only then.</param>
public sealed record StateChange(NormInstance? Was, NormInstance Is)
{
    public ChangeKind Kind => Is.State switch
    {
        NormState.Due or NormState.InForce or NormState.Available or NormState.Open or NormState.Pending when !Binds(Was?.State) => ChangeKind.Begins,
        NormState.Suspended or NormState.Discharged or NormState.Lapsed or NormState.Ended or NormState.Expired or NormState.Refused => ChangeKind.Falls,
        NormState.Waiting or NormState.Unavailable or NormState.NotSought when Binds(Was?.State) => ChangeKind.Falls,
        NormState.Overdue or NormState.FulfilledLate or NormState.Defaulted => ChangeKind.IsMissed,
        NormState.Fulfilled or NormState.Decided or NormState.Approved or NormState.Exercised => ChangeKind.IsDone,
        _ => ChangeKind.IsDoubtful,
    };

    private static bool Binds(NormState? state) => state is NormState.Due or NormState.InForce or NormState.Available or NormState.Open or NormState.Pending or NormState.Overdue;
}

/// <summary>What becomes of a norm.</summary>
public enum ChangeKind
{
    /// <summary>It comes into force, falls due, or can be used.</summary>
    Begins,

    /// <summary>It is suspended, ends, lapses or is refused.</summary>
    Falls,

    /// <summary>Its time passes, or it is met late.</summary>
    IsMissed,

    /// <summary>It is met, decided, approved or used.</summary>
    IsDone,

    /// <summary>Its deadline moves, or its state is surer or less sure than before.</summary>
    IsDoubtful,
}
