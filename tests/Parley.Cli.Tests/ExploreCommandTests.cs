namespace Parley.Cli.Tests;

/// <summary><c>parley explore</c> and <c>parley export</c>, with the real process.</summary>
public sealed class ExploreCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public static TheoryData<string, string> Asked => new()
    {
        { "kumanovo-1999", "kumanovo.parley.md" },
        { "minsk-2015", "2015-02-12.parley.md" },
        { "ukraine-2025", "2025-12-24.parley.md" },
    };

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Asked))]
    public void Explore_WithSaveScenario_AddsRunsThatTheTestReplays(string folder, string name)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("agreements", folder)))
        {
            File.Copy(file, Path.Combine(_scratch.Folder, Path.GetFileName(file)));
        }

        var path = Path.Combine(_scratch.Folder, name);
        var before = File.ReadAllText(path);
        var outcome = ParleyProcess.Run("explore", path, "--save-scenario", "--question", "Never: nothing is breached.", "--question", "Possible: nothing is overdue.", "--format", "json");
        ParleyProcess.Run("explore", path, "--save-scenario", "--format", "json");
        var runs = outcome.Json.GetProperty("questions").EnumerateArray().Count(q => q.TryGetProperty("scenario", out _));
        Assert.Equal(2, runs);
        Assert.True(File.ReadAllText(path).Length > before.Length);
        ParleyProcess.Run("test", path).Ends(0);
    }

    [Fact]
    public void Explore_TwiceWithSaveScenario_AddsARunOnce()
    {
        var path = _scratch.Write("peace.parley.md", Peace);
        ParleyProcess.Run("explore", path, "--save-scenario").Ends(1);
        var once = File.ReadAllText(path);
        ParleyProcess.Run("explore", path, "--save-scenario").Ends(1);
        Assert.Equal(once, File.ReadAllText(path));
        ParleyProcess.Run("test", path).Ends(0);
    }

    [Fact]
    public void Explore_WithoutQuestions_SaysHowToAsk()
    {
        var path = _scratch.Write("peace.parley.md", Peace[..Peace.IndexOf("## Questions", StringComparison.Ordinal)]);
        Assert.Contains("## Questions", ParleyProcess.Run("explore", path).Ends(1).Messages, StringComparison.Ordinal);
        Assert.Contains("## Questions", ParleyProcess.Run("export", "promela", path).Ends(1).Messages, StringComparison.Ordinal);
        Assert.Contains("## Questions", ParleyProcess.Run("export", "smt", path).Ends(1).Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Never: 1.1 looks bad.", "PL1110")]
    [InlineData("1.1 is overdue.", "PL1111")]
    [InlineData("Never: 7.7 is overdue.", "PL2")]
    public void Explore_OfAQuestionThatCannotBeRead_SaysWhy(string question, string code)
    {
        var path = _scratch.Write("peace.parley.md", Peace);
        Assert.Contains(code, ParleyProcess.Run("explore", path, "--question", question).Ends(1).Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void Explore_WithABudgetThatIsNone_IsMisuse(string budget)
    {
        var path = _scratch.Write("peace.parley.md", Peace);
        Assert.Contains("--budget", ParleyProcess.Run("explore", path, "--budget", budget).Ends(2).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Explore_WithATinyBudget_SaysWhatWasReached()
    {
        var path = _scratch.Write("peace.parley.md", Peace);
        Assert.Contains("there are more", ParleyProcess.Run("explore", path, "--budget", "1", "--question", "Never: 1.2 is overdue while 1.1 is not fulfilled.").Ends(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_OfQuestions_WritesAProcessForEach()
    {
        var path = _scratch.Write("peace.parley.md", Peace);
        var model = ParleyProcess.Run("export", "promela", path).Ends(0).Output;
        Assert.Equal(2, model.Split("active proctype").Length - 1);
        Assert.Equal(model, ParleyProcess.Run("export", "promela", path).Ends(0).Output);
    }

    /// <summary>Brackets in balance, also with quotation marks and bars in the question and in names.</summary>
    [Fact]
    public void Export_AsClauses_WritesAProblemForEachQuestion()
    {
        var path = _scratch.Write("peace.parley.md", Peace.Replace("accept the plan", "accept the \"plan | (A)\"", StringComparison.Ordinal));
        var text = ParleyProcess.Run("export", "smt", path, "--question", "Never: 1.1 is overdue.", "--question", "Possible: Ukraine has accepted the \"plan | (A)\".").Ends(0).Output;
        Assert.Equal(2, text.Split("\n(check-sat").Length - 1);
        var code = System.Text.RegularExpressions.Regex.Replace(text, "^;.*$|\\|[^|]*\\||\"[^\"]*\"", "", System.Text.RegularExpressions.RegexOptions.Multiline);
        Assert.Equal(code.Count(c => c == '('), code.Count(c => c == ')'));
        Assert.Equal(text, ParleyProcess.Run("export", "smt", path, "--question", "Never: 1.1 is overdue.", "--question", "Possible: Ukraine has accepted the \"plan | (A)\".").Ends(0).Output);
    }

    private const string Peace =
        """
        ---
        parley: 1
        title: Peace
        draft: 2026-01-15
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**

        ## Article 1. Peace
        1.1 Ukraine shall accept the plan by 1 March 2026.
        1.2 Once 1.1 is fulfilled, Russia shall release all prisoners within 10 days.

        ## Questions
        - Never: 1.2 is overdue.
        - Expect: whenever 1.2 is due, 1.1 is fulfilled.

        """;
}
