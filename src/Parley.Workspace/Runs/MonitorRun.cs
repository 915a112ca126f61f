using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring;
using Parley.Monitoring.Plan;
using Monitor = Parley.Monitoring.Monitor;

namespace Parley.Workspace.Runs;

/// <summary>Follows the events of some files against an agreement.</summary>
public static class MonitorRun
{
    /// <param name="read">Called after each event with the number read so far.</param>
    public static MonitorAnswer Follow(AgreementFile file, EventFiles files, MonitorRequest request, Action<long> read)
    {
        var agreement = file.Compilation!.Agreement;
        var zone = agreement.Zone;
        var options = request.InForce is { } day ? MonitorOptions.InForceOn(day, zone) : MonitorOptions.None;
        var reader = new Reader(files, request, read);
        var state = Monitor.ApplyAll(Monitor.Start(MonitorPlan.Compile(agreement, file.Ground!.Atlas, options)), reader.Events(request.KnownAt?.LastIn(zone)));
        state = reader.Watches.Aggregate(state, Monitor.Apply);
        var asOf = request.AsOf?.LastIn(zone) ?? reader.LastEnd ?? options.InForce ?? agreement.Draft?.AtStartOfDayInZone(zone).ToInstant() ?? Instant.FromUnixTimeTicks(0);
        var knownAt = request.KnownAt?.LastIn(zone) ?? Instant.Max(asOf, reader.LastKnown);
        return new MonitorAnswer(
            agreement,
            Monitor.Report(state, asOf, knownAt, new ReportOptions(WithLedger: request.KeepEvents)),
            request.InForce,
            AsOfLastEvent: request.AsOf is null && reader.LastEnd is not null,
            files.IsExercise,
            files.Remarks.ToValueList(),
            files.Summaries,
            reader.Kept);
    }

    /// <summary>Hands events to the monitor one by one and remembers of them only what the answer needs.</summary>
    private sealed class Reader(EventFiles files, MonitorRequest request, Action<long> read)
    {
        public List<Watch> Watches { get; } = [];

        public List<Event> Kept { get; } = [];

        /// <summary>The last moment at which anything known happened or was watched; null where nothing is known.</summary>
        public Instant? LastEnd { get; private set; }

        public Instant LastKnown { get; private set; } = Instant.MinValue;

        /// <param name="knownAt">What became known later does not move <see cref="LastEnd"/>; null: everything does.</param>
        public IEnumerable<Event> Events(Instant? knownAt)
        {
            var count = 0L;
            foreach (var record in files.Read())
            {
                if (record.Watch is { } watch)
                {
                    Watches.Add(watch);
                    Note(watch.When, watch.KnownAt, knownAt);
                }
                else if (record.Event is { } happened)
                {
                    read(++count);
                    Note(happened.When, happened.KnownAt, knownAt);
                    if (request.KeepEvents)
                    {
                        Kept.Add(happened);
                    }

                    yield return happened;
                }
            }
        }

        private void Note(When when, Instant known, Instant? knownAt)
        {
            LastKnown = Instant.Max(LastKnown, known);
            if (knownAt is null || known <= knownAt)
            {
                LastEnd = LastEnd is { } last ? Instant.Max(last, when.To) : when.To;
            }
        }
    }
}
