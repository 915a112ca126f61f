namespace Parley.Cli.Tests;

/// <summary>Who can hold what back, over the real process.</summary>
public sealed class BlockingCommandTests : IDisposable
{
    private const string Reference = "agreements/ukraine-2025/2025-12-24.parley.md";
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Blocking_OfTheReferenceDraft_SaysThatTheOtherSidesWithdrawalHoldsOneBack()
    {
        var answer = ParleyProcess.Run("blocking", Reference).Ends(0).Output;
        Assert.Contains("Russia alone: Russia has withdrawn its forces from the", answer, StringComparison.Ordinal);
        Assert.Contains("the Verkhovna Rada (of Ukraine)", answer, StringComparison.Ordinal);
        Assert.Contains("a referendum in Ukraine alone", answer, StringComparison.Ordinal);
        Assert.All(answer.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Blocking_AsJson_SaysTheSame()
    {
        var json = ParleyProcess.Run("blocking", Reference, "--format", "json").Ends(0).Json;
        Assert.Equal(["title", "heldBack", "decisions", "leftOut"], json.EnumerateObject().Select(p => p.Name));
        var row = json.GetProperty("heldBack").EnumerateArray().Single(h => h.GetProperty("norm").GetString() == "14.5|2");
        var set = row.GetProperty("sets").EnumerateArray().Single(s => !s.GetProperty("inOneOption").GetBoolean() && s.GetProperty("members")[0].GetProperty("party").GetString() == "Russia");
        Assert.Equal("14.6", set.GetProperty("members")[0].GetProperty("withholds")[0].GetProperty("provision").GetString());
        Assert.Contains(json.GetProperty("decisions").EnumerateArray(), d => d.GetProperty("provision").GetString() == "14.3" && d.GetProperty("unknown").GetString()!.Contains("left open", StringComparison.Ordinal));
    }

    [Fact]
    public void Blocking_WhereNothingIsAwaited_SaysNobody() =>
        Assert.Contains("- Ukraine: nothing\n", ParleyProcess.Run("blocking", _scratch.Write("a.parley.md", Samples.Clean)).Ends(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("blocking")]
    [InlineData("exposure")]
    public void Provisions_ThatCannotBeRead_AreNamed(string command) => Assert.Contains(
        "1.3 could not be read, and nothing is said of it.",
        ParleyProcess.Run(command, _scratch.Write("b.parley.md", Samples.WithError)).Ends(0).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Blocking_OfNoFile_EndsWith3() => ParleyProcess.Run("blocking", "nowhere.parley.md").Ends(3);

    [Fact]
    public void Blocking_InAnUnknownFormat_IsMisuse() => ParleyProcess.Run("blocking", Reference, "--format", "svg").Ends(2);
}
