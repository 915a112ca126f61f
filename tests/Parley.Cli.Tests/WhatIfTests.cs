namespace Parley.Cli.Tests;

/// <summary>What follows if one side says no, a vote fails, nobody decides, or time alone passes.</summary>
public sealed class WhatIfTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private const string Text = """
        ---
        parley: 1
        title: Case
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine** and **Russia**, together "the Parties"
        - **the Commission**, a body of Ukraine and Russia
        - **the Mission**, an observer

        ## Article 1. Peace
        1.1 Russia shall release all prisoners of war within 10 days of entry into force.

        1.2 Ukraine shall lift sanctions within 5 days of entry into force.

        1.3 1.2 requires the approval of a referendum in Ukraine.

        1.4 If a Party breaches 1.6, the other Party may suspend 1.1.

        1.5 The Commission shall determine the routes by 1 May 2026.

        1.6 From entry into force, neither Party shall open fire.

        1.7 Ukraine shall open the border within 5 days after 1.5 is decided or the Mission has convened.

        1.8 This agreement enters into force when each Party has signed this agreement.
        """;

    [Fact]
    public void Rejection_PutsEverythingThatWaitsForASignatureOutOfReach()
    {
        var answer = Ask("--event", "Russia rejects the plan");
        Assert.Contains("Out of reach", answer, StringComparison.Ordinal);
        Assert.Contains("Russia has signed this agreement", answer, StringComparison.Ordinal);
        Assert.Contains("1.1", Section(answer, "Out of reach"), StringComparison.Ordinal);
    }

    /// <summary>A power to terminate by notice is used by giving it, and takes effect when it has run.</summary>
    [Theory]
    [InlineData("2026-03-20", false)]
    [InlineData("2026-04-02", true)]
    public void Notice_OfTermination_UsesThePowerAndEndsTheAgreementWhenItHasRun(string until, bool ends)
    {
        var path = _scratch.Write("notice.parley.md", Text.Replace("1.8 This", "1.9 Ukraine may terminate this agreement by giving 30 days' notice to Russia.\n\n1.8 This", StringComparison.Ordinal).Replace("within 10 days of entry into force", "by 1 June 2026", StringComparison.Ordinal));
        var answer = ParleyProcess.Run("what-if", path, "--in-force", "2026-02-01", "--event", "Ukraine gives notice of termination on 2026-03-01", "--until", until).Ends(0).Output;
        Assert.Contains("1.9 (Ukraine): available, now exercised", answer, StringComparison.Ordinal);
        Assert.Equal(ends, answer.Contains("Falls\n- 1.1 (Russia)", StringComparison.Ordinal));
    }

    [Fact]
    public void Rejection_OfSomethingElse_LeavesAll() => Assert.DoesNotContain("Out of reach", Ask("--event", "Russia rejects the invitation"), StringComparison.Ordinal);

    [Fact]
    public void Referendum_ThatRefuses_PutsOutOfReachWhatItWasAskedAndNothingElse()
    {
        var answer = Section(Ask("--in-force", "2026-01-15", "--event", "a referendum in Ukraine has refused 1.3"), "Out of reach");
        Assert.Contains("1.2", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("1.1", answer, StringComparison.Ordinal);
    }

    /// <summary>However a user tells of it, the vote of the people is that of the people.</summary>
    [Theory]
    [InlineData("a referendum in Ukraine rejects 1.3")]
    [InlineData("the referendum in Ukraine fails")]
    [InlineData("the referendum has failed")]
    public void Referendum_ThatFails_IsToldInManyWays(string happening)
    {
        var answer = Ask("--in-force", "2026-01-15", "--event", happening);
        Assert.Contains("refused", Section(answer, "Falls"), StringComparison.Ordinal);
        Assert.Contains("1.2: it waits in vain", Section(answer, "Out of reach"), StringComparison.Ordinal);
        Assert.DoesNotContain("approved.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Referendum_OfNobodyNamed_IsNoEvent() => Assert.Contains("whose referendum is meant", ParleyProcess.Run("what-if", "agreements/kumanovo-1999/kumanovo.parley.md", "--event", "the referendum fails").Ends(2).Messages, StringComparison.Ordinal);

    [Theory]
    [InlineData("Russia opens fire on 9999-12-31")]
    [InlineData("nothing else happens until 9999-12-31")]
    public void Days_AtTheEndOfTheCalendar_AreDays(string happening) => Assert.Contains("What if", Ask("--in-force", "2026-01-15", "--event", happening), StringComparison.Ordinal);

    [Fact]
    public void Day_ThatCannotBeCounted_IsTold() => Assert.Contains("on day 99999999", Run("--in-force", "2026-01-15", "--event", "Russia opens fire on day 99999999").Ends(2).Messages, StringComparison.Ordinal);

    [Fact]
    public void Parliament_ThatRefusesAProvision_PutsItOutOfReach() => Assert.Contains(
        "6.1: it waits in vain",
        Section(ParleyProcess.Run("what-if", "agreements/ukraine-2025/2025-12-24.parley.md", "--event", "the State Duma refuses 6.1").Ends(0).Output, "Out of reach"),
        StringComparison.Ordinal);

    [Fact]
    public void Agreement_ThatIsApproved_EntersIntoForce()
    {
        var path = _scratch.Write("approved.parley.md", Text.Replace("## Article 1", "## Article 9. Force\n9.1 This agreement enters into force when each Party has approved this agreement.\n\n## Article 1", StringComparison.Ordinal));
        Assert.Contains("9.1", ParleyProcess.Run("what-if", path, "--event", "Ukraine approves this agreement on 2026-02-01", "--event", "Russia approves this agreement on 2026-02-01").Ends(0).Output, StringComparison.Ordinal);
        Assert.Contains("Russia alone", ParleyProcess.Run("blocking", path).Ends(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Parliament_ThatRefuses_IsNotTheReferendum()
    {
        var answer = ParleyProcess.Run("what-if", "agreements/ukraine-2025/2025-12-24.parley.md", "--event", "the parliament of Ukraine rejects this agreement").Ends(0).Output;
        Assert.Contains("21.1 (the Verkhovna Rada)", Section(answer, "Falls"), StringComparison.Ordinal);
        Assert.DoesNotContain("21.2", Section(answer, "Falls"), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_OfOneWayOfTwo_LeavesTheOther()
    {
        var answer = ParleyProcess.Run("what-if", "agreements/ukraine-2025/2025-12-24.parley.md", "--never", "each of the Guarantors has ratified this agreement").Ends(0).Output;
        Assert.Contains("3.1 and 5.1", Section(answer, "One way is closed, and another stays open"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing changes", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_OfWhatOnlyOneOptionNeeds_SaysSo() => Assert.Contains(
        "(where that option of a bracket is chosen)",
        Section(ParleyProcess.Run("what-if", "agreements/ukraine-2025/2025-12-24.parley.md", "--never", "Ukraine has held a referendum").Ends(0).Output, "Out of reach"),
        StringComparison.Ordinal);

    [Fact]
    public void Breach_OnADay_MakesTheOtherPartysPowerAvailable()
    {
        var answer = Ask("--in-force", "2026-01-15", "--event", "Russia opens fire on day 10");
        Assert.Contains("As of 2026-01-25", answer, StringComparison.Ordinal);
        Assert.Contains("1.4 (Ukraine): not available, now available", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("1.4 (Russia)", answer, StringComparison.Ordinal);
        Assert.Contains("1.6, by Russia", Section(answer, "Incidents"), StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_NeverTaken_StaysOpen()
    {
        var answer = Ask("--never", "1.5 is decided");
        Assert.Contains("1.5: \"routes\" is left to the Commission", answer, StringComparison.Ordinal);

        // The Mission may still be convened.
        Assert.Contains("1.7", Section(answer, "One way is closed, and another stays open"), StringComparison.Ordinal);
        Assert.DoesNotContain("Out of reach", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_ThatPassesAlone_LeavesDutiesOverdue()
    {
        var answer = Ask("--in-force", "2026-01-15", "--event", "nothing else happens until 2026-02-01");
        Assert.Contains("1.1 (Russia): due, now overdue", answer, StringComparison.Ordinal);
        Assert.Contains("Russia: Russia shall release all prisoners of war", Section(answer, "Who then has to do what"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the moon is blue")]
    [InlineData("1.1 is not fulfilled")]
    [InlineData("1.1 is due while 1.2 is due")]
    [InlineData("Ukraine may suspend 1.1")]
    public void Never_OfWhatCannotBeSupposed_IsToldAndNothingIsAnswered(string never)
    {
        var outcome = Run("--never", never).Ends(2);
        Assert.NotEmpty(outcome.Messages);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void Never_InAnAgreementInFrench_IsReadInItsNames()
    {
        var answer = ParleyProcess.Run("what-if", "agreements/ukraine-2025/2025-12-24.fr.parley.md", "--never", "14.3 is decided").Ends(0).Output;
        Assert.Contains("14.3", Section(answer, "Stays open"), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_WithoutADay_InATextWithoutADraft_AsksForOne()
    {
        var path = _scratch.Write("c.parley.md", Text.Replace("draft: 2026-01-01\n", "", StringComparison.Ordinal));
        Assert.Contains("--on", ParleyProcess.Run("what-if", path, "--event", "Russia rejects the plan").Ends(2).Messages, StringComparison.Ordinal);
        Assert.Contains("As of 2026-03-01", ParleyProcess.Run("what-if", path, "--event", "Russia rejects the plan", "--on", "2026-03-01").Ends(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Event_OverSeveralLines_IsOneStepAndNoSection()
    {
        var answer = Ask("--event", "Russia rejects\nthe plan");
        Assert.Contains("Out of reach", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Supposition_ThatCannotBeRead_IsToldAndNothingIsAnswered()
    {
        var outcome = Run("--event", "Russia flobbers the plan").Ends(2);
        Assert.Contains("PL", outcome.Messages, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void WhatIf_AsJson_SaysTheSame()
    {
        var json = Run("--in-force", "2026-01-15", "--event", "Russia opens fire on day 10", "--format", "json").Ends(0).Json;
        Assert.Equal(["title", "supposed", "asOf", "changes", "outOfReach", "otherWays", "leftOpen", "incidents", "duties"], json.EnumerateObject().Select(p => p.Name));
        Assert.Contains(json.GetProperty("changes").EnumerateArray(), c => c.GetProperty("provision").GetString() == "1.4" && c.GetProperty("state").GetString() == "available");
    }

    [Fact]
    public void Provisions_ThatCannotBeRead_AreNamed()
    {
        var path = _scratch.Write("b.parley.md", Text.Replace("lift sanctions within 5 days of entry into force.", "whatever, and which not.", StringComparison.Ordinal));
        Assert.Contains("1.2 could not be read", ParleyProcess.Run("what-if", path, "--event", "Russia rejects the plan").Ends(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_OfNothing_IsMisuse() => Assert.Contains("Nothing is supposed", Run().Ends(2).Messages, StringComparison.Ordinal);

    private string Ask(params string[] options) => Run(options).Ends(0).Output.Replace("\n  ", " ", StringComparison.Ordinal);

    private Outcome Run(params string[] options) => ParleyProcess.Run(["what-if", _scratch.Write("a.parley.md", Text), .. options]);

    private static string Section(string answer, string heading)
    {
        var start = answer.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, answer);
        var end = answer.IndexOf("\n\n", start, StringComparison.Ordinal);
        return end < 0 ? answer[start..] : answer[start..end];
    }
}
