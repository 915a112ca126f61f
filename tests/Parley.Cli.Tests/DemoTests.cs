namespace Parley.Cli.Tests;

/// <summary>What a newcomer types first.</summary>
public class DemoTests
{
    [Fact]
    public void Parley_WithoutArguments_LeadsFromTheDraftsToTheReport()
    {
        var outcome = ParleyProcess.Run().Ends(0);
        Assert.Contains("EXERCISE", outcome.Output, StringComparison.Ordinal);
        foreach (var step in new[] { "$ parley check ", "$ parley monitor ", "$ parley report ", "Where to look next" })
        {
            Assert.Contains(step, outcome.Output, StringComparison.Ordinal);
        }

        Assert.Contains("EXERCISE", File.ReadAllText(Repository.PathOf("out", "ukraine-2025", "report.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("model")]
    [InlineData("monitor")]
    [InlineData("report")]
    [InlineData("exercise")]
    [InlineData("bench")]
    public void Help_OfACommand_EndsWithAnExample(params string[] command)
    {
        var outcome = ParleyProcess.Run([.. command, "--help"]).Ends(0);
        Assert.Matches("(?m)^Examples?:$", outcome.Output);
        Assert.Empty(outcome.Messages);
    }
}
