namespace Parley.Analysis.Tests;

public class WaitingTests
{
    private const string ReleaseEach =
        """
        ## Article 1. Exchange
        1.1 Ukraine shall release all prisoners within 10 days after Russia has released all prisoners.
        1.2 Russia shall release all prisoners within 10 days after the completion of 1.1.
        """;

    [Theory]
    [InlineData(ReleaseEach, 1)]
    [InlineData("## Article 1. Exchange\n1.1 Once 1.2 is fulfilled or 1.3 is fulfilled, Ukraine shall present report 1.\n1.2 Russia shall present report 2 within 10 days after 1.1 is fulfilled.\n1.3 Russia shall present report 3 by 1 May 2026.", 0)]
    [InlineData("## Article 1. Exchange\n1.1 Ukraine shall present report 1 within 10 days after Russia has presented report 2.\n1.2 Russia shall present report 2 within 10 days after Ukraine has presented report 1.\n1.3 Russia shall present report 2 by 1 May 2026.", 0)]
    [InlineData("## Article 1. Exchange\n1.1 Ukraine shall present report 1 within 10 days after Russia has presented report 2.\n1.2 Russia may present report 2.", 0)]
    [InlineData("## Article 1. Force\n1.1 This agreement enters into force when the United States has paid the deposit.\n1.2 The United States shall pay the deposit within 10 days of entry into force.", 1)]
    [InlineData("## Article 1. Force\n1.1 This agreement enters into force when each Party has signed this agreement.\n1.2 Each Party shall sign this agreement by 1 May 2026.", 0)]
    [InlineData("## Article 1. Force\n1.1 If Russia breaches 1.2, Ukraine may suspend 1.2.\n1.2 Russia shall present report 1 by 1 May 2026.", 0)]
    public void WaitingCircles_OfTexts_AreFound(string sections, int circles) => Assert.Equal(circles, Check.For("PL3001", sections).Count);

    [Fact]
    public void WaitingCircle_Told_NamesEachLinkAndWhatCuttingItMeans()
    {
        var circle = Assert.Single(Check.For("PL3001", ReleaseEach));
        Assert.StartsWith("1.1 and 1.2 wait for one another", circle.Message, StringComparison.Ordinal);
        Assert.Contains("1.1 waits until Russia has released all prisoners; that is asked only by 1.2; 1.2 waits until 1.1 is fulfilled", circle.Message, StringComparison.Ordinal);
        Assert.Contains(circle.Related, r => r.Message == "This link could be cut: Ukraine would be bound first (1.1), and it would not yet be so that Russia has released all prisoners. Ukraine goes first, and Russia does not; what is done cannot be taken back.");
        Assert.Contains(circle.Related, r => r.Message == "This link could be cut: Russia would be bound first (1.2), and it would not yet be so that 1.1 is fulfilled. Russia goes first, and Ukraine does not; what is done cannot be taken back.");
        Assert.Equal("1.1", circle.Provision);
    }

    [Fact]
    public void WaitingCircle_WithDutiesBehindIt_IsOneFindingThatCountsThem()
    {
        var circle = Assert.Single(Check.For("PL3001", ReleaseEach + "\n1.3 Ukraine shall present report 1 within 10 days after 1.1 is fulfilled.\n1.4 Ukraine shall present report 2 within 10 days after 1.3 is fulfilled."));
        Assert.Contains("Because of it, 1.3 and 1.4 never fall due either.", circle.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after 1.2 is approved.\n1.2 Russia shall present report 2 by 1 May 2026.", 1)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after 1.2 is approved.\n1.2 Russia shall present report 2 by 1 May 2026.\n1.3 1.2 requires the approval of the parliament of Ukraine.", 0)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after 1.2 is decided.\n1.2 Russia shall present report 2 by 1 May 2026.", 1)]
    [InlineData("1.1 If Russia breaches 1.2, Ukraine shall present report 1 within 10 days.\n1.2 Russia may present report 2.", 1)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after 1.2 is fulfilled.\n1.2 Russia may present report 2.", 1)]
    [InlineData("1.1 If Russia breaches 1.2, Ukraine shall present report 1 within 10 days.\n1.2 Russia shall present report 2 by 1 May 2026.", 0)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after 1.2 is fulfilled.\n1.2 This agreement enters into force when Russia has signed this agreement.", 0)]
    public void NeverDue_OfTexts_IsFound(string sentences, int findings) => Assert.Equal(findings, Check.For("PL3002", $"## Article 1. Reports\n{sentences}").Count);

    [Theory]
    [InlineData("1.1 This agreement enters into force when Russia has withdrawn its forces from the Zone.", 1)]
    [InlineData("1.1 This agreement enters into force when Russia has withdrawn its forces from the Zone.\n1.2 Russia shall withdraw its forces from the Zone by 1 May 2026.", 1)]
    [InlineData("1.1 This agreement enters into force when Russia has withdrawn its forces from the Zone.\n1.2 Russia shall withdraw its forces from the Zone within 30 days after Russia has signed this agreement.", 0)]
    [InlineData("1.1 This agreement enters into force when 1.2 is fulfilled.\n1.2 Russia shall withdraw its forces from the Zone by 1 May 2026.", 1)]
    [InlineData("1.1 This agreement enters into force when 1.2 is fulfilled.\n1.2 Russia shall withdraw its forces from the Zone within 30 days after Russia has signed this agreement.", 0)]
    [InlineData("1.1 This agreement enters into force when each Party has signed this agreement.", 0)]
    [InlineData("1.1 This agreement enters into force when Russia has withdrawn its forces from the Zone.\n1.2 Russia shall withdraw its forces from the Zone within 5 days of entry into force.", 0)]
    [InlineData("1.1 This agreement enters into force when Ukraine has accepted this agreement and Russia has withdrawn its forces from the Zone.\n1.2 Russia shall withdraw its forces from the Zone by 1 May 2026.\n1.3 This agreement requires the approval of a referendum in Ukraine.\n1.4 Ukraine shall hold a referendum within 5 days of entry into force.", 1)]
    [InlineData("1.1 This agreement enters into force on 1 May 2026.\n1.2 Russia shall withdraw its forces from the Zone by 1 June 2026.", 0)]
    public void EntryIntoForce_WaitingForActs_IsFound(string sentences, int findings) => Assert.Equal(findings, Check.For("PL3003", $"## Definitions\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n\n## Article 1. Force\n{sentences}").Count);

    /// <summary>What each side gives, and whether it gets it back, decides which link costs least.</summary>
    [Theory]
    [InlineData("1.1 Once 1.2 is fulfilled, the Parties shall cease fire.\n1.2 Once 1.1 is fulfilled, Russia shall release all prisoners.", "Least is given away by cutting that in 1.1: Ukraine and Russia would be bound first (1.1); each side goes first alike; what is done can be taken back.")]
    [InlineData("1.1 Once 1.2 is fulfilled, Russia shall release all prisoners.\n1.2 Once 1.1 is fulfilled, Ukraine shall withdraw its forces from the Zone.", "Least is given away by cutting that in 1.2: Ukraine would be bound first (1.2); Ukraine goes first, and Russia does not; what is done can be taken back.")]
    public void Circle_WithSeveralLinksToCut_SaysWhereLeastIsGivenAway(string sentences, string expected)
    {
        var circle = Assert.Single(Check.For("PL3001", $"## Definitions\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n\n## Article 1. Force\n{sentences}"));
        Assert.EndsWith(expected, circle.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("while martial law is in force in Ukraine", "1.1 Ukraine shall hold a referendum by 1 May 2026.\n1.2 Ukraine shall lift martial law within 10 days after 1.1 is fulfilled.", "PL3004")]
    [InlineData("while martial law is in force in Ukraine", "1.1 Ukraine shall hold a referendum by 1 May 2026.\n1.2 Ukraine shall lift martial law by 1 April 2026.", null)]
    [InlineData("while martial law is in force in Ukraine", "1.1 Ukraine shall hold a referendum by 1 May 2026.", "PL3006")]
    [InlineData("while martial law is in force in Ukraine", "1.1 This agreement requires the approval of a referendum in Ukraine.", "PL3006")]
    [InlineData("while martial law is in force in Ukraine", "1.1 Russia shall hold a referendum by 1 May 2026.", null)]
    [InlineData("", "1.1 Ukraine shall hold a referendum by 1 May 2026.", "PL3004")]
    [InlineData("before 1.2 is fulfilled", "1.1 Ukraine shall hold a referendum by 1 May 2026.\n1.2 Ukraine shall present report 1 within 10 days after 1.1 is fulfilled.", "PL3004")]
    public void OutsideLaw_BarringAStep_IsFound(string when, string sentences, string? code)
    {
        var findings = Check.All(Check.Text($"## Outside law\n- Ukraine may not hold a referendum{(when.Length == 0 ? "" : " " + when)}.\n\n## Article 1. Approval\n{sentences}"));
        Assert.Equal(code is null ? [] : [code], findings.Select(f => f.Code).Where(c => c is "PL3001" or "PL3002" or "PL3004" or "PL3006").Distinct());
    }

    [Theory]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after Russia has paid the deposit.", 1)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after Russia has paid the deposit.\n1.2 Russia shall pay the deposit by 1 May 2026.", 0)]
    [InlineData("1.1 If Russia has paid the deposit, Ukraine shall present report 1 by 1 May 2026.", 0)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after Russia has attacked the coast.\n1.2 Russia shall not attack the coast.", 0)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after the Council has published the plan.", 0)]
    [InlineData("1.1 Ukraine shall present report 1 within 10 days after the Mission has verified 1.2.\n1.2 Russia shall pay the deposit by 1 May 2026.", 1)]
    public void FreeActs_ThatDutiesWaitFor_AreFound(string sentences, int findings) => Assert.Equal(findings, Check.For("PL3005", $"## Article 1. Reports\n{sentences}").Count);

    [Theory]
    [InlineData("1.3 Ukraine shall withdraw its forces from the Zone by 1 May 2026.", 1)]
    [InlineData("1.3 Ukraine shall withdraw its forces from the Zone within 30 days after 1.1 enters into force.", 0)]
    [InlineData("1.3 Russia shall withdraw its forces from the Zone by 1 May 2026.", 0)]
    public void Promises_OfLaterForce_NeedAnOrder(string sentence, int findings) => Assert.Equal(findings, Check.For("PL3007",
        $"## Definitions\n- \"the Zone\" means the area [\"zone\"](places.geojson).\n\n## Article 1. Exchange\n1.1 The United States shall protect the security of Ukraine.\n1.2 1.1 enters into force when the United States has ratified this agreement.\n{sentence}").Count);

    [Fact]
    public void EntryIntoForce_InEveryWayThroughOneAct_WaitsForIt() => Assert.Contains("Russia has paid the deposit", Assert.Single(Check.For("PL3003",
        """
        ## Outside law
        - Ukraine may not hold elections until Russia has paid the deposit.
        - Russia may not hold elections until Russia has paid the deposit.

        ## Article 1. Force
        1.1 This agreement enters into force once Ukraine has held elections or Russia has held elections.
        """)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("5 days after E", "5 days after D", 1)]
    [InlineData("5 days after E", "the day on which Russia has accepted the plan", 0)]
    public void NeverDue_OfAnchorsCountedFromOneAnother_IsFound(string first, string second, int findings) => Assert.Equal(findings, Check.For("PL3002",
        $"""
        ## Anchors
        - "D" means {first}.
        - "E" means {second}.

        ## Article 1. Reports
        1.1 Ukraine shall present report 1 within 3 days after D.
        """).Count);

    [Fact]
    public void NeverDue_OfEntryIntoForce_BlamesTheSentenceThatWaits()
    {
        var finding = Assert.Single(Check.For("PL3002",
            """
            ## Article 1. Force
            1.1 1.2 enters into force when Russia has signed this agreement.
            1.2 Russia shall present report 2 by 1 May 2026.
            1.3 This agreement enters into force when Russia has signed this agreement.
            1.4 This agreement enters into force when 1.2 is decided.
            """));
        Assert.Equal("1.4", finding.Provision);
    }

    [Theory]
    [InlineData("Ukraine may not hold a referendum until Ukraine has held a referendum.", "1.1 Ukraine shall present report 1 by 1 May 2026.", null)]
    [InlineData("Ukraine may not hold elections unless 1.1 is fulfilled.", "1.1 Ukraine shall hold elections by 1 May 2026.", "1.1")]
    public void BarredByOutsideLaw_InACircleOfLawAlone_ConcernsWhoIsAskedWhatItBars(string law, string sentence, string? at) =>
        Assert.Equal(at, Check.For("PL3004", $"## Outside law\n- {law}\n\n## Article 1. Votes\n{sentence}").SingleOrDefault()?.Provision);

    [Fact]
    public void WaitingCircles_OfTheTextItself_AreFoundBesideAShorterOneOfOutsideLaw() => Assert.Single(Check.For("PL3001",
        """
        ## Outside law
        - Ukraine may not hold elections until Ukraine has held elections.

        ## Article 1. Elections
        1.1 Once 1.1 is fulfilled, Ukraine shall hold elections by 1 May 2026.
        """));

    [Fact]
    public void WaitingCircles_BesideAWayThatOnlyOutsideLawShuts_AreNone() => Assert.Empty(Check.For("PL3001",
        """
        ## Outside law
        - Ukraine may not hold a referendum until 1.3 is decided.

        ## Article 1. Votes
        1.1 Ukraine shall hold a referendum by 1 May 2026.
        1.2 1.1 requires the approval of a referendum in Ukraine.
        1.3 Ukraine may hold a referendum.
        """));

    [Fact]
    public void WaitingCircles_ThroughABanOnAWiderAct_AreFound() => Assert.Single(Check.For("PL3001",
        """
        ## Article 1. Fire
        1.1 Ukraine shall not use force until 1.2 is fulfilled.
        1.2 Ukraine shall open fire by 1 May 2026.
        """));
}
