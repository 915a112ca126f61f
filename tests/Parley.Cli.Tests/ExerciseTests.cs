namespace Parley.Cli.Tests;

public sealed class ExerciseTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly string _agreement;

    public ExerciseTests() => _agreement = _scratch.Write("clean.parley.md", Samples.Clean);

    public void Dispose() => _scratch.Dispose();

    private string Exercise(int seed) => ParleyProcess.Run("exercise", _agreement, "--days", "60", "--seed", $"{seed}").Ends(0).Output;

    [Fact]
    public void Exercise_OfTheSameSeed_IsTheSame()
    {
        Assert.Equal(Exercise(1), Exercise(1));
        Assert.NotEqual(Exercise(1), Exercise(2));
    }

    [Fact]
    public void Exercise_OfAnAgreement_IsReadBackAndMarkedInEveryOutput()
    {
        var events = _scratch.Write("exercise.ndjson", Exercise(1));
        Assert.All(File.ReadLines(events), line => Assert.Contains("\"exercise\":true", line, StringComparison.Ordinal));
        var text = ParleyProcess.Run("monitor", _agreement, "--events", events, "--in-force", "2026-01-22").Ends(0);
        Assert.Empty(text.Messages);
        Assert.Contains("EXERCISE", text.Output, StringComparison.Ordinal);
        Assert.True(ParleyProcess.Run("monitor", _agreement, "--events", events, "--format", "json").Ends(0).Json.GetProperty("exercise").GetBoolean());
    }

    [Theory]
    [InlineData("--days", "0")]
    [InlineData("--days", "many")]
    [InlineData("--in-force", "2026-02-30")]
    public void Exercise_WithANumberThatMakesNoSense_IsMisuse(string option, string value) =>
        ParleyProcess.Run("exercise", _agreement, option, value).Ends(2);
}
