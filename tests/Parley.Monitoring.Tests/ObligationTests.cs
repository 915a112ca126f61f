using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests;

public class ObligationTests
{
    private const string Within = "1.1 Russia shall release the prisoners within 30 days of entry into force.";

    private static Event Done(Event happening) => happening with { Object = "prisoners", Stage = ActStage.Completed };

    [Theory]
    [InlineData("2026-01-14", "Waiting")]
    [InlineData("2026-01-15", "Due")]
    [InlineData("2026-02-14T23:59", "Due")]
    [InlineData("2026-02-15", "Overdue")]
    public void Deadline_NothingHappens_IsOverdueOnlyOnceItHasPassed(string asOf, string state) =>
        Assert.Equal(state, Case.Of(Within).StateAt(asOf));

    [Theory]
    [InlineData("2026-02-01T12:00", "Fulfilled", Answer.Yes)]
    [InlineData("2026-02-14", "Fulfilled", Answer.Yes)]
    [InlineData("2026-02-15", "FulfilledLate", Answer.No)]
    public void Deadline_Performed_IsFulfilledOrLate(string at, string state, Answer kept)
    {
        var made = Case.Of(Within).Add("e1", "release", at, "Russia", Done);
        Assert.Equal(state, made.StateAt("2026-03-01"));
        Assert.Equal(kept, made.One("2026-03-01").Kept);
        Assert.Equal([new EventId("e1")], made.One("2026-03-01").Evidence);
        Assert.Equal(Case.EndOf("2026-02-14"), made.One("2026-03-01").DueBy);
        Assert.Equal(Case.At("2026-01-15"), made.One("2026-03-01").DueFrom);
    }

    [Fact]
    public void Deadline_EventKnownToTwoDaysAcrossIt_IsPossiblyInTime()
    {
        var made = Case.Of(Within).Add("e1", "release", "2026-02-14", "Russia", e => Done(e) with { When = new When(Case.At("2026-02-14"), Case.EndOf("2026-02-15")) });
        Assert.Equal("Fulfilled?", made.StateAt("2026-03-01"));
        Assert.Equal(Answer.Possibly, made.One("2026-03-01").Kept);
    }

    [Theory]
    [InlineData("2026-02-10T12:00")]
    [InlineData("2026-02-12")]
    [InlineData("2026-03-01")]
    public void Performed_OnADayBeforeTheDeadline_IsNotPossiblyABreach(string asOf) =>
        Assert.Equal("Unavailable", Case.Of(
            """
            1.1 Russia shall release the prisoners within 30 days of entry into force.

            1.2 If Russia breaches 1.1, Ukraine may suspend 1.1.
            """)
            .Add("e1", "release", "2026-02-10", "Russia", e => Done(e) with { When = new When(Case.At("2026-02-10"), Case.EndOf("2026-02-10")) })
            .StateAt(asOf, "1.2"));

    [Fact]
    public void Performed_OnlyAlleged_IsPossiblyFulfilled() =>
        Assert.Equal("Fulfilled?", Case.Of(Within).Add("e1", "release", "2026-02-01", "Russia", e => Done(e) with { Establishment = Establishment.Alleged }).StateAt("2026-03-01"));

    [Fact]
    public void Performed_ByNobodyKnown_IsPossiblyFulfilled() =>
        Assert.Equal("Fulfilled?", Case.Of(Within).Add("e1", "release", "2026-02-01", null, Done).StateAt("2026-03-01"));

    [Fact]
    public void Performed_ByAnother_IsNotFulfilled() =>
        Assert.Equal("Overdue", Case.Of(Within).Add("e1", "release", "2026-02-01", "Ukraine", Done).StateAt("2026-03-01"));

    [Fact]
    public void Performed_OnlyBegun_IsNotFulfilled() =>
        Assert.Equal("Overdue", Case.Of(Within).Add("e1", "release", "2026-02-01", "Russia", e => Done(e) with { Stage = ActStage.Begun }).StateAt("2026-03-01"));

    [Fact]
    public void Performed_BeforeTheEventItCountsFrom_DoesNotCount() =>
        Assert.Equal("Overdue", Case.Of(Within).Add("e1", "release", "2026-01-10", "Russia", Done).StateAt("2026-03-01"));

    [Fact]
    public void DeadlineByDate_PerformedBeforeEntryIntoForce_Counts() =>
        Assert.Equal("Fulfilled", Case.Of("1.1 Russia shall release the prisoners by 31 March 2026.").Add("e1", "release", "2026-01-10", "Russia", Done).StateAt("2026-03-01"));

    [Fact]
    public void BlankDeadline_NothingHappens_IsNeverOverdue()
    {
        var made = Case.Of("1.1 Russia shall release the prisoners within [blank] days of entry into force.");
        Assert.Equal("Due", made.StateAt("2030-01-01"));
        Assert.Null(made.One("2030-01-01").DueBy);
        Assert.Equal("Fulfilled?", made.Add("e1", "release", "2026-02-01", "Russia", Done).StateAt("2026-03-01"));
    }

    [Theory]
    [InlineData("2026-02-14T12:00", "Due")]
    [InlineData("2026-02-15", "Overdue?")]
    [InlineData("2026-04-15T12:00", "Overdue?")]
    [InlineData("2026-04-16", "Overdue")]
    public void Alternatives_NothingHappens_ArePossiblyOverdueAfterTheFirst(string asOf, string state)
    {
        var made = Case.Of("1.1 Russia shall release the prisoners within [30 | 90] days of entry into force.");
        Assert.Equal(state, made.StateAt(asOf));
        Assert.Null(made.One(asOf).DueBy);
    }

    [Fact]
    public void Effort_NoResult_IsNeverOverdue() =>
        Assert.Equal("Due", Case.Of("1.1 Russia shall endeavour to release the prisoners within 30 days of entry into force.").StateAt("2030-01-01"));

    [Fact]
    public void EachParty_OneInstanceEach()
    {
        var made = Case.Of("1.1 Each Party shall release the prisoners within 30 days of entry into force.").Add("e1", "release", "2026-02-01", "Russia", Done);
        Assert.Equal("Fulfilled", made.StateAt("2026-03-01", bearer: "Russia"));
        Assert.Equal("Overdue", made.StateAt("2026-03-01", bearer: "Ukraine"));
    }

    [Fact]
    public void Jointly_OneInstance() =>
        Assert.Equal(2, Case.Of("1.1 The Parties jointly shall release the prisoners within 30 days of entry into force.").One("2026-03-01").Bearers.Count);

    [Fact]
    public void Verified_IsNotTheSameAsDone()
    {
        const string Text = """
            1.1 Russia shall release the prisoners within 30 days of entry into force.
            1.2 Ukraine shall open the crossings within 10 days after the Monitoring Force has verified 1.1.
            """;
        var made = Case.Of(Text).Add("e1", "release", "2026-02-01", "Russia", Done);
        Assert.Equal("Waiting", made.StateAt("2026-03-01", "1.2"));
        made.Add("e2", "verify", "2026-02-05", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1"), Conclusion = Conclusion.Met });
        Assert.Equal("Due", made.StateAt("2026-02-15T12:00", "1.2"));
        Assert.Equal("Overdue", made.StateAt("2026-02-16", "1.2"));
        Assert.Equal(Case.EndOf("2026-02-15"), made.One("2026-03-01", "1.2").DueBy);
    }

    [Fact]
    public void Whenever_EachPulse_MakesAnInstance()
    {
        var made = Case.Of("1.1 Whenever Ukraine has notified Russia, Russia shall reply to the notice within 48 hours.", "## Acts\n- \"reply\": Russia replies to the notice.")
            .Add("n1", "notify", "2026-02-01T10:00", "Ukraine", e => e with { Counterparty = new PartyId("Russia") })
            .Add("n2", "notify", "2026-02-05T10:00", "Ukraine", e => e with { Counterparty = new PartyId("Russia") });
        var instances = made.Report("2026-02-06").Instances;
        Assert.Equal(["Overdue", "Due"], instances.Select(i => i.State.ToString()));
        Assert.Equal([Case.At("2026-02-03T10:00"), Case.At("2026-02-07T10:00")], instances.Select(i => i.DueBy!.Value));
    }

    [Fact]
    public void Bracketed_Optional_IsAtMostPossibly() =>
        Assert.Equal("Overdue?", Case.Of("1.1 [Russia shall release the prisoners within 30 days of entry into force.]").StateAt("2026-03-01"));

    [Fact]
    public void Unless_Holds_TheDutyLapses()
    {
        var made = Case.Of("1.1 Russia shall release the prisoners by 31 March 2026, unless Ukraine has rejected the plan.")
            .Add("e1", "reject", "2026-02-01", "Ukraine", e => e with { Object = "plan" });
        Assert.Equal("Due", made.StateAt("2026-01-31"));
        Assert.Equal("Lapsed", made.StateAt("2026-05-01"));
    }

    [Fact]
    public void Circle_TwoWaitForEachOther_BothWaitForEver()
    {
        const string Text = """
            1.1 When 1.2 is fulfilled, Russia shall release the prisoners.
            1.2 When 1.1 is fulfilled, Ukraine shall release the prisoners.
            """;
        var made = Case.Of(Text).Add("e1", "release", "2026-02-01", "Russia", Done).Add("e2", "release", "2026-02-02", "Ukraine", Done);
        Assert.Equal("Waiting", made.StateAt("2026-03-01", "1.1"));
        Assert.Equal("Waiting", made.StateAt("2026-03-01", "1.2"));
    }

    [Fact]
    public void NotInForce_NothingIsDue()
    {
        var made = Case.Of(Within);
        made.InForce = null;
        Assert.Equal(NormState.Waiting, made.One("2030-01-01").State);
        Assert.Equal("The agreement is not known to be in force.", made.One("2030-01-01").Why);
    }
}
