using Parley.Model.Events;

namespace Parley.Monitoring.Tests;

/// <summary>Powers, changes that the text makes itself, releases, and answering for others.</summary>
public class PowerTests
{
    private const string Withdrawal = "1.1 Ukraine shall withdraw its forces from the Zone within 60 days of entry into force.\n";

    private static Func<Event, Event> Of(string provision) => e => e with { Provision = new ProvisionId(provision) };

    [Fact]
    public void Suspension_WithNotice_TakesEffectWhenTheNoticeHasRun()
    {
        var made = Case.Of(Withdrawal + "1.2 Ukraine may suspend 1.1 by giving 10 days' written notice to Russia.").Add("s", "suspend", "2026-01-20T10:00", "Ukraine", Of("1.1"));
        Assert.Equal("Due", made.StateAt("2026-01-30T12:00"));
        Assert.Equal("Suspended", made.StateAt("2026-01-31"));
    }

    [Fact]
    public void Suspension_WithLength_EndsByItself()
    {
        var made = Case.Of(Withdrawal + "1.2 Ukraine may suspend 1.1 for 10 days.").Add("s", "suspend", "2026-01-20T10:00", "Ukraine", Of("1.1"));
        Assert.Equal("Suspended", made.StateAt("2026-01-30T12:00"));
        Assert.Equal("Due", made.StateAt("2026-01-31"));
    }

    [Fact]
    public void Suspension_UntilSomethingHappens_EndsWithIt()
    {
        var made = Case.Of(Withdrawal + "1.2 Ukraine may suspend 1.1 until Russia has released the prisoners.")
            .Add("s", "suspend", "2026-01-20T10:00", "Ukraine", Of("1.1"))
            .Add("r", "release", "2026-01-25T10:00", "Russia", e => e with { Object = "prisoners", Stage = ActStage.Completed });
        Assert.Equal("Suspended", made.StateAt("2026-01-24"));
        Assert.Equal("Due", made.StateAt("2026-01-26"));
    }

    [Fact]
    public void Resumption_UnderAPowerOfItsOwn_NeedsItsCondition()
    {
        const string Text = Withdrawal + "1.2 Ukraine may suspend 1.1.\n1.3 The Council may resume 1.1 when Russia has released the prisoners.";
        var early = Case.Of(Text).Add("s", "suspend", "2026-01-20T10:00", "Ukraine", Of("1.1")).Add("r", "resume", "2026-01-22T10:00", "Council", Of("1.1"));
        Assert.Equal("Suspended", early.StateAt("2026-01-23"));
        var late = Case.Of(Text).Add("s", "suspend", "2026-01-20T10:00", "Ukraine", Of("1.1"))
            .Add("p", "release", "2026-01-21T10:00", "Russia", e => e with { Object = "prisoners", Stage = ActStage.Completed })
            .Add("r", "resume", "2026-01-22T10:00", "Council", Of("1.1"));
        Assert.Equal("Due", late.StateAt("2026-01-23"));
    }

    [Fact]
    public void Termination_WithNotice_LeavesInForceWhatSurvives()
    {
        var made = Case.Of(Withdrawal + "1.2 No Party shall open fire.\n1.3 Russia may terminate this agreement by giving 30 days' notice to Ukraine.\n1.4 1.2 survives the termination of this agreement.")
            .Add("t", "terminate", "2026-01-20T10:00", "Russia");
        Assert.Equal("Due", made.StateAt("2026-02-19T12:00"));
        Assert.Equal("Discharged", made.StateAt("2026-02-20"));
        Assert.Equal("InForce", made.StateAt("2026-02-20", "1.2", "Russia"));
    }

    [Fact]
    public void Extension_BeforeTheDeadline_MovesIt()
    {
        var made = Case.Of(Withdrawal + "1.2 The Council may extend 1.1 once by 30 days.").Add("x", "extend", "2026-03-01T10:00", "Council", Of("1.1"));
        Assert.Equal(Case.EndOf("2026-04-15"), made.One("2026-03-02").DueBy);
        Assert.Equal("Due", made.StateAt("2026-04-15T12:00"));
        Assert.Equal("Overdue", made.StateAt("2026-04-16"));
    }

    [Fact]
    public void Extension_AfterTheDeadline_ComesTooLate() =>
        Assert.Equal("Overdue", Case.Of(Withdrawal + "1.2 The Council may extend 1.1 by 30 days.").Add("x", "extend", "2026-03-20T10:00", "Council", Of("1.1")).StateAt("2026-03-21"));

    [Fact]
    public void Extension_UpToALength_LeavesTheNewTimeOpenUnlessTheEventSaysIt()
    {
        const string Text = Withdrawal + "1.2 The Council may extend 1.1 by up to 30 days.";
        Assert.Equal("Overdue?", Case.Of(Text).Add("x", "extend", "2026-03-01T10:00", "Council", Of("1.1")).StateAt("2026-04-01"));
        Assert.Equal("Overdue", Case.Of(Text).Add("x", "extend", "2026-03-01T10:00", "Council", e => e with { Provision = new ProvisionId("1.1"), Amount = new EventAmount(5, AmountUnit.Days) }).StateAt("2026-03-22"));
    }

    [Fact]
    public void Change_SuspendsWhileTheConditionHolds()
    {
        var made = Case.Of(Withdrawal + "1.2 No Party shall open fire.\n1.3 1.1 is suspended if Russia breaches 1.2.\n1.4 1.1 resumes when the Monitoring Force has verified 1.2.")
            .Add("f", "open fire", "2026-01-20T10:00", "Russia").Add("v", "verify", "2026-01-25T10:00", "Monitoring Force", e => e with { Provision = new ProvisionId("1.2"), Conclusion = Conclusion.Met });
        Assert.Equal("Due", made.StateAt("2026-01-19"));
        Assert.Equal("Suspended", made.StateAt("2026-01-21"));
        Assert.Equal("Due", made.StateAt("2026-01-26"));
    }

    [Fact]
    public void Change_ExtendsTheDeadlineByItself() =>
        Assert.Equal(Case.EndOf("2026-04-15"), Case.Of(Withdrawal + "1.2 No Party shall open fire.\n1.3 1.1 is extended by 30 days if Russia breaches 1.2.").Add("f", "open fire", "2026-01-20T10:00", "Russia").One("2026-02-01").DueBy);

    [Theory]
    [InlineData("1.3 If Russia breaches 1.2, Ukraine shall not be required to fulfil 1.1.")]
    [InlineData("1.3 If Russia breaches 1.2, Ukraine need not withdraw its forces from the Zone.")]
    public void Release_WhenItsTriggerComes_DischargesTheDuty(string release)
    {
        var made = Case.Of(Withdrawal + "1.2 No Party shall open fire.\n" + release).Add("f", "open fire", "2026-01-20T10:00", "Russia");
        Assert.Equal("Due", made.StateAt("2026-01-19"));
        Assert.Equal("Discharged", made.StateAt("2026-01-21"));
    }

    [Fact]
    public void Remedy_ForAFailureByADate_IsAvailableOnlyWhenTheDateHasPassed()
    {
        const string Text = Withdrawal + "1.2 If Russia fails to release the prisoners by 31 January 2026, Ukraine may suspend 1.1.";
        Assert.Equal("Unavailable", Case.Of(Text).StateAt("2026-01-31T12:00", "1.2"));
        Assert.Equal("Available", Case.Of(Text).StateAt("2026-02-01", "1.2"));
        var kept = Case.Of(Text).Add("r", "release", "2026-01-30T10:00", "Russia", e => e with { Object = "prisoners", Stage = ActStage.Completed });
        Assert.Equal("Unavailable", kept.StateAt("2026-02-01", "1.2"));
        Assert.Equal("Available", Case.Of(Text).Add("r", "release", "2026-02-02T10:00", "Russia", e => e with { Object = "prisoners", Stage = ActStage.Completed }).StateAt("2026-02-03", "1.2"));
    }

    [Fact]
    public void OthersAct_UnknownActor_IsPossiblyAnIncidentForWhichTheBearerAnswers()
    {
        var made = Case.Of("1.1 Ukraine shall prevent armed groups from attacking Russia.").Add("a", "attack", "2026-01-20T10:00", null, e => e with { Counterparty = new PartyId("Russia") });
        var incident = Assert.Single(made.Report("2026-02-01").Incidents);
        Assert.Equal(Answer.Possibly, incident.Established);
        Assert.Empty(Case.Of("1.1 Ukraine shall prevent armed groups from attacking Russia.").Add("a", "attack", "2026-01-20T10:00", "Ukraine", e => e with { Counterparty = new PartyId("Russia") }).Report("2026-02-01").Incidents);
    }

    [Fact]
    public void OthersAct_OfADeclaredParty_CountsAgainstWhoAnswers()
    {
        var made = Case.Of("1.1 Ukraine shall ensure that the Council does not attack Russia.").Add("a", "attack", "2026-01-20T10:00", "Council", e => e with { Counterparty = new PartyId("Russia") });
        Assert.Equal(Answer.No, made.One("2026-02-01").Kept);
    }

    [Fact]
    public void BegunStage_IsPerformedByABeginning() =>
        Assert.Equal("Fulfilled", Case.Of("1.1 Ukraine shall begin the withdrawal of its forces from the Zone by 1 February 2026.")
            .Add("w", "withdraw", "2026-01-20T10:00", "Ukraine", e => e with { Object = "forces", Stage = ActStage.Begun, Where = new InPlace(new PlaceId("Zone")) }).StateAt("2026-01-21"));
}
