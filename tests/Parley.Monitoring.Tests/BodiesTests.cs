using Parley.Model.Events;

namespace Parley.Monitoring.Tests;

/// <summary>Decisions, approvals, entry into force and verification.</summary>
public class BodiesTests
{
    [Fact]
    public void Decision_NobodyDecides_DefaultsAfterItsTime()
    {
        var made = Case.Of("1.1 The Council shall determine the depth of the Zone by 31 March 2026, failing which the depth is 5 km.");
        Assert.Equal("Open", made.StateAt("2026-03-31T12:00"));
        Assert.Equal("Defaulted", made.StateAt("2026-04-01"));
        Assert.Contains("5 km", made.One("2026-04-01").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_NoDefault_StaysOpenAndIsNotKept()
    {
        var made = Case.Of("1.1 The Council shall determine the depth of the Zone by 31 March 2026.");
        Assert.Equal("Open", made.StateAt("2026-05-01"));
        Assert.Equal(Answer.No, made.One("2026-05-01").Kept);
    }

    [Fact]
    public void Decision_Made_IsDecided() =>
        Assert.Equal("Decided", Case.Of("1.1 The Council shall determine the depth of the Zone by 31 March 2026, failing which the depth is 5 km.")
            .Add("d", "determine", "2026-02-01T10:00", "Council", e => e with { Provision = new ProvisionId("1.1") }).StateAt("2026-05-01"));

    [Fact]
    public void Approval_GoesThroughItsLife_AndLetsTheProvisionBegin()
    {
        const string Text = """
            1.1 Ukraine shall withdraw its forces from the Zone within 30 days of entry into force.
            1.2 1.1 requires the approval of a referendum in Ukraine.
            """;
        var made = Case.Of(Text);
        Assert.Equal("NotSought", made.StateAt("2026-02-01", "1.2"));
        Assert.Equal("Waiting", made.StateAt("2026-02-01"));
        made.Add("p", "hold a referendum", "2026-02-01T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1"), Stage = ActStage.Begun, Conclusion = null });
        Assert.Equal("Pending", made.StateAt("2026-02-02", "1.2"));
        made.Add("a", "hold a referendum", "2026-02-03T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1"), Conclusion = Conclusion.Met });
        Assert.Equal("Approved", made.StateAt("2026-02-04", "1.2"));
        Assert.Equal("Due", made.StateAt("2026-02-04"));
    }

    [Fact]
    public void Approval_Refused_KeepsTheProvisionWaiting()
    {
        var made = Case.Of("1.1 Ukraine shall withdraw its forces from the Zone within 30 days of entry into force.\n1.2 1.1 requires the approval of a referendum in Ukraine.")
            .Add("a", "hold a referendum", "2026-02-03T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1"), Conclusion = Conclusion.NotMet });
        Assert.Equal("Refused", made.StateAt("2026-02-04", "1.2"));
        Assert.Equal("Waiting", made.StateAt("2026-05-04"));
    }

    [Fact]
    public void EntryIntoForce_BroughtAboutByEvents_StartsTheClock()
    {
        var made = Case.Of("1.1 This agreement enters into force when Ukraine has ratified this agreement and Russia has ratified this agreement.\n1.2 Russia shall release the prisoners within 10 days of entry into force.");
        made.InForce = null;
        made.Add("u", "ratify", "2026-02-01T10:00", "Ukraine").Add("r", "ratify", "2026-02-03T10:00", "Russia");
        Assert.Equal("Waiting", made.StateAt("2026-02-02", "1.2"));
        Assert.Equal("InForce", made.StateAt("2026-02-04", "1.1"));
        Assert.Equal("Due", made.StateAt("2026-02-04", "1.2"));
        Assert.Equal(Case.EndOf("2026-02-13"), made.One("2026-02-04", "1.2").DueBy);
    }

    [Fact]
    public void EntryIntoForce_WaitsForADutyUnderTheAgreement_NeverComes()
    {
        var made = Case.Of("1.1 This agreement enters into force when 1.2 is fulfilled.\n1.2 Russia shall release the prisoners.");
        made.InForce = null;
        made.Add("r", "release", "2026-02-03T10:00", "Russia", e => e with { Object = "prisoners", Stage = ActStage.Completed });
        Assert.Equal("Waiting", made.StateAt("2026-05-01", "1.1"));
        Assert.Equal("Waiting", made.StateAt("2026-05-01", "1.2"));
    }

    [Fact]
    public void LastingVerification_StaysInForce() =>
        Assert.Equal("InForce", Case.Of("1.1 No Party shall open fire.\n1.2 The Monitoring Force shall verify 1.1.").StateAt("2026-05-01", "1.2"));

    [Fact]
    public void Verification_OfADutyMetOnce_IsMetOnce() =>
        Assert.Equal("Fulfilled", Case.Of("1.1 Russia shall release the prisoners.\n1.2 The Monitoring Force shall verify 1.1 within 10 days of entry into force.")
            .Add("v", "verify", "2026-01-20T10:00", "Monitoring Force", e => e with { Provision = new ProvisionId("1.1"), Conclusion = Conclusion.NotMet }).StateAt("2026-05-01", "1.2"));

    [Fact]
    public void Circle_EachUnlessTheOther_IsPossibly()
    {
        var made = Case.Of("1.1 Russia shall release the prisoners, unless 1.2 is due.\n1.2 Ukraine shall release the prisoners, unless 1.1 is due.");
        Assert.Equal("Due?", made.StateAt("2026-02-01", "1.1"));
        Assert.Equal("Due?", made.StateAt("2026-02-01", "1.2"));
    }
}
