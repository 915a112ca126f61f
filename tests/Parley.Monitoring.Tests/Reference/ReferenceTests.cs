using CsCheck;
using NodaTime;
using Parley.Model;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests.Reference;

/// <summary>The monitor against an interpreter that is too slow and too simple to share its mistakes.</summary>
public class ReferenceTests
{
    private static Instant AtHalfHour(int moment) => Terms.Origin + Duration.FromMinutes(30L * moment);

    [Fact]
    public void SureFacts_SameStatesAndIncidentsAsTheReference() =>
        Gen.Select(Terms.Any, Happening.Trace(exact: true), Gen.Int[0, 2 * Terms.Hours].Array[4]).Sample((terms, facts, moments) =>
        {
            var state = Monitor.ApplyAll(Monitor.Start(terms.Plan()), facts.Select(f => f.ToEvent()));
            var reference = new ReferenceInterpreter(terms, [.. facts.Select(f => (f.Kind, f.From))]);
            foreach (var moment in moments)
            {
                var report = Monitor.Report(state, AtHalfHour(moment), Instant.MaxValue, ReportOptions.WithoutLedger);
                Assert.Equal(reference.StatesAt(moment), string.Join(' ', States(report)));
                Assert.All(report.Instances, i => Assert.Equal(Answer.Yes, i.Established));
                Assert.Equal(reference.Incidents(moment).Select(t => t / 2), report.Incidents.Select(i => (int)(i.At.From - Terms.Origin).TotalHours));
            }
        }, iter: 1200);

    [Fact]
    public void UnsureFacts_WhatIsSureHoldsInEveryWorld() =>
        Gen.Select(Terms.Any, Happening.Trace(exact: false), Gen.Int[0, 2 * Terms.Hours].Array[2]).Sample((terms, facts, moments) =>
        {
            var worlds = WorldsOf(facts);
            if (worlds.Count > 96)
            {
                return;
            }

            var state = Monitor.ApplyAll(Monitor.Start(terms.Plan()), facts.Select(f => f.ToEvent()));
            foreach (var moment in moments)
            {
                var report = Monitor.Report(state, AtHalfHour(moment), Instant.MaxValue, ReportOptions.WithoutLedger);
                var instances = report.Instances.Where(i => i.Provision.Value is not "1.6").Where(OnePerProvision).ToList();
                foreach (var world in worlds)
                {
                    var reference = new ReferenceInterpreter(terms, world);
                    var states = reference.StatesAt(moment).Split(' ');
                    string[] expected = [.. states[..5], states[^1]];
                    foreach (var (instance, inWorld) in instances.Zip(expected))
                    {
                        Assert.True(instance.Established != Answer.Yes || instance.State.ToString() == inWorld, $"{instance.Provision} is surely {instance.State}, but {inWorld} in [{string.Join(", ", world)}]");
                    }

                    var happened = reference.Incidents(moment).Select(t => t / 2).ToHashSet();
                    foreach (var incident in report.Incidents.Where(i => i.Established == Answer.Yes && i.At.To <= AtHalfHour(moment)))
                    {
                        var fact = facts.Single(f => f.ToEvent().Id == incident.Event);
                        Assert.True(Enumerable.Range(fact.From, fact.To - fact.From + 1).Any(happened.Contains), $"{incident.Event} is surely an incident, but not in [{string.Join(", ", world)}]");
                    }
                }
            }
        }, iter: 600);

    private static IEnumerable<string> States(MonitorResult report) =>
        report.Instances.Where(OnePerProvision).Select(i => i.State.ToString());

    /// <summary>1.3 binds two Parties, who share its state.</summary>
    private static bool OnePerProvision(NormInstance instance) => instance.Provision.Value != "1.3" || instance.Bearers.Contains(new PartyId("Russia"));

    /// <summary>Every way in which it can have been: an alleged fact or not, at each hour of its interval.</summary>
    private static List<List<(FactKind Kind, int Hour)>> WorldsOf(List<Happening> facts)
    {
        var worlds = new List<List<(FactKind Kind, int Hour)>> { new() };
        foreach (var fact in facts)
        {
            var ways = Enumerable.Range(fact.From, fact.To - fact.From + 1).Select(h => ((FactKind Kind, int Hour)?)(fact.Kind, h)).ToList();
            if (!fact.Sure)
            {
                ways.Add(null);
            }

            worlds = [.. worlds.SelectMany(w => ways.Select(way => way is { } one ? w.Append(one).ToList() : w))];
            if (worlds.Count > 96)
            {
                break;
            }
        }

        return worlds;
    }
}
