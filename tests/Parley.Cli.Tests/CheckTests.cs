using Parley.Negotiation.Drafts;
using Parley.Negotiation.Texts;
using System.Text.Json;

namespace Parley.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Check_OfACleanAgreement_EndsWith0()
    {
        var outcome = ParleyProcess.Run("check", _scratch.Write("clean.parley.md", Samples.Clean)).Ends(0);
        Assert.Contains("no errors", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("3 of 3 provisions can be executed (100 %)", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Messages);
    }

    [Fact]
    public void Check_OfAnError_EndsWith1AndUnderlinesIt()
    {
        var path = _scratch.Write("error.parley.md", Samples.WithError);
        var outcome = ParleyProcess.Run("check", path).Ends(1);
        var lines = outcome.Output.Split('\n');
        var at = Array.FindIndex(lines, l => l.StartsWith($"{path}:{Samples.ErrorLine}:", StringComparison.Ordinal));
        Assert.True(at >= 0, outcome.Output);
        Assert.Contains("error PL", lines[at], StringComparison.Ordinal);
        Assert.EndsWith("| 1.3 The Misson shall verify 1.1 and 1.2.", lines[at + 1], StringComparison.Ordinal);
        var start = lines[at + 2].IndexOf('^', StringComparison.Ordinal);
        Assert.StartsWith("Misson", lines[at + 1][start..].Replace("The ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("2 of 3 provisions can be executed (66 %)", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithoutAFile_IsMisuse() => ParleyProcess.Run("check").Ends(2);

    [Theory]
    [InlineData("check", "--unknown", "x.parley.md")]
    [InlineData("check", "x.parley.md", "--format", "xml")]
    [InlineData("check", "--explain", "PL0000")]
    [InlineData("model")]
    [InlineData("no-such-command")]
    public void Command_Misused_EndsWith2AndSaysHowItIsUsed(params string[] arguments)
    {
        var outcome = ParleyProcess.Run(arguments).Ends(2);
        Assert.Empty(outcome.Output);
        Assert.Contains("--help", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AsJson_HasEveryNameOfTheContract()
    {
        var path = _scratch.Write("error.parley.md", Samples.WithError);
        var json = ParleyProcess.Run("check", path, "--format", "json").Ends(1).Json;
        Assert.Equal(["document", "title", "draft", "provisions", "executable", "scenarios", "findings", "accepted", "analyses"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(path, json.GetProperty("document").GetString());
        Assert.Equal("2026-01-01", json.GetProperty("draft").GetString());
        Assert.Equal((3, 2), (json.GetProperty("provisions").GetInt32(), json.GetProperty("executable").GetInt32()));
        var finding = json.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("severity").GetString() == "error");
        Assert.Equal(
            ["code", "severity", "message", "file", "line", "column", "endLine", "endColumn", "provision", "related", "shownBy", "fixes"],
            finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal(Samples.ErrorLine, finding.GetProperty("line").GetInt32());
        Assert.Equal("1.3", finding.GetProperty("provision").GetString());
        Assert.All(json.GetProperty("analyses").EnumerateArray(), a => Assert.Equal(["name", "codes", "verdict", "limit", "leftOut", "notTold"], a.EnumerateObject().Select(p => p.Name)));
    }

    /// <summary>Nobody can say that nobody verifies 1.1 while 1.2 may; and that it is not said is said.</summary>
    [Fact]
    public void Check_WhereAProvisionIsNotRead_SaysWhatIsNotToldForThat()
    {
        var path = _scratch.Write("unread.parley.md", Samples.WithError[..Samples.WithError.IndexOf("## Article", StringComparison.Ordinal)] + "## Article 1. Peace\n1.1 Ukraine shall release all prisoners by 1 May 2026.\n1.2 The Misson shall weather 1.1.\n");
        var output = ParleyProcess.Run("check", path).Ends(1).Output;
        Assert.Contains("What could not be read was not analysed either: 1.2.", output, StringComparison.Ordinal);
        Assert.Contains("Not told, since it may speak of it: Duties that nobody verifies (PL3104), of 1.1.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PL3104:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfADraftWhosePreviousIsNotAtHand_SaysSo()
    {
        var path = _scratch.Write("alone.parley.md", DraftDiagnostics.NotRead.Example);
        var output = ParleyProcess.Run("check", path).Output;
        Assert.Contains(":5:11: warning PL6102", output, StringComparison.Ordinal);
        Assert.Contains("lost.parley.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OfTwoDrafts_SaysWhatMovedAndForWhom()
    {
        var texts = DraftDiagnostics.Moved.Example.Split(TextDiagnostics.Between);
        var (before, now) = (_scratch.Write("before.parley.md", texts[0]), _scratch.Write("now.parley.md", texts[1].TrimStart()));
        var output = ParleyProcess.Run("compare", before, now).Ends(0).Output;
        Assert.Contains("Ukraine: bound otherwise", output, StringComparison.Ordinal);
        var json = ParleyProcess.Run("compare", before, now, "--format", "json").Ends(0).Json;
        Assert.Equal(["before", "now", "moves", "declared", "same", "namedOnlyBefore", "namedOnlyNow", "unreadBefore", "unreadNow"], json.EnumerateObject().Select(p => p.Name));
        var move = Assert.Single(json.GetProperty("moves").EnumerateArray());
        Assert.Equal(["subject", "before", "now", "differs", "for"], move.EnumerateObject().Select(p => p.Name));
        Assert.Equal("bound otherwise".Split(' '), new[] { move.GetProperty("for")[0].GetProperty("part").GetString(), move.GetProperty("for")[0].GetProperty("kind").GetString() });
        ParleyProcess.Run("compare", before, "no-such.parley.md").Ends(3);
    }

    [Fact]
    public void Fix_OfAFinding_AnswersItWhenItIsApplied()
    {
        var path = _scratch.Write("error.parley.md", Samples.WithError);
        var finding = ParleyProcess.Run("check", path, "--format", "json").Ends(1).Json.GetProperty("findings").EnumerateArray()
            .First(f => f.GetProperty("severity").GetString() == "error");
        var lines = File.ReadAllLines(path);
        foreach (var edit in finding.GetProperty("fixes")[0].GetProperty("edits").EnumerateArray())
        {
            int Number(string name) => edit.GetProperty(name).GetInt32();
            Assert.Equal(Number("line"), Number("endLine"));
            var line = lines[Number("line") - 1];
            lines[Number("line") - 1] = line[..(Number("column") - 1)] + edit.GetProperty("newText").GetString() + line[(Number("endColumn") - 1)..];
        }

        File.WriteAllLines(path, lines);
        ParleyProcess.Run("check", path).Ends(0);
    }

    [Fact]
    public void Check_OfSeveralFiles_GivesAnArrayInTheirOrder()
    {
        var (clean, error) = (_scratch.Write("clean.parley.md", Samples.Clean), _scratch.Write("error.parley.md", Samples.WithError));
        var json = ParleyProcess.Run("check", error, clean, "--format", "json").Ends(1).Json;
        Assert.Equal([error, clean], json.EnumerateArray().Select(d => d.GetProperty("document").GetString()!));
    }

    [Fact]
    public void Check_OfWarnings_EndsWith1OnlyWhenStrict()
    {
        var path = _scratch.Write("warning.parley.md", Samples.Clean.Replace("draft:", "author: somebody\ndraft:", StringComparison.Ordinal));
        ParleyProcess.Run("check", path).Ends(0);
        ParleyProcess.Run("check", path, "--strict").Ends(1);
    }

    [Fact]
    public void Check_OfAFileThatCannotBeRead_IsGraverThanErrors()
    {
        var path = _scratch.Write("error.parley.md", Samples.WithError);
        var outcome = ParleyProcess.Run("check", path, _scratch.PathOf("missing.parley.md"), "--format", "json").Ends(3);
        Assert.Equal("PL9001", outcome.Json[1].GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Contains("missing.parley.md", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OfACode_PrintsItsPage()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics", "PL1001.md"));
        Assert.Equal(page, ParleyProcess.Run("check", "--explain", "pl1001").Ends(0).Output);
    }
}
