using Parley.Model.Events;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests;

public class LastingNormTests
{
    private const string CeaseFire = "1.1 From entry into force, no Party shall open fire.";

    [Theory]
    [InlineData("2026-01-14T23:59", "Waiting")]
    [InlineData("2026-01-15", "InForce")]
    public void Prohibition_FromEntryIntoForce_Applies(string asOf, string state) =>
        Assert.Equal(state, Case.Of(CeaseFire).StateAt(asOf, bearer: "Russia"));

    [Fact]
    public void Prohibition_EventBeforeIt_IsNoIncident() =>
        Assert.Empty(Case.Of(CeaseFire).Add("e1", "open fire", "2026-01-14T23:59", "Russia").Report("2026-02-01").Incidents);

    [Fact]
    public void Prohibition_ActorUnknown_IncidentIsSureAndEachIsPossiblyKept()
    {
        var made = Case.Of(CeaseFire).Add("e1", "open fire", "2026-01-20T10:00");
        var incident = Assert.Single(made.Report("2026-02-01").Incidents);
        Assert.Equal(Answer.Yes, incident.Established);
        Assert.True(incident.Actor.IsUndetermined);
        Assert.All(made.Report("2026-02-01").Instances, i => Assert.Equal(Answer.Possibly, i.Kept));
    }

    [Fact]
    public void Prohibition_ActorKnown_IsKeptByTheOther()
    {
        var made = Case.Of(CeaseFire).Add("e1", "open fire", "2026-01-20T10:00", "Russia");
        Assert.Equal(Answer.No, made.One("2026-02-01", bearer: "Russia").Kept);
        Assert.Equal(Answer.Yes, made.One("2026-02-01", bearer: "Ukraine").Kept);
        Assert.Equal(NormState.InForce, made.One("2026-02-01", bearer: "Russia").State);
    }

    [Fact]
    public void Prohibition_ActorNotBound_IsNoIncident() =>
        Assert.Empty(Case.Of("1.1 Russia shall not open fire.").Add("e1", "open fire", "2026-01-20T10:00", "Ukraine").Report("2026-02-01").Incidents);

    [Fact]
    public void Prohibition_WiderAct_CatchesTheNarrowerOne() =>
        Assert.Single(Case.Of("1.1 No Party shall commit hostile acts.").Add("e1", "open fire", "2026-01-20T10:00", "Russia").Report("2026-02-01").Incidents);

    [Fact]
    public void Prohibition_Alleged_IsPossibly()
    {
        var incident = Assert.Single(Case.Of(CeaseFire).Add("e1", "open fire", "2026-01-20T10:00", "Russia", e => e with { Establishment = Establishment.Alleged }).Report("2026-02-01").Incidents);
        Assert.Equal(Answer.Possibly, incident.Established);
        Assert.Equal("It is alleged, and nobody has confirmed it.", incident.Why);
    }

    [Fact]
    public void Prohibition_DayAcrossItsStart_IsPossibly() =>
        Assert.Equal(Answer.Possibly, Assert.Single(Case.Of("1.1 No Party shall open fire from 10:00 on 20 January 2026.").Add("e1", "open fire", "2026-01-20", "Russia").Report("2026-02-01").Incidents).Established);

    [Fact]
    public void Prohibition_InAPlace_AnswersByTheNamedPlace()
    {
        var made = Case.Of("1.1 No Party shall open fire in the Strip.")
            .Add("e1", "open fire", "2026-01-20T10:00", "Russia", e => e with { Where = new InPlace(new PlaceId("Strip")) })
            .Add("e2", "open fire", "2026-01-21T10:00", "Russia");
        Assert.Equal([Answer.Yes, Answer.Possibly], made.Report("2026-02-01").Incidents.Select(i => i.Established));
        Assert.Equal("The source names no place.", made.Report("2026-02-01").Incidents[1].Why);
    }

    [Fact]
    public void Prohibition_GapInWhatWasSeen_IsPossiblyKept() =>
        Assert.Equal(Answer.Possibly, Case.Of(CeaseFire).Gap("2026-01-20", "2026-01-21").One("2026-02-01", bearer: "Russia").Kept);

    [Fact]
    public void Prohibition_GapBeforeIt_IsKept() =>
        Assert.Equal(Answer.Yes, Case.Of(CeaseFire).Gap("2026-01-10", "2026-01-11").One("2026-02-01", bearer: "Russia").Kept);

    [Fact]
    public void Prohibition_PermissionDespiteIt_AllowsWhatItAllows()
    {
        const string Text = """
            1.1 No Party shall deploy forces in the Zone.
            1.2 Despite 1.1, Ukraine may deploy police in the Zone.
            """;
        var made = Case.Of(Text)
            .Add("e1", "deploy", "2026-01-20T10:00", "Ukraine", e => e with { Object = "police forces", Where = new InPlace(new PlaceId("Zone")) })
            .Add("e2", "deploy", "2026-01-21T10:00", "Russia", e => e with { Object = "police forces", Where = new InPlace(new PlaceId("Zone")) });
        Assert.Equal([new EventId("e2")], made.Report("2026-02-01").Incidents.Select(i => i.Event));
    }

    [Fact]
    public void Prohibition_Until_EndsWithItsDay()
    {
        var made = Case.Of("1.1 No Party shall open fire until 31 January 2026.");
        Assert.Equal("InForce", made.StateAt("2026-01-31T23:59", bearer: "Russia"));
        Assert.Equal("Ended", made.StateAt("2026-02-01", bearer: "Russia"));
    }

    [Fact]
    public void Prohibition_ForALength_EndsAfterIt()
    {
        var made = Case.Of("1.1 From entry into force, no Party shall open fire for 10 days.");
        Assert.Equal("InForce", made.StateAt("2026-01-25T23:59", bearer: "Russia"));
        Assert.Equal("Ended", made.StateAt("2026-01-26", bearer: "Russia"));
    }

    [Fact]
    public void Suspension_ByPower_SuspendsAndResumes()
    {
        const string Text = """
            1.1 No Party shall open fire.
            1.2 If Russia breaches 1.1, Ukraine may suspend 1.1.
            """;
        var made = Case.Of(Text)
            .Add("x", "suspend", "2026-01-18T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1") })
            .Add("e1", "open fire", "2026-01-20T10:00", "Russia")
            .Add("s", "suspend", "2026-01-22T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1") })
            .Add("e2", "open fire", "2026-01-23T10:00", "Russia")
            .Add("r", "resume", "2026-01-25T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("InForce", made.StateAt("2026-01-19", bearer: "Russia"));
        Assert.Equal("Unavailable", made.StateAt("2026-01-19", "1.2"));
        Assert.Equal("Available", made.StateAt("2026-01-21", "1.2"));
        Assert.Equal("Suspended", made.StateAt("2026-01-24", bearer: "Russia"));
        Assert.Equal("Exercised", made.StateAt("2026-01-24", "1.2"));
        Assert.Equal("InForce", made.StateAt("2026-01-26", bearer: "Russia"));
        Assert.Equal([new EventId("e1")], made.Report("2026-02-01").Incidents.Select(i => i.Event));
    }

    [Fact]
    public void Suspension_ResumedOnTheSameDayKnownToTheDay_IsPossiblyEither()
    {
        var made = Case.Of("1.1 No Party shall open fire.\n1.2 Ukraine may suspend 1.1.")
            .Add("s", "suspend", "2026-01-20", "Ukraine", e => e with { Provision = new ProvisionId("1.1") })
            .Add("r", "resume", "2026-01-20T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("InForce?", made.StateAt("2026-01-25", bearer: "Russia"));
    }

    [Fact]
    public void Suspension_ByWhoHasNoPower_ChangesNothing()
    {
        var made = Case.Of("1.1 No Party shall open fire.\n1.2 Ukraine may suspend 1.1.")
            .Add("s", "suspend", "2026-01-20T10:00", "Russia", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("InForce", made.StateAt("2026-01-25", bearer: "Russia"));
    }

    [Theory]
    [InlineData("2026-01-16", "InForce")]
    [InlineData("2026-01-16T00:01", "Overdue")]
    [InlineData("2026-01-16T12:00", "InForce")]
    [InlineData("2026-01-17T12:00", "InForce")]
    [InlineData("2026-01-17T12:01", "Overdue")]
    public void Periodic_EveryTwentyFourHours_LapsesTheMomentItDoes(string asOf, string state)
    {
        var made = Case.Of("1.1 No Party shall open fire.\n1.2 The Monitoring Force shall report on 1.1 every 24 hours.")
            .Add("r1", "report", "2026-01-16T12:00", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal(state, made.StateAt(asOf, "1.2"));
    }

    [Fact]
    public void Periodic_Reported_NextIsDueOnePeriodLater()
    {
        var made = Case.Of("1.1 No Party shall open fire.\n1.2 The Monitoring Force shall report on 1.1 every 24 hours.")
            .Add("r1", "report", "2026-01-15T18:00", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal(Case.At("2026-01-16T18:00"), made.One("2026-01-16", "1.2").DueBy);
        Assert.Equal(Answer.Yes, made.One("2026-01-16", "1.2").Kept);
        Assert.Equal(Answer.No, made.One("2026-01-17", "1.2").Kept);
    }

    [Fact]
    public void Maintenance_BreachReported_IsAnIncident()
    {
        var made = Case.Of("1.1 Russia shall respect the ceasefire.").Add("b", "breach", "2026-01-20T10:00", "Russia", e => e with { Provision = new ProvisionId("1.1") });
        Assert.Equal("InForce", made.StateAt("2026-02-01"));
        Assert.Equal(Answer.No, made.One("2026-02-01").Kept);
        Assert.Single(made.Report("2026-02-01").Incidents);
    }

    [Fact]
    public void OutsideLaw_ForbidsWhileMartialLaw()
    {
        var made = Case.Of("1.1 Ukraine shall hold a referendum by 31 May 2026.", "## Outside law\n- Ukraine may not hold a referendum while martial law is in force in Ukraine.")
            .Add("m", "declare", "2026-01-01T10:00", "Ukraine", e => e with { Object = "martial law" })
            .Add("l", "lift", "2026-04-01T10:00", "Ukraine", e => e with { Object = "martial law" })
            .Add("v1", "hold a referendum", "2026-03-01T10:00", "Ukraine")
            .Add("v2", "hold a referendum", "2026-05-01T10:00", "Ukraine");
        Assert.Equal([new EventId("v1")], made.Report("2026-06-01").Incidents.Select(i => i.Event));
    }
}
