namespace Parley.Analysis.Tests;

/// <summary>Texts of a kind that lawyers write, in which an earlier check found what is not so, or missed what is.</summary>
public class ReviewedTextsTests
{
    [Theory]
    [InlineData("PL3303", "1.1 Neither Party shall open fire.\n1.2 Nothing in this agreement prevents Ukraine from using force in self-defence.\n1.3 Nothing in this agreement prevents Russia from repairing roads.", 0)]
    [InlineData("PL3005", "1.1 The Mission shall determine the boundary by 14 December 2026.\n1.2 Ukraine shall hold elections within 30 days after the Mission has determined the boundary.", 0)]
    [InlineData("PL3005", "1.1 The Mission shall determine the route by 14 December 2026.\n1.2 Ukraine shall hold elections within 30 days after the Mission has determined the boundary.", 1)]
    [InlineData("PL3103", "1.1 The Council shall determine the route by 1 June 2026.\n1.2 Ukraine shall hold elections within 30 days after the Council has determined the route.", 0)]
    [InlineData("PL3103", "1.1 Ukraine shall hold elections within 10 days after the Council has published the plan.", 1)]
    [InlineData("PL3103", "1.1 Ukraine shall hold elections within 10 days after the Council has published the plan, and in any case by 1 June 2026.", 0)]
    [InlineData("PL3005", "1.1 Ukraine shall hold elections within 10 days after Russia has paid the deposit, and in any case by 1 June 2026.", 0)]
    [InlineData("PL3001", "1.1 Ukraine shall release all prisoners within 10 days after 1.2 is fulfilled, and in any case by 1 June 2026.\n1.2 Russia shall release all prisoners within 10 days after 1.1 is fulfilled, and in any case by 1 July 2026.", 0)]
    [InlineData("PL3302", "1.1 Ukraine may close a road.\n1.2 Ukraine shall not close any road.", 1)]
    [InlineData("PL3302", "1.1 Ukraine may suspend 1.3.\n1.2 Ukraine may not suspend 1.3.\n1.3 Ukraine shall hold elections by 1 June 2026.", 1)]
    [InlineData("PL3304", "1.1 Neither Party shall open fire.\n1.2 Nothing in this agreement prevents a Party from exercising its right of self-defence.", 1)]
    [InlineData("PL3002", "1.1 This agreement enters into force when each Party has approved this agreement.\n1.2 Russia shall release all prisoners within 30 days of entry into force.", 0)]
    [InlineData("PL3006", "1.1 Ukraine shall hold elections within 6 months after the Council has lifted the state of emergency.\n\n## Outside law\n- Ukraine may not hold elections while the state of emergency is in force in Ukraine.", 0)]
    [InlineData("PL3006", "1.1 Ukraine shall hold elections within 6 months after Russia has lifted the state of emergency.\n\n## Outside law\n- Ukraine may not hold elections while the state of emergency is in force in Ukraine.", 1)]
    [InlineData("PL3002", "1.1 1.2 enters into force when the Mission has approved 1.2.\n1.2 Ukraine shall hold elections by 1 June 2026.", 0)]
    [InlineData("PL3004", "1.1 Ukraine shall hold elections by 1 June 2026.\n\n## Outside law\n- Ukraine may not hold elections without the consent of the Mission.", 0)]
    [InlineData("PL3004", "1.1 Ukraine shall hold elections by 1 June 2026.\n\n## Outside law\n- Ukraine may not hold elections.", 1)]
    [InlineData("PL3306", "1.1 Ukraine shall keep at least 500 soldiers in the harbour.\n1.2 Ukraine shall keep not more than 300 soldiers in the airport.", 0)]
    [InlineData("PL3306", "1.1 Ukraine shall keep at least 500 soldiers in the harbour.\n1.2 Ukraine shall keep not more than 300 soldiers in the harbour.", 1)]
    [InlineData("PL3306", "1.1 [Ukraine shall keep at least 500 soldiers.]\n1.2 Ukraine shall keep not more than 300 soldiers.", 0)]
    [InlineData("PL3307", "1.1 [Ukraine shall keep its forces in the town.]\n1.2 [Ukraine shall withdraw its forces from the town by 1 May 2026.]", 0)]
    [InlineData("PL3210", "1.1 This agreement remains in force until 1 April 2026.\n1.2 Ukraine shall hold elections by 1 June 2026 or 10 March 2026, whichever is earlier.", 0)]
    [InlineData("PL3210", "1.1 This agreement remains in force until 1 April 2026.\n1.2 Ukraine shall hold elections by 1 June 2026.\n1.3 1.2 remains in force for 5 years.", 0)]
    public void Check_FindsWhatIsSo(string code, string sentences, int findings) => Assert.Equal(findings, Check.For(code, $"## Article 1. Plan\n{sentences}").Count);

    [Theory]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 Russia shall keep its forces in the Zone until 1 June 2026.", 0)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 Russia shall keep its forces in the Zone until 2 June 2026.", 1)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 Russia shall keep its forces in the Zone.", 1)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 From 1 June 2026, Russia shall keep its forces in the Zone.", 1)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 From 2 June 2026, Russia shall keep its forces in the Zone.", 0)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 Ukraine shall keep its forces in the Zone until 1 December 2026.", 0)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 Despite 1.1, Russia shall keep its forces in the Zone until 1 December 2026.", 0)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 Russia shall keep its tanks in the Zone until 1 December 2026.", 0)]
    [InlineData("PL3307", "1.1 Russia shall withdraw its forces from the Zone by 1 June 2026.\n1.2 Russia shall keep not more than 20 tanks in the Zone until 1 December 2026.", 0)]
    [InlineData("PL3306", "1.1 Ukraine shall keep not more than 20 tanks in the Zone.\n1.2 Ukraine shall deploy 20 tanks in the Zone by 31 March 2026.", 0)]
    [InlineData("PL3306", "1.1 Ukraine shall keep not more than 20 tanks in the Zone.\n1.2 Ukraine shall deploy 21 tanks in the Zone by 31 March 2026.", 1)]
    [InlineData("PL3306", "1.1 Ukraine shall keep fewer than 20 tanks in the Zone.\n1.2 Ukraine shall deploy 20 tanks in the Zone by 31 March 2026.", 1)]
    [InlineData("PL3306", "1.1 Ukraine shall keep not more than [20 | 30] tanks in the Zone.\n1.2 Ukraine shall deploy 25 tanks in the Zone by 31 March 2026.", 0)]
    [InlineData("PL3306", "1.1 Ukraine shall keep not more than 20 tanks in the Zone.\n1.2 Ukraine shall deploy 25 tanks by 31 March 2026.", 0)]
    [InlineData("PL3306", "1.1 Ukraine shall keep not more than 20 tanks.\n1.2 Ukraine shall deploy 25 tanks in the Zone by 31 March 2026.", 1)]
    [InlineData("PL3306", "1.1 Ukraine shall keep not more than 20 tanks in the Zone until 1 March 2026.\n1.2 Ukraine shall deploy 25 tanks in the Zone not earlier than 2 March 2026 and not later than 31 March 2026.", 0)]
    [InlineData("PL3306", "1.1 Ukraine shall not deploy more than 20 tanks in the Zone.\n1.2 Ukraine shall keep at least 30 tanks in the Zone.", 1)]
    [InlineData("PL3306", "1.1 Ukraine shall keep not more than 20 tanks in the Zone.\n1.2 Russia shall deploy 25 tanks in the Zone by 31 March 2026.", 0)]
    public void Check_OfWhatIsThereAndWhatMayBe_FindsWhatCannotBe(string code, string sentences, int findings) =>
        Assert.Equal(findings, Check.For(code, $"## Definitions\n- \"the Zone\" means the area [\"z\"](places.geojson).\n\n## Article 1. Plan\n{sentences}").Count);

    [Fact]
    public void Decision_WithARuleOfItsOwn_HasNoVetoByAnotherRule()
    {
        const string Parties = "- **the Commission**, a body of Ukraine and Russia";
        const string Text = "## Article 1. Plan\n1.1 The Commission decides by consent of each of its members.\n1.2 The Commission shall determine the status of the town by a majority of its members by 1 May 2026.";
        Assert.Empty(Check.For("PL3401", Text, Parties));
        Assert.Single(Check.For("PL3402", Text, Parties));
    }

    [Theory]
    [InlineData("1.1 The Commission decides by consent of each of its members.\n1.2 The Commission decides by a majority of its members.", 1)]
    [InlineData("1.1 [The Commission decides by consent of each of its members.]\n1.2 [The Commission decides by a majority of its members.]", 0)]
    [InlineData("1.1 [The Commission decides by consent of each of its members. | The Commission decides by a majority of its members.]", 0)]
    public void Rules_OfOneBody_AreTwoOnlyWhereBothHold(string sentences, int findings) =>
        Assert.Equal(findings, Check.For("PL3403", $"## Article 1. Plan\n{sentences}", "- **the Commission**, a body of Ukraine and Russia").Count);

    [Fact]
    public void Circle_ThatSomebodyCanLeaveWithoutGoingFirst_GivesAwayLeastThere()
    {
        var circle = Assert.Single(Check.For("PL3001", "## Article 1. Plan\n1.1 This agreement enters into force when 1.2 is fulfilled.\n1.2 Russia shall withdraw its forces within 10 days of entry into force."));
        Assert.Contains("Least is given away by cutting that in 1.1", circle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Circle_OfOneSentence_WaitsForItself() =>
        Assert.StartsWith("1.1 waits for itself", Assert.Single(Check.For("PL3001", "## Article 1. Plan\n1.1 Ukraine shall hold elections within 10 days after 1.1 is fulfilled.")).Message, StringComparison.Ordinal);

    [Fact]
    public void NobodyVerifies_OffersNoVerifierThatWouldVerifyItself()
    {
        var findings = Check.For("PL3104", "## Article 1. Plan\n1.1 The Mission shall repair roads by 1 May 2026.\n1.2 Ukraine shall release all prisoners by 1 May 2026.\n1.3 The Committee shall verify 1.1.", "- **the Committee**, a body of Ukraine and Russia");
        var edits = findings.SelectMany(f => f.Fixes).SelectMany(x => x.Edits).ToList();
        Assert.NotEmpty(edits);
        Assert.All(edits, e => Assert.DoesNotContain("The Committee shall verify", e.NewText, StringComparison.Ordinal));
    }
}
