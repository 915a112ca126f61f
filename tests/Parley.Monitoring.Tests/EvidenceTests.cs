using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests;

/// <summary>Corrections, what was known when, and what the totals count.</summary>
public class EvidenceTests
{
    private const string Text = "1.1 Russia shall release the prisoners within 30 days of entry into force.";

    private static Func<Event, Event> Release(string known, Func<Event, Event>? more = null) => e =>
    {
        var made = e with { Object = "prisoners", Stage = ActStage.Completed, KnownAt = Case.At(known) };
        return more is null ? made : more(made);
    };

    [Fact]
    public void LateReport_ChangesTodaysAnswer_AndLeavesYesterdays()
    {
        var made = Case.Of(Text).Add("e1", "release", "2026-02-10", "Russia", Release("2026-03-05"));
        Assert.Equal(NormState.Overdue, made.One("2026-03-01", knownAt: "2026-03-01").State);
        Assert.Equal(NormState.Fulfilled, made.One("2026-03-01", knownAt: "2026-03-06").State);
        var ledger = made.Report("2026-03-06").Ledger;
        Assert.Equal([null, NormState.Due, NormState.Overdue], ledger.Select(l => l.From));
        Assert.Equal([NormState.Due, NormState.Overdue, NormState.Fulfilled], ledger.Select(l => l.To));
        Assert.Equal((Case.At("2026-02-15"), (EventId?)null), (ledger[1].KnownAt, ledger[1].Because));
        Assert.Equal((Case.At("2026-03-05"), new EventId("e1"), Case.At("2026-02-10")), (ledger[2].KnownAt, ledger[2].Because!.Value, ledger[2].Effective));
        Assert.Equal([1, 2, 3], ledger.Select(l => l.Number));
    }

    [Fact]
    public void Correction_ReplacesFromWhenItIsKnown()
    {
        var made = Case.Of(Text)
            .Add("e1", "release", "2026-02-10", "Russia", Release("2026-02-11"))
            .Add("e2", "release", "2026-02-20", "Russia", Release("2026-03-01", e => e with { Corrects = new EventId("e1") }));
        Assert.Equal(NormState.Fulfilled, made.One("2026-02-28").State);
        Assert.Equal(NormState.FulfilledLate, made.One("2026-03-02").State);
        Assert.Equal([new EventId("e2")], made.One("2026-03-02").Evidence);
    }

    [Fact]
    public void Withdrawal_TakesBack_AndItsWithdrawalRestores()
    {
        var made = Case.Of(Text)
            .Add("e1", "release", "2026-02-10", "Russia", Release("2026-02-11"))
            .Add("e2", "release", "2026-02-10", "Russia", Release("2026-02-20", e => e with { Corrects = new EventId("e1"), Withdrawn = true }))
            .Add("e3", "release", "2026-02-10", "Russia", Release("2026-03-01", e => e with { Corrects = new EventId("e2"), Withdrawn = true }));
        Assert.Equal(NormState.Fulfilled, made.One("2026-02-12").State);
        Assert.Equal(NormState.Overdue, made.One("2026-02-25").State);
        Assert.Equal(NormState.Fulfilled, made.One("2026-03-02").State);
    }

    [Fact]
    public void Corrections_InACircle_CorrectNothing()
    {
        var made = Case.Of(Text)
            .Add("e1", "release", "2026-02-10", "Russia", Release("2026-02-11", e => e with { Corrects = new EventId("e2") }))
            .Add("e2", "release", "2026-02-12", "Russia", Release("2026-02-13", e => e with { Corrects = new EventId("e1") }));
        Assert.Equal(2, made.Report("2026-03-01").Coverage.Events);
    }

    [Fact]
    public void Coverage_CountsEachEventOnce_HeardOrNot()
    {
        var made = Case.Of(Text)
            .Add("e1", "release", "2026-01-16", "Russia", Release("2026-01-17"))
            .Add("u1", "publish", "2026-01-16", null, e => e with { Establishment = Establishment.Alleged })
            .Add("u1", "publish", "2026-01-16", null, e => e with { Establishment = Establishment.Alleged })
            .Add("u2", "publish", "2026-01-18T10:00", "Ukraine", e => e with { KnownAt = e.KnownAt + Duration.FromHours(25) })
            .Add("u3", "publish", "2026-01-18T10:00", "Ukraine", e => e with { Corrects = new EventId("u2"), KnownAt = e.KnownAt + Duration.FromHours(40) })
            .Add("u4", "publish", "2026-03-01T10:00", "Ukraine")
            .Gap("2026-01-17", "2026-01-18");
        var early = made.Report("2026-01-19T12:00").Coverage;
        Assert.Equal((3, 1, 3, 1, 1, 1), (early.Events, early.Matched, early.WithoutPlace, early.ActorUndetermined, early.AllegedOnly, early.KnownLate));
        Assert.Equal((5, 3), (early.DaysFollowed, early.DaysWithoutEvent));
        Assert.Single(early.Gaps);
        Assert.Equal(3, made.Report("2026-01-25").Coverage.Events);
        Assert.Equal(4, made.Report("2026-03-02").Coverage.Events);
    }

    [Fact]
    public void Watch_Twice_IsShownOnce()
    {
        var made = Case.Of(Text).Gap("2026-01-17", "2026-01-18");
        var gap = made.Report("2026-02-01").Coverage.Gaps[0];
        var state = Monitor.Apply(Monitor.Apply(made.State(), gap), gap);
        Assert.Single(Monitor.Report(state, Case.At("2026-02-01"), Case.At("2026-02-01")).Coverage.Gaps);
    }

    [Fact]
    public void DifferentEventsUnderOneId_TheOneKnownFirstStands_WhateverTheOrder()
    {
        var made = Case.Of(Text)
            .Add("e1", "release", "2026-02-20", "Russia", Release("2026-02-21"))
            .Add("e1", "release", "2026-02-10", "Russia", Release("2026-02-11"));
        Assert.Equal(NormState.Fulfilled, made.One("2026-03-01").State);
    }

    [Fact]
    public void Supposed_EntryIntoForce_IsSaid() =>
        Assert.StartsWith("Entry into force is only supposed", Case.Of("1.1 This agreement enters into force when Ukraine has ratified this agreement.").One("2026-02-01").Why, StringComparison.Ordinal);

    [Fact]
    public void Manner_ThatNoEventSays_IsPossibly()
    {
        var made = Case.Of("1.1 Russia shall not open fire without provocation.").Add("e1", "open fire", "2026-01-20T10:00", "Russia");
        Assert.Equal(Answer.Possibly, Assert.Single(made.Report("2026-02-01").Incidents).Established);
    }

    [Theory]
    [InlineData("forces", "forces", Answer.Yes)]
    [InlineData("forces", "armed forces", Answer.Yes)]
    [InlineData("heavy weapons", "weapons", Answer.Possibly)]
    [InlineData("forces", "police", Answer.No)]
    public void Object_IsComparedByItsWords(string text, string said, Answer answer) => Assert.Equal(answer, Plan.ObjectWords.Compare(text, said));
}
