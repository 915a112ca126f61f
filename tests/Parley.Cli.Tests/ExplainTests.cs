using System.Text.Json;
using System.Xml.Linq;

namespace Parley.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Explain_OfAProvision_SaysItsSentenceAndDates()
    {
        var outcome = ParleyProcess.Run("explain", _scratch.Write("a.parley.md", Samples.Clean), "1.1", "--in-force", "2026-01-15").Ends(0);
        var words = string.Join(' ', outcome.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("1.1 Russia must release \"all prisoners\", within 30 days of entry into force; the Mission must verify it (1.3).", words, StringComparison.Ordinal);
        Assert.Contains("due from Thu 2026-01-15 00:00 to Sat 2026-02-14 24:00 Europe/Kyiv", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ukraine must", words, StringComparison.Ordinal);
        Assert.Empty(outcome.Messages);
        Assert.All(outcome.Output.Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.DoesNotContain("\u001b", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OfAnArticle_SaysAllItsProvisions()
    {
        var json = ParleyProcess.Run("explain", _scratch.Write("a.parley.md", Samples.Clean), "1", "--format", "json").Ends(0).Json;
        Assert.Equal(["title", "timeZone", "inForce", "definitions", "provisions", "outsideLaw"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["1.1", "1.2", "1.3"], json.GetProperty("provisions").EnumerateArray().Select(p => p.GetProperty("provision").GetString()));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("inForce").ValueKind);
    }

    [Fact]
    public void Explain_OfANumberThatIsNotThere_IsMisuseAndNamesTheNearest()
    {
        var outcome = ParleyProcess.Run("explain", _scratch.Write("a.parley.md", Samples.Clean), "1.33").Ends(2);
        Assert.Empty(outcome.Output);
        Assert.Contains("no provision \"1.33\". Did you mean 1.3?", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OfADayThatIsNone_IsMisuse()
    {
        var outcome = ParleyProcess.Run("explain", "x.parley.md", "--in-force", "2026-02-30").Ends(2);
        Assert.Contains("--in-force \"2026-02-30\" is no date that exists", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OfAnUnreadProvision_SaysSo()
    {
        var path = _scratch.Write("a.parley.md", Samples.Clean.Replace("release all prisoners within 30 days of entry into force.\n1.2", "whatever, and which not.\n1.2", StringComparison.Ordinal));
        Assert.Contains("Not wholly understood", ParleyProcess.Run("explain", path, "1.1").Ends(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_AsMarkdown_HasAHeadingForEachArticle()
    {
        var outcome = ParleyProcess.Run("explain", _scratch.Write("a.parley.md", Samples.Clean), "--format", "markdown").Ends(0);
        Assert.StartsWith("# Example\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n## Article 1. Prisoners\n\n**1.1** Russia must release", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_InEachFormat_SaysTheDeadline()
    {
        var path = _scratch.Write("a.parley.md", Samples.Clean);
        Outcome In(string format) => ParleyProcess.Run("timeline", path, "--in-force", "2026-01-15", "--format", format).Ends(0);
        Assert.Contains("By Sat 2026-02-14 24:00\n1.1", In("text").Output, StringComparison.Ordinal);
        Assert.Equal("2026-02-14T23:59:59.999999999+02:00", In("json").Json.GetProperty("dated").EnumerateArray().Last().GetProperty("dates").GetProperty("to").GetString());
        Assert.Contains("DTSTART;TZID=Europe/Kyiv:20260214T000000\r\n", In("ics").Output, StringComparison.Ordinal);
        Assert.Contains("1.1 by Sat 2026-02-14 24:00", XDocument.Parse(In("svg").Output).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_ToAFile_WritesItAndSaysWhere()
    {
        var (path, to) = (_scratch.Write("a.parley.md", Samples.Clean), Path.Combine(_scratch.Folder, "new", "t.svg"));
        Assert.Equal(to + "\n", ParleyProcess.Run("timeline", path, "--format", "svg", "-o", to).Ends(0).Output);
        Assert.Equal("svg", XDocument.Load(to).Root!.Name.LocalName);
    }

    [Fact]
    public void Timeline_ToAFileThatCannotBe_EndsWith3()
    {
        var path = _scratch.Write("a.parley.md", Samples.Clean);
        ParleyProcess.Run("timeline", path, "-o", Path.Combine(path, "below")).Ends(3);
    }
}
