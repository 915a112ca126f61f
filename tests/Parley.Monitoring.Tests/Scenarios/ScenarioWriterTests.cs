using CsCheck;
using NodaTime;
using Parley.Language;
using Parley.Model;
using Parley.Model.Events;
using Parley.Model.Scenarios;
using Parley.Monitoring.Exercises;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;
using Parley.Monitoring.Scenarios;
using Parley.Monitoring.Scenarios.Writing;
using Parley.Monitoring.Tests.Reference;

namespace Parley.Monitoring.Tests.Scenarios;

/// <summary>What is written as a scenario reads back as the same story.</summary>
public class ScenarioWriterTests
{
    [Fact]
    public void RandomEvents_WrittenAndRead_GiveTheSameStates() =>
        Gen.Select(Terms.Any, Happening.Trace(exact: false), Gen.Int[0, 30].Array[14], Gen.Int[0, 2 * Terms.Hours].Array[3]).Sample((terms, facts, delays, moments) =>
        {
            var agreement = terms.Compile();
            var entry = Terms.Origin + Duration.FromHours(terms.Entry);
            var events = facts.Select((f, i) => f.ToEvent(f.To + delays[i])).ToList();
            var until = Terms.Origin + Duration.FromHours(Terms.Hours);
            var read = ReadBack(terms.Text, agreement, ScenarioWriter.Steps(entry, events, until));
            Assert.Equal(entry, Assert.Single(read.OfType<EntryStep>()).On.From);
            Assert.Equal(until, Assert.Single(read.OfType<WaitStep>()).Until);
            var (written, back) = (Fold(terms.Plan(), events), Fold(terms.Plan(), EventsOf(read)));
            foreach (var moment in moments)
            {
                var at = Terms.Origin + Duration.FromMinutes(30L * moment);
                foreach (var knownAt in new[] { at, Instant.MaxValue })
                {
                    Assert.Equal(States(Monitor.Report(written, at, knownAt, ReportOptions.WithoutLedger)), States(Monitor.Report(back, at, knownAt, ReportOptions.WithoutLedger)));
                }
            }
        }, iter: 120);

    [Fact]
    public void StatesReached_WrittenAsExpectations_Hold() =>
        Gen.Select(Terms.Any, Happening.Trace(exact: false), Gen.Int[0, Terms.Hours]).Sample((terms, facts, hour) =>
        {
            var agreement = terms.Compile();
            var events = facts.Select(f => f.ToEvent()).ToList();
            var at = Terms.Origin + Duration.FromHours(hour);
            var report = Monitor.Report(Fold(terms.Plan(), events), at, at, ReportOptions.WithoutLedger);
            ScenarioStep[] steps = [.. ScenarioWriter.Steps(Terms.Origin + Duration.FromHours(terms.Entry), events, at), .. ExpectationsOf(report, at)];
            var compilation = Compile($"{terms.Text}\n\n## Scenarios\n{ScenarioWriter.Write(agreement, "reached", steps)}");
            var result = new ScenarioRunner(compilation.Agreement, null, _ => throw new InvalidOperationException()).Run(Assert.Single(compilation.Agreement.Scenarios));
            Assert.All(result.Steps, s => Assert.True(s.Outcome == StepOutcome.Passed, $"{s.Step.Words} {s.Outcome}: {s.Remark} {string.Join(' ', s.States)}"));
        }, iter: 80);

    [Theory]
    [InlineData("agreements/ukraine-2025/2025-12-24.parley.md")]
    [InlineData("agreements/kumanovo-1999/kumanovo.parley.md")]
    public void Exercise_WrittenAndRead_IsTheSameStory(string path)
    {
        var text = File.ReadAllText(Repository.PathOf(path.Split('/')));
        text = text[..text.IndexOf("## Scenarios", StringComparison.Ordinal)];
        var agreement = Compile(text).Agreement;
        var records = ExerciseGenerator.Generate(agreement, new ExerciseOptions(ExerciseOptions.StartFor(agreement)) { Days = 90, Seed = 3 }, (_, random) => new GeoPoint(37 + random.NextDouble(), 48 + random.NextDouble()));
        var (events, watches) = (records.Select(r => r.Event).OfType<Event>().ToList(), records.Select(r => r.Watch).OfType<Watch>().ToList());
        var steps = ScenarioWriter.Steps(null, events, events.Max(e => e.KnownAt)).Concat(watches.Select(w => new WatchStep(SourceAnchor.WholeFile(""), "", w))).ToList();
        var read = ReadBack(text, agreement, steps);
        var named = events.Select(e => e.Corrects).OfType<EventId>().ToHashSet();
        var order = steps.OfType<EventStep>().Select(s => s.Events[0]).Select(e => Bare(e, named)).ToList();
        Assert.Equal(order.Count, EventsOf(read).Count);
        foreach (var (written, back) in order.Zip(EventsOf(read).Select(e => Bare(e, named))))
        {
            Assert.Equal(written, back);
        }

        Assert.Equal(watches.Select(w => (w.Id, w.Seen, w.When, w.KnownAt, w.Place, w.Reason)), read.OfType<WatchStep>().Select(w => (w.Watch.Id, w.Watch.Seen, w.Watch.When, w.Watch.KnownAt, w.Watch.Place, w.Watch.Reason)));
    }

    [Fact]
    public void AnyEvent_WrittenAndRead_IsTheSame()
    {
        var text = File.ReadAllText(Repository.PathOf("agreements", "ukraine-2025", "2025-12-24.parley.md"));
        text = text[..text.IndexOf("## Scenarios", StringComparison.Ordinal)];
        var agreement = Compile(text).Agreement;
        AnyEvents.Of(agreement).Array[1, 60].Sample(
            events =>
            {
                var told = events.Select((e, i) => e with { Id = new EventId($"e{i}") }).ToList();
                var read = EventsOf(ReadBack(text, agreement, [.. told.Select(e => new EventStep(SourceAnchor.WholeFile(""), "", [e]))]));
                Assert.Equal(told.Count, read.Count);
                Assert.All(told.Zip(read), p => Assert.Equal(Bare(p.First, []), Bare(p.Second, [])));
            },
            iter: 6);
    }

    private static Event Bare(Event happening, HashSet<EventId> named) =>
        happening with { Source = null, Id = named.Contains(happening.Id) ? happening.Id : new EventId("x") };

    private static List<ScenarioStep> ReadBack(string text, Agreement agreement, IReadOnlyList<ScenarioStep> steps)
    {
        var scenario = ScenarioWriter.Write(agreement, "story", steps);
        var compilation = Compile($"{text}\n\n## Scenarios\n{scenario}");
        var read = Assert.Single(compilation.Agreement.Scenarios).Steps.ToList();
        Assert.All(read, s => Assert.False(s is UnreadStep, $"{s.Words}: {string.Join(' ', compilation.Diagnostics.Where(d => s.Source.Span.Contains(d.At.Span)).Select(d => d.Message))}"));
        return read;
    }

    private static List<Event> EventsOf(IEnumerable<ScenarioStep> steps) => [.. steps.OfType<EventStep>().SelectMany(s => s.Events.AsEnumerable())];

    private static MonitorState Fold(MonitorPlan plan, IEnumerable<Event> events) => Monitor.ApplyAll(Monitor.Start(plan), events);

    private static string States(MonitorResult report) => string.Join('\n', report.Instances
        .Select(i => $"{i.Norm} {string.Join(',', i.Bearers)} {i.State} {i.Established} {i.Kept} {i.DueFrom} {i.DueBy} {i.Since}")
        .Concat(report.Incidents.Select(i => $"{i.Norm} {i.At} {i.Actor} {i.Established}").Order(StringComparer.Ordinal)));

    /// <summary>What the monitor says of provisions that stand for one norm and one bearer.</summary>
    private static IEnumerable<Expectation> ExpectationsOf(MonitorResult report, Instant at)
    {
        var nowhere = SourceAnchor.WholeFile("");
        foreach (var instance in report.Instances.GroupBy(i => i.Provision).Where(g => g.Count() == 1).Select(g => g.Single()))
        {
            var state = Enum.Parse<LifeState>(instance.State == NormState.Fulfilled ? nameof(LifeState.FulfilledInTime) : instance.State.ToString());
            yield return new StateExpectation(nowhere, "", [new ProvisionRef(instance.Provision)], state) { Expected = instance.Established, Of = instance.Bearers, AsOf = at, KnownAt = at };
        }

        var sure = report.Incidents.Count(i => i.Established == Answer.Yes);
        yield return new IncidentExpectation(nowhere, "", [new ProvisionRef(new ProvisionId("1.3"))], sure, QuantityBound.AtLeast) { AsOf = at, KnownAt = at };
        yield return new IncidentExpectation(nowhere, "", [new ProvisionRef(new ProvisionId("1.3"))], report.Incidents.Count, QuantityBound.AtMost) { AsOf = at, KnownAt = at };
    }

    private static Compilation Compile(string text) => AgreementCompiler.Compile(new SourceText("x.parley.md", text));
}
