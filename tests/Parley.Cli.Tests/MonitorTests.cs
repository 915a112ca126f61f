using System.Text.Json;

namespace Parley.Cli.Tests;

/// <summary>The monitor and the report as scripts use them, on an exchange of prisoners that is due within 30 days.</summary>
public sealed class MonitorTests : IDisposable
{
    private const string Released = """{"id":"e-1","when":"2026-01-20","known":"2026-01-21T09:00:00+02:00","act":"release","actor":"Ukraine","object":"all prisoners","established":"corroborated","source":"report 1"}""";
    private const string Late = """{"id":"e-2","when":"2026-02-20","known":"2026-02-21T09:00:00+02:00","act":"release","actor":"Russia","object":"all prisoners","established":"corroborated","source":"report 2"}""";

    private readonly Scratch _scratch = new();
    private readonly string _agreement;
    private readonly string _events;

    public MonitorTests()
    {
        _agreement = _scratch.Write("clean.parley.md", Samples.Clean);
        _events = _scratch.Write("events.ndjson", $"{Released}\n{Late}\n");
    }

    public void Dispose() => _scratch.Dispose();

    private string[] Command(params string[] more) => ["monitor", _agreement, "--events", _events, "--in-force", "2026-01-15", .. more];

    private JsonElement Monitor(params string[] more) => ParleyProcess.Run(Command(["--format", "json", .. more])).Ends(0).Json;

    private static string State(JsonElement answer, string provision) =>
        answer.GetProperty("instances").EnumerateArray().Single(i => i.GetProperty("provision").GetString() == provision).GetProperty("state").GetString()!;

    [Fact]
    public void Monitor_AsJson_HasEveryNameOfTheContract()
    {
        var answer = Monitor();
        Assert.All(["asOf", "knownAt", "instances", "incidents", "coverage"], name => Assert.True(answer.TryGetProperty(name, out _), name));
        var instance = answer.GetProperty("instances")[0];
        Assert.All(
            ["provision", "bearer", "state", "established", "dueFrom", "dueBy", "since", "evidence"],
            name => Assert.True(instance.TryGetProperty(name, out _), name));
    }

    [Fact]
    public void Monitor_WithoutAMoment_AnswersForTheEndOfTheLastEvent()
    {
        Assert.StartsWith("2026-02-20T23:59:59", Monitor().GetProperty("asOf").GetString(), StringComparison.Ordinal);
        Assert.Contains("the end of the last event known", ParleyProcess.Run(Command()).Ends(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Monitor_OfADuty_SaysKeptOverdueAndFulfilledLateInTurn()
    {
        Assert.Equal("fulfilled", State(Monitor("--as-of", "2026-02-01"), "1.2"));
        Assert.Equal("due", State(Monitor("--as-of", "2026-02-14"), "1.1"));
        Assert.Equal("overdue", State(Monitor("--as-of", "2026-02-15"), "1.1"));
        Assert.Equal("fulfilledLate", State(Monitor("--as-of", "2026-02-28"), "1.1"));
    }

    [Fact]
    public void Monitor_AsKnownThen_DoesNotUseWhatBecameKnownLater() =>
        Assert.Equal("overdue", State(Monitor("--as-of", "2026-02-20", "--known-at", "2026-02-20"), "1.1"));

    [Theory]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("--known-at", "yesterday")]
    [InlineData("--in-force", "15 January")]
    public void Monitor_WithATimeThatDoesNotExist_IsMisuse(string option, string value) =>
        Assert.Contains(value, ParleyProcess.Run("monitor", _agreement, "--events", _events, option, value).Ends(2).Messages, StringComparison.Ordinal);

    [Fact]
    public void Monitor_OfATableWithoutAMapping_IsMisuse() =>
        Assert.Contains("ucdp-ged", ParleyProcess.Run("monitor", _agreement, "--events", "table.csv").Ends(2).Messages, StringComparison.Ordinal);

    [Fact]
    public void Monitor_OfEventsThatCannotBeRead_EndsWith3()
    {
        Assert.Contains("PL9001", ParleyProcess.Run("monitor", _agreement, "--events", _scratch.PathOf("missing.ndjson")).Ends(3).Messages, StringComparison.Ordinal);
        var binary = _scratch.Write("binary.ndjson", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]);
        Assert.Contains(binary, ParleyProcess.Run("monitor", _agreement, "--events", binary).Ends(3).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Monitor_OfARowThatCannotBeRead_NamesItsLineAndUsesTheOthers()
    {
        File.AppendAllText(_events, "this is no event\n");
        var outcome = ParleyProcess.Run(Command("--format", "json")).Ends(1);
        Assert.Contains($"{_events}:3:", outcome.Messages, StringComparison.Ordinal);
        Assert.Equal("fulfilledLate", State(outcome.Json, "1.1"));
    }

    [Fact]
    public void Monitor_OfAMappingThatDoesNotExist_EndsWith3() =>
        Assert.Contains("PL9001", ParleyProcess.Run(Command("--mapping", "no-such-mapping")).Ends(3).Messages, StringComparison.Ordinal);

    [Fact]
    public void Monitor_GivenTwice_SaysTheSameBytes()
    {
        Assert.Equal(ParleyProcess.Run(Command("--format", "json")), ParleyProcess.Run(Command("--format", "json")));
        Assert.Equal(ParleyProcess.Run(Command()), ParleyProcess.Run(Command()));
    }

    [Fact]
    public void Report_OfTheSameInput_WritesTheSameBytesAndNothingElse()
    {
        string[] Report(string folder) => ["report", _agreement, "--events", _events, "--in-force", "2026-01-15", "--out", _scratch.PathOf(folder)];
        ParleyProcess.Run(Report("one")).Ends(0);
        ParleyProcess.Run(Report("two")).Ends(0);
        var files = Directory.EnumerateFiles(_scratch.PathOf("one")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["incidents.csv", "instances.csv", "map.geojson", "report.html"], files);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(_scratch.PathOf($"one/{f}")), File.ReadAllBytes(_scratch.PathOf($"two/{f}"))));
    }

    [Fact]
    public void Report_ThatCannotBeWritten_EndsWith3AndLeavesWhatWasThere()
    {
        var file = _scratch.Write("occupied", "untouched");
        var outcome = ParleyProcess.Run("report", _agreement, "--events", _events, "--out", file).Ends(3);
        Assert.Contains("PL9010", outcome.Messages, StringComparison.Ordinal);
        Assert.Equal("untouched", File.ReadAllText(file));
    }
}
