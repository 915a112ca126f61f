using System.Diagnostics;
using Parley.Bench.Monitoring;
using Parley.Monitoring;
using Monitor = Parley.Monitoring.Monitor;

namespace Parley.Bench.Measures;

/// <summary>Events per second through the monitor of the reference agreement, on one core, in memory; one event in ten is of a kind that some norm speaks of.</summary>
public static class MonitorMeasure
{
    private const int Count = 1_000_000;
    private const double Goal = 1_000_000;

    public static IReadOnlyList<Measured> Run()
    {
        var events = new GeneratedEvents(Count);
        var start = Monitor.Start(events.Plan);
        var fold = Best(() => Monitor.ApplyAll(start, events.Events));
        var single = Best(() => events.Events.Aggregate(start, Monitor.Apply));
        var state = Monitor.ApplyAll(start, events.Events);
        var report = Best(() => Monitor.Report(state, events.End, events.End, ReportOptions.WithoutLedger));
        return
        [
            new Measured($"Monitor, {Count:N0} events in a batch, {events.Norms} norms (against {Goal:N0} a second)", Count / fold, "events/s", Count / fold / Goal),
            new Measured($"Monitor, {Count:N0} events one by one", Count / single, "events/s", Count / single / Goal),
            new Measured($"Report on {Count:N0} events, without the ledger", report * 1_000, "ms", null),
            new Measured("Monitor and report, together", Count / (fold + report), "events/s", Count / (fold + report) / Goal),
        ];
    }

    /// <summary>Seconds of the best of three rounds after one that warms up.</summary>
    private static double Best(Func<object> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            GC.KeepAlive(work());
            best = round == 0 ? double.MaxValue : Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        return best;
    }
}
