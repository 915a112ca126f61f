namespace Parley.Cli.Tests;

public sealed class CompareTextsTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void CompareTexts_OfATranslation_EndsWith0()
    {
        var outcome = ParleyProcess.Run("compare-texts", "agreements/kumanovo-1999/kumanovo.parley.md", "agreements/kumanovo-1999/kumanovo.fr.parley.md").Ends(0);
        Assert.Contains("the same effect", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Messages);
    }

    [Fact]
    public void CompareTexts_OfAnotherDeadline_EndsWith1AndShowsBothPlaces()
    {
        var first = _scratch.Write("first.parley.md", Samples.Clean);
        var second = _scratch.Write("second.parley.md", Samples.Clean.Replace("1.2 Ukraine shall release all prisoners within 30 days", "1.2 Ukraine shall release all prisoners within 45 days", StringComparison.Ordinal));
        var outcome = ParleyProcess.Run("compare-texts", first, second).Ends(1);
        Assert.Contains("30 days after entry into force", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("45 days after entry into force", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"{first}:15:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"{second}:15:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 difference.", outcome.Output, StringComparison.Ordinal);

        var json = ParleyProcess.Run("compare-texts", first, second, "--format", "json").Ends(1).Json;
        Assert.Equal(["first", "second", "same", "differences"], json.EnumerateObject().Select(p => p.Name));
        var difference = Assert.Single(json.GetProperty("differences").EnumerateArray());
        Assert.Equal(["code", "provision", "what", "message", "first", "second"], difference.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("PL6005", "1.2", 15), (difference.GetProperty("code").GetString(), difference.GetProperty("provision").GetString(), difference.GetProperty("second").GetProperty("line").GetInt32()));
    }

    [Fact]
    public void CompareTexts_OfOneText_IsMisuse() => ParleyProcess.Run("compare-texts", "agreements/kumanovo-1999/kumanovo.parley.md").Ends(2);

    [Fact]
    public void CompareTexts_OfAMissingFile_EndsWith3() => ParleyProcess.Run("compare-texts", "agreements/kumanovo-1999/kumanovo.parley.md", "nowhere.parley.md").Ends(3);
}
