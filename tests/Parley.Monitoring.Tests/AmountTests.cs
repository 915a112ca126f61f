using Parley.Model.Events;

namespace Parley.Monitoring.Tests;

/// <summary>Ceilings, reductions, stages and rates, judged from the amounts of events.</summary>
public class AmountTests
{
    private static Func<Event, Event> How(string thing, decimal? amount, AmountUnit unit = AmountUnit.Pieces, string? place = "Zone", ActStage stage = ActStage.Unstated) => e => e with
    {
        Object = thing,
        Amount = amount is { } value ? new EventAmount(value, unit) : null,
        Where = place is null ? null : new InPlace(new PlaceId(place)),
        Stage = stage,
    };

    [Theory]
    [InlineData("1.1 Russia shall keep not more than 75 tanks and 6,000 soldiers in the Zone.")]
    [InlineData("1.1 Russia shall ensure that not more than 75 tanks are in the Zone.")]
    [InlineData("1.1 Not more than 75 tanks of Russia may be in the Zone.")]
    [InlineData("1.1 Russia shall not have more than 75 tanks in the Zone.")]
    [InlineData("1.1 Russia shall not deploy more than 75 tanks in the Zone.")]
    public void Ceiling_MeasuredAbove_IsAnIncident(string text)
    {
        Assert.Equal(Answer.Yes, Case.Of(text).Add("m", "have", "2026-01-20T10:00", "Russia", How("tanks", 75)).One("2026-02-01").Kept);
        var made = Case.Of(text).Add("m", "have", "2026-01-20T10:00", "Russia", How("battle tanks", 76));
        Assert.Equal(Answer.No, made.One("2026-02-01").Kept);
        Assert.Single(made.Report("2026-02-01").Incidents);
    }

    [Fact]
    public void Ceiling_OfSeveralThings_CountsEachByItself()
    {
        const string Text = "1.1 Russia shall keep not more than 75 tanks, 150 armoured vehicles and 6,000 soldiers in the Zone.";
        Assert.Equal(Answer.No, Case.Of(Text).Add("m", "have", "2026-01-20T10:00", "Russia", How("soldiers", 6001)).One("2026-02-01").Kept);
        Assert.Equal(Answer.Yes, Case.Of(Text).Add("m", "have", "2026-01-20T10:00", "Russia", How("armoured vehicles", 150)).One("2026-02-01").Kept);
    }

    [Fact]
    public void Ceiling_SomebodyElsesTanks_AreNone() =>
        Assert.Empty(Case.Of("1.1 Russia shall keep not more than 75 tanks in the Zone.").Add("m", "have", "2026-01-20T10:00", "Ukraine", How("tanks", 76)).Report("2026-02-01").Incidents);

    [Fact]
    public void Reduction_IsPerformedByAMeasureAtOrBelow()
    {
        const string Text = "1.1 Russia shall reduce its forces in the Zone to 14,700 soldiers by 31 March 2026.";
        Assert.Equal("Overdue", Case.Of(Text).Add("m", "have", "2026-03-20T10:00", "Russia", How("soldiers", 15000)).StateAt("2026-04-01"));
        Assert.Equal("Fulfilled", Case.Of(Text).Add("m", "have", "2026-03-20T10:00", "Russia", How("soldiers", 14700)).StateAt("2026-04-01"));
    }

    [Fact]
    public void Amounts_OfSeveralEvents_AddUp()
    {
        const string Text = "1.1 Russia shall hand over 20 tanks to Ukraine by 31 March 2026.";
        var half = Case.Of(Text).Add("a", "hand over", "2026-02-01T10:00", "Russia", e => How("tanks", 12, place: null)(e) with { Counterparty = new PartyId("Ukraine") });
        Assert.Equal("Due", half.StateAt("2026-02-02"));
        Assert.Equal("Overdue", half.StateAt("2026-04-01"));
        half.Add("b", "hand over", "2026-03-01T10:00", "Russia", e => How("tanks", 8, place: null)(e) with { Counterparty = new PartyId("Ukraine") });
        Assert.Equal("Fulfilled", half.StateAt("2026-03-02"));
    }

    [Theory]
    [InlineData("1.1 Russia shall withdraw 25 per cent of its forces from the Zone by 28 February 2026, 50 per cent by 31 March 2026 and all by 30 April 2026.", "1.1", "1.1#2", "1.1#3")]
    [InlineData("1.1 Russia shall withdraw its forces from the Zone:\n(a) 25 per cent by 28 February 2026;\n(b) 50 per cent by 31 March 2026;\n(c) all by 30 April 2026.", "1.1(a)", "1.1(b)", "1.1(c)")]
    public void Stages_InSharesOfAll_AreEachDueByTheirTime(string text, string first, string second, string third)
    {
        var made = Case.Of(text)
            .Add("a", "withdraw", "2026-02-01T10:00", "Russia", How("forces", 30, AmountUnit.PerCent))
            .Add("b", "withdraw", "2026-03-01T10:00", "Russia", How("forces", 10, AmountUnit.PerCent));
        string State(string at, string norm) => made.Report(at).Instances.Single(i => i.Norm.Value == norm).State.ToString();
        Assert.Equal(("Fulfilled", "Due", "Due"), (State("2026-03-02", first), State("2026-03-02", second), State("2026-03-02", third)));
        Assert.Equal("Overdue", State("2026-04-01", second));
        made.Add("c", "withdraw", "2026-04-20T10:00", "Russia", How("forces", null, stage: ActStage.Completed));
        Assert.Equal(("FulfilledLate", "Fulfilled"), (State("2026-05-01", second), State("2026-05-01", third)));
    }

    [Theory]
    [InlineData("1.1 Not more than 35,000 soldiers of Russia in any month may enter the Zone.")]
    [InlineData("1.1 Russia shall not move more than 35,000 soldiers into the Zone in any month.")]
    public void Rate_CountsWithinTheMonthOfTheCalendar(string text)
    {
        var act = text.Contains("move", StringComparison.Ordinal) ? "move" : "enter";
        var made = Case.Of(text)
            .Add("a", act, "2026-01-20T10:00", "Russia", How("soldiers", 20000))
            .Add("b", act, "2026-02-10T10:00", "Russia", How("soldiers", 20000))
            .Add("c", act, "2026-02-20T10:00", "Russia", How("soldiers", 15000));
        Assert.Empty(made.Report("2026-02-25").Incidents);
        made.Add("d", act, "2026-02-26T10:00", "Russia", How("soldiers", 1));
        Assert.Equal("d", Assert.Single(made.Report("2026-03-01").Incidents).Event.Value);
    }

    [Fact]
    public void Permission_UpToAnAmount_AllowsNoMore()
    {
        const string Text = "1.1 No Party shall deploy soldiers in the Zone.\n1.2 Despite 1.1, Russia may deploy up to 100 soldiers in the Zone.";
        Assert.Empty(Case.Of(Text).Add("a", "deploy", "2026-01-20T10:00", "Russia", How("soldiers", 100)).Report("2026-02-01").Incidents);
        Assert.Single(Case.Of(Text).Add("a", "deploy", "2026-01-20T10:00", "Russia", How("soldiers", 101)).Report("2026-02-01").Incidents);
    }

    [Fact]
    public void Supervision_IsOpenUnlessTheEventNamesTheSupervisor()
    {
        const string Text = "1.1 Russia shall release the prisoners in the presence of the Monitoring Force.";
        Assert.Equal("Fulfilled?", Case.Of(Text).Add("a", "release", "2026-01-20T10:00", "Russia", How("prisoners", null, place: null, stage: ActStage.Completed)).StateAt("2026-02-01"));
        Assert.Equal("Fulfilled", Case.Of(Text).Add("a", "release", "2026-01-20T10:00", "Russia", e => How("prisoners", null, place: null, stage: ActStage.Completed)(e) with { Counterparty = new PartyId("Monitoring Force") }).StateAt("2026-02-01"));
    }

    [Fact]
    public void Default_ThatIsASentence_TakesHoldWhenNobodyDecides()
    {
        var made = Case.Of("1.1 Russia shall release the prisoners.\n1.2 The Council shall determine the depth of the Zone by 31 March 2026, failing which 1.1 ceases to have effect.");
        Assert.Equal("Due", made.StateAt("2026-03-31T12:00"));
        Assert.Equal("Lapsed", made.StateAt("2026-04-01"));
    }

    [Fact]
    public void Approval_OfTwoOfThree_NeedsTwo()
    {
        const string Text = "1.1 Ukraine shall release the prisoners.\n1.2 1.1 requires the approval of two of Ukraine, Russia and the Council.";
        Func<Event, Event> about = e => e with { Provision = new ProvisionId("1.1") };
        var made = Case.Of(Text).Add("a", "approve", "2026-01-20T10:00", "Ukraine", about);
        Assert.Equal("Pending", made.StateAt("2026-01-21", "1.2"));
        made.Add("b", "approve", "2026-01-22T10:00", "Council", about);
        Assert.Equal("Approved", made.StateAt("2026-01-23", "1.2"));
        Assert.Equal("Refused", Case.Of(Text).Add("a", "refuse", "2026-01-20T10:00", "Ukraine", about).Add("b", "refuse", "2026-01-21T10:00", "Russia", about).StateAt("2026-01-23", "1.2"));
    }

    [Fact]
    public void Refusal_OfTheApproval_HasTheConsequenceThatTheTextGives()
    {
        var made = Case.Of("1.1 Ukraine shall release the prisoners.\n1.2 1.1 requires the approval of a referendum in Ukraine. If the approval is refused, 1.1 ceases to have effect.")
            .Add("a", "hold a referendum", "2026-02-03T10:00", "Ukraine", e => e with { Provision = new ProvisionId("1.1"), Conclusion = Conclusion.NotMet });
        Assert.Contains(made.Report("2026-02-04").Instances, i => i is { Norm.Value: "1.2#2", State: Parley.Monitoring.Results.NormState.Ended });
    }
}
