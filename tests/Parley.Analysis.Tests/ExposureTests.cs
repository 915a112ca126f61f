using Parley.Analysis.Exposing;

namespace Parley.Analysis.Tests;

/// <summary>Who goes first: what a party must have done before it gets what it is promised.</summary>
public class ExposureTests
{
    private const string Chain = """
        1.1 Russia shall hand over 20 tanks to the Mission within 10 days of entry into force.
        1.2 The Mission shall verify 1.1.
        1.3 Ukraine shall release all prisoners within 5 days after the Mission has verified 1.1.
        1.4 Russia shall release all prisoners within 5 days after 1.3 is fulfilled.
        """;

    [Fact]
    public void Promise_ThatWaitsForAVerifiedStep_NamesItAndThatItCannotBeTakenBack()
    {
        var step = Assert.Single(Of(Chain, "Russia", "1.3").Steps);
        Assert.Equal(("1.1", true, true), (step.Duty?.Value, step.Irreversible, step.Verified));
        Assert.StartsWith("Russia has handed over 20 tanks", step.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Promise_ThatWaitsForTheOtherSideAlone_AsksNothingFirst() => Assert.Equal(["1.3"], Of(Chain, "Ukraine", "1.4").Steps.Select(s => s.Duty?.Value));

    [Fact]
    public void Entry_ThatWaitsForAWithdrawal_ComesBeforeEveryPromiseThatNeedsIt()
    {
        const string Text = """
            1.1 Russia shall withdraw its forces from the Zone by 1 March 2026.
            1.2 Ukraine shall present report 1 within 10 days of entry into force.
            1.3 This agreement enters into force when Russia has withdrawn its forces from the Zone.
            """;
        var all = All(Text, "## Definitions\n- \"the Zone\" means the area [\"z\"](places.geojson).\n\n");
        Assert.Equal(["1.1"], Assert.Single(all, e => e.Party.Value == "Russia" && e.Promise is null).Steps.Select(s => s.Duty?.Value));
        Assert.Empty(Assert.Single(all, e => e.Party.Value == "Ukraine" && e.Promise is null).Steps);
        var promise = Assert.Single(all, e => e.Party.Value == "Russia" && e.Promise?.Provision.Value == "1.2");
        Assert.True(promise.AfterEntry);
        Assert.Empty(promise.Steps);
    }

    [Fact]
    public void Promise_WithTwoWays_CountsOnlyWhatBothNeed()
    {
        const string Text = """
            1.1 Russia shall release all prisoners within 10 days of entry into force.
            1.2 Russia shall return all bodies within 10 days of entry into force.
            1.3 Ukraine shall present report 1 within 5 days after 1.1 is fulfilled or 1.2 is fulfilled.
            1.4 Ukraine shall present report 2 within 5 days after 1.1 is fulfilled.
            """;
        Assert.Empty(Of(Text, "Russia", "1.3").Steps);
        Assert.Equal(["1.1"], Of(Text, "Russia", "1.4").Steps.Select(s => s.Duty?.Value));
    }

    [Fact]
    public void Promise_WithTwoWaysThatMeetFurtherDown_CountsWhatBothRestOn()
    {
        const string Text = """
            1.1 Russia shall release all prisoners within 10 days of entry into force.
            1.2 Once 1.1 is fulfilled, the Mission shall present report 1.
            1.3 Once 1.1 is fulfilled, the United States shall present report 2.
            1.4 Once 1.2 is fulfilled or 1.3 is fulfilled, Ukraine shall present report 3.
            """;
        Assert.Equal(["1.1"], Of(Text, "Russia", "1.4").Steps.Select(s => s.Duty?.Value));
    }

    [Fact]
    public void Act_ThatIsAskedOfOneAndForbiddenElsewhere_IsAStep()
    {
        const string Text = """
            1.1 Russia shall withdraw its forces from the Strip within 10 days of entry into force.
            1.2 Neither Party shall withdraw its forces from the Zone.
            1.3 Once Russia has withdrawn its forces from the Strip, Ukraine shall present report 1.
            """;
        Assert.Equal(["1.1"], All(Text, "## Definitions\n- \"the Zone\" means the area [\"z\"](places.geojson).\n- \"the Strip\" means the area [\"s\"](places.geojson).\n\n")
            .Single(e => e.Party.Value == "Russia" && e.Promise?.Provision.Value == "1.3").Steps.Select(s => s.Duty?.Value));
    }

    [Theory]
    [InlineData("1.1 Russia shall present report 1 by 1 May 2026.\n1.2 If Russia breaches 1.1, Ukraine shall present report 2.")]
    [InlineData("1.2 If Russia invades Ukraine, the United States shall present report 2.")]
    public void Answer_ToABreachOrToWhatNothingAsks_IsNoPromise(string sentences) =>
        Assert.DoesNotContain(All(sentences), e => e.Party.Value == "Russia" && e.Promise?.Provision.Value == "1.2");

    [Fact]
    public void Steps_OfSeveral_AreTheirs()
    {
        const string Text = "1.1 Each of the Forces and Ukraine shall hand over its weapons to the Mission by 1 May 2026.\n1.2 Once 1.1 is fulfilled, Russia shall present report 1.";
        Assert.Contains("the Forces have handed over their weapons", Assert.Single(Exposures.Of(Check.Read(Check.Text($"## Article 1. Test\n{Text}", "- **the Forces**")), null), e => e.Party.Value == "Forces" && e.Promise?.Provision.Value == "1.2").Steps[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_ToAForbiddenAct_IsNoPromiseToWhoeverDoesIt() =>
        Assert.DoesNotContain(All("1.1 Russia shall not attack Ukraine.\n1.2 If Russia attacks Ukraine, the Mission shall notify the Parties within 2 days."), e => e.Party.Value == "Russia" && e.Promise?.Provision.Value == "1.2");

    [Fact]
    public void Answer_ToABreach_IsNoPromiseToWhoeverBreaches_NorAsksItToPerform()
    {
        const string Text = "1.1 Russia shall release all prisoners within 5 days of entry into force.\n1.2 If Russia breaches 1.1, Ukraine shall hand over the maps to the Mission within 5 days.\n1.3 Once 1.1 is in force, Ukraine shall pay the deposit within 5 days.";
        Assert.DoesNotContain(All(Text), e => e.Party.Value == "Russia" && e.Promise?.Provision.Value == "1.2");
        Assert.Empty(Of(Text, "Russia", "1.3").Steps);
    }

    [Fact]
    public void Steps_ToEntryThatOneOptionRepeats_AreToldOnceWithEntry()
    {
        const string Text = "1.1 [Russia shall release all prisoners within 6 days after entry into force.]\n1.2 This agreement requires the approval of a referendum in Russia.\n1.3 Ukraine shall pay the deposit within 5 days after 1.1 is fulfilled.";
        Assert.Equal(["1.1"], Of(Text, "Russia", "1.3").Steps.Select(s => s.Duty?.Value));
    }

    [Fact]
    public void Steps_OfAnotherBearerOfTheSameDuty_AreNotItsOwn()
    {
        const string Text = "1.1 Ukraine and Russia shall release all prisoners by 8 May 2026.\n1.2 This agreement enters into force on 9 May 2026.\n1.3 The Mission shall pay the deposit by 9 May 2026 only if Russia has released all prisoners and the Mission has verified 1.2.";
        Assert.Empty(Of(Text, "Ukraine", "1.3").Steps);
        Assert.Equal(["1.1"], Of(Text, "Russia", "1.3").Steps.Select(s => s.Duty?.Value));
    }

    [Fact]
    public void Promise_InACircle_IsSaidNeverToFallDue()
    {
        const string Text = "1.1 Ukraine shall release all prisoners within 10 days after 1.2 is fulfilled.\n1.2 Russia shall release all prisoners within 10 days after 1.1 is fulfilled.\n1.3 Russia shall hand over the maps to the Mission by 1 May 2026.";
        Assert.Equal(["1.1", "1.2"], All(Text).Where(e => e.Never).Select(e => e.Promise?.Provision.Value).Order(StringComparer.Ordinal));

        // Where an option leaves the circle, only the other option stands in it.
        Assert.Equal(["1.2|1"], All(Text.Replace("1.2 Russia", "1.2 [Russia", StringComparison.Ordinal).Replace("1.1 is fulfilled.", "1.1 is fulfilled. | Russia shall release all prisoners by 1 May 2026.]", StringComparison.Ordinal)).Where(e => e.Never).Select(e => e.Promise?.Id.Value));
    }

    private static Exposure Of(string sentences, string party, string promise) => Assert.Single(All(sentences), e => e.Party.Value == party && e.Promise?.Provision.Value == promise);

    private static ValueList<Exposure> All(string sentences, string before = "") => Exposures.Of(Check.Read(Check.Text($"{before}## Article 1. Test\n{sentences}")), null);
}
