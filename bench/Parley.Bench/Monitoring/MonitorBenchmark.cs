using BenchmarkDotNet.Attributes;
using Parley.Monitoring;
using Parley.Monitoring.Results;
using Monitor = Parley.Monitoring.Monitor;

namespace Parley.Bench.Monitoring;

/// <summary>The fold and the report over a year of events against the reference agreement.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class MonitorBenchmark
{
    private GeneratedEvents _events = null!;
    private MonitorState _state = null!;

    [Params(10_000, 100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        _events = new GeneratedEvents(Events);
        _state = Batch();
    }

    [Benchmark(Baseline = true)]
    public MonitorState Batch() => Monitor.ApplyAll(Monitor.Start(_events.Plan), _events.Events);

    [Benchmark]
    public MonitorState OneByOne() => _events.Events.Aggregate(Monitor.Start(_events.Plan), Monitor.Apply);

    [Benchmark]
    public MonitorResult Report() => Monitor.Report(_state, _events.End, _events.End, ReportOptions.WithoutLedger);
}
