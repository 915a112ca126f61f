using CsCheck;
using NodaTime;
using Parley.Model;
using Parley.Model.Events;
using Parley.Monitoring.Results;
using Parley.Monitoring.Tests.Reference;

namespace Parley.Monitoring.Tests;

/// <summary>What must not depend on how events arrive.</summary>
public class DeliveryTests
{
    private static readonly Gen<(Terms Terms, List<Event> Events, int Seed)> Delivered =
        Gen.Select(Terms.Any, Happening.Trace(exact: false), Gen.Int[0, 40].Array[14], Gen.Int[0, 5].Array[14], Gen.Int[0, 1_000_000]).Select((terms, facts, delays, corrections, seed) =>
        {
            var events = new List<Event>();
            foreach (var fact in facts)
            {
                var made = fact.ToEvent(fact.To + delays[fact.Number]);

                // Some events correct an earlier one, some take one back, some are of no interest.
                var earlier = events.Count > 0 ? events[seed % events.Count].Id : (EventId?)null;
                events.Add(corrections[fact.Number] switch
                {
                    0 => made with { Corrects = earlier },
                    1 => made with { Corrects = earlier, Withdrawn = earlier is not null },
                    2 => made with { Act = new ActId("pay") },
                    _ => made,
                });
            }

            return (terms, events, seed);
        });

    private static string Write(MonitorResult result) => string.Join('\n',
        result.Instances.Select(i => i with { Evidence = default } + string.Join(',', i.Evidence))
            .Concat(result.Incidents.Select(i => i.ToString()))
            .Concat(result.Ledger.Select(l => l with { Bearers = default } + string.Join(',', l.Bearers)))
            .Append(result.Coverage.ToString()));

    private static string Report(MonitorState state, int hour = 60, int known = 90) =>
        Write(Monitor.Report(state, Terms.Origin + Duration.FromHours(hour), Terms.Origin + Duration.FromHours(known)));

    private static List<Event> Shuffle(IEnumerable<Event> events, int seed)
    {
        var random = new Random(seed);
        return [.. events.OrderBy(_ => random.Next())];
    }

    [Fact]
    public void AnyOrder_SameReport() => Delivered.Sample((terms, events, seed) =>
    {
        var start = Monitor.Start(terms.Plan());
        Assert.Equal(Report(Monitor.ApplyAll(start, events)), Report(Monitor.ApplyAll(start, Shuffle(events, seed))));
    }, iter: 150);

    [Fact]
    public void OneByOne_SameAsBatch() => Delivered.Sample((terms, events, _) =>
    {
        var start = Monitor.Start(terms.Plan());
        Assert.Equal(Report(Monitor.ApplyAll(start, events)), Report(events.Aggregate(start, Monitor.Apply)));
    }, iter: 100);

    [Fact]
    public void Twice_SameAsOnce() => Delivered.Sample((terms, events, seed) =>
    {
        var start = Monitor.Start(terms.Plan());
        Assert.Equal(Report(Monitor.ApplyAll(start, events)), Report(Monitor.ApplyAll(start, Shuffle(events.Concat(events), seed))));
    }, iter: 100);

    [Fact]
    public void KnownAt_SameAsWithoutWhatCameLater() => Delivered.Sample((terms, events, seed) =>
    {
        var start = Monitor.Start(terms.Plan());
        var known = seed % 80;
        var moment = Terms.Origin + Duration.FromHours(known);
        Assert.Equal(Report(Monitor.ApplyAll(start, events.Where(e => e.KnownAt <= moment)), known, known), Report(Monitor.ApplyAll(start, events), known, known));
    }, iter: 150);

    [Fact]
    public void Ledger_EndsWithWhatTheReportSays() => Delivered.Sample((terms, events, _) =>
    {
        var report = Monitor.Report(Monitor.ApplyAll(Monitor.Start(terms.Plan()), events), Terms.Origin + Duration.FromHours(60), Terms.Origin + Duration.FromHours(90));
        foreach (var instance in report.Instances.Where(i => i.Provision.Value != "1.6"))
        {
            var last = report.Ledger.Last(l => l.Norm == instance.Norm && l.Bearers == instance.Bearers);
            Assert.Equal((instance.State, instance.Established), (last.To, last.Established));
        }
    }, iter: 150);

    [Fact]
    public void Ledger_KnownEarlier_IsAPrefix() => Delivered.Sample((terms, events, seed) =>
    {
        var state = Monitor.ApplyAll(Monitor.Start(terms.Plan()), events);
        var (asOf, known) = (Terms.Origin + Duration.FromHours(200), Terms.Origin + Duration.FromHours(seed % 80));
        var early = Monitor.Report(state, known, known).Ledger;
        var late = Monitor.Report(state, asOf, asOf).Ledger;
        Assert.Equal(early.AsEnumerable(), late.Where(l => l.KnownAt <= known));
    }, iter: 150);

    [Fact]
    public void Apply_LeavesTheStateBeforeAsItWas() => Delivered.Sample((terms, events, _) =>
    {
        var start = Monitor.Start(terms.Plan());
        var half = Monitor.ApplyAll(start, events.Take(events.Count / 2));
        var before = Report(half);
        Monitor.ApplyAll(half, events.Skip(events.Count / 2));
        Monitor.ApplyAll(half, Enumerable.Reverse(events));
        Assert.Equal(before, Report(half));
    }, iter: 100);
}
