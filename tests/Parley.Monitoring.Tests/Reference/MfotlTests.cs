using CsCheck;
using NodaTime;
using Parley.Model;
using Parley.Model.Events;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests.Reference;

/// <summary>The clauses that an outside monitor of metric temporal logic can judge, against their formulas. Every half hour is a moment of the trace, so that a lapse has one to be seen at.</summary>
public class MfotlTests
{
    private const int Moments = 60;
    private static readonly Instant Origin = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>Two sets of hours, none in both, and a length of 1 to 9 hours.</summary>
    private static readonly Gen<(List<int> Acts, List<int> Others, int Hours)> Traces =
        Gen.Select(Gen.Int[0, 3].Array[Moments / 2], Gen.Int[1, 9]).Select((kinds, hours) => (
            kinds.Select((k, i) => (k, i)).Where(p => p.k == 0).Select(p => 2 * p.i).ToList(),
            kinds.Select((k, i) => (k, i)).Where(p => p.k == 1).Select(p => 2 * p.i).ToList(),
            hours));

    private static Instant At(int moment) => Origin + Duration.FromMinutes(30L * moment);

    private static Event Make(int moment, string prefix, string act, string actor, Func<Event, Event> more) => more(new Event
    {
        Id = new EventId($"{prefix}{moment}"),
        When = When.At(At(moment)),
        KnownAt = At(moment),
        Act = new ActId(act),
        Actor = Actor.Known(new PartyId(actor)),
        Establishment = Establishment.Observed,
        SourceName = "test",
    });

    private static Func<int, MonitorResult> Run(string text, IEnumerable<Event> events)
    {
        var state = Monitor.ApplyAll(Monitor.Start(MonitorPlan.Compile(Case.Of(text).Agreement, null, new MonitorOptions(Origin))), events);
        return moment => Monitor.Report(state, At(moment), Instant.MaxValue, ReportOptions.WithoutLedger);
    }

    private static Mfotl Logic() => new([.. Enumerable.Range(0, Moments)]);

    [Fact]
    public void ObligationAfterTrigger_OverdueNow_IsNotActSinceTrigger() => Traces.Sample((acts, triggers, hours) =>
    {
        var report = Run($"1.1 Whenever Ukraine has notified Russia, Russia shall release the prisoners within {hours} hours.", [
            .. acts.Select(t => Make(t, "a", "release", "Russia", e => e with { Object = "prisoners", Stage = ActStage.Completed })),
            .. triggers.Select(t => Make(t, "t", "notify", "Ukraine", e => e with { Counterparty = new PartyId("Russia") })),
        ]);
        var logic = Logic();
        var overdue = logic.SinceBeyond(Mfotl.Not(logic.Event(acts)), logic.Event(triggers), 2 * hours);
        var missed = Mfotl.And(logic.Event(triggers), Mfotl.Not(logic.Eventually(logic.Event(acts), 2 * hours)));
        foreach (var moment in new[] { 5, 21, 40, Moments - 1 })
        {
            var instances = report(moment).Instances;
            Assert.Equal(overdue(moment), instances.Any(i => i.State == NormState.Overdue));
            Assert.Equal(
                triggers.Where(t => t + (2 * hours) < moment && missed(t)),
                instances.Where(i => i.State is NormState.Overdue or NormState.FulfilledLate && i.DueBy < At(moment)).Select(i => (int)((i.DueFrom!.Value - Origin).TotalMinutes / 30)));
        }
    }, iter: 200);

    [Fact]
    public void PeriodicDuty_LapsesNow_IsOnceBeforeAndNotNow() => Traces.Sample((acts, _, hours) =>
    {
        var report = Run($"1.1 No Party shall open fire.\n1.2 The Monitoring Force shall report on 1.1 every {hours} hours.", acts.Select(t => Make(t, "a", "report", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1") })));
        var logic = Logic();
        var served = logic.Once(logic.Event(acts.Append(0)), 2 * hours);
        var lapses = Mfotl.And(logic.Previous(served), Mfotl.Not(served));
        foreach (var moment in new[] { 1, 13, 30, 44 })
        {
            NormState StateAt(int t) => report(t).Instances.Single(i => i.Provision.Value == "1.2").State;
            Assert.Equal(served(moment) ? NormState.InForce : NormState.Overdue, StateAt(moment));
            Assert.Equal(lapses(moment), StateAt(moment - 1) == NormState.InForce && StateAt(moment) == NormState.Overdue);
        }
    }, iter: 200);

    [Fact]
    public void Prohibition_SuspendedAndResumed_IsActAndNotSuspendedSince() => Traces.Sample((acts, turns, _) =>
    {
        var (suspended, resumed) = (turns.Where((_, i) => i % 2 == 0).ToList(), turns.Where((_, i) => i % 2 == 1).ToList());
        var report = Run("1.1 No Party shall open fire.\n1.2 Ukraine may suspend 1.1.", [
            .. acts.Select(t => Make(t, "a", "open fire", "Russia", e => e)),
            .. suspended.Select(t => Make(t, "s", "suspend", "Ukraine", e => e with { Provision = new ProvisionId("1.1") })),
            .. resumed.Select(t => Make(t, "r", "resume", "Ukraine", e => e with { Provision = new ProvisionId("1.1") })),
        ]);
        var logic = Logic();
        var off = logic.Since(Mfotl.Not(logic.Event(resumed)), logic.Event(suspended));
        var incident = Mfotl.And(logic.Event(acts), Mfotl.Not(off));
        Assert.Equal(Enumerable.Range(0, Moments).Where(incident).Select(At), report(Moments).Incidents.Select(i => i.At.From));
    }, iter: 200);

    [Fact]
    public void CalendarDeadline_Missed_IsDueAndNotOnceAct() => Traces.Sample((acts, _, hours) =>
    {
        var local = At(2 * hours).InZone(Case.Kyiv).LocalDateTime;
        var report = Run($"1.1 Russia shall release the prisoners by {local.Hour:00}:00 on {local.Day} January 2026.", acts.Select(t => Make(t, "a", "release", "Russia", e => e with { Object = "prisoners", Stage = ActStage.Completed })));
        var logic = Logic();
        var missed = Mfotl.Not(logic.Once(logic.Event(acts)))(2 * hours);
        Assert.Equal(missed, report(Moments).Instances[0].State is NormState.Overdue or NormState.FulfilledLate);
    }, iter: 100);
}
