using Parley.Workspace;
using Parley.Workspace.Catalogue;
using Parley.Workspace.Exploring;
using Parley.Workspace.Scenarios;

namespace Parley.Cli.Tests;

/// <summary>What findings offer does what it says: changes answer them, and runs show them.</summary>
public class FindingAnswersTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Where(d => d.Code.StartsWith("PL3", StringComparison.Ordinal) && d.ExampleFile == "parley.md").Select(d => d.Code)];

    public static TheoryData<string> Agreements => [.. Repository.Agreements()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Fixes_OfAnExample_AnswerTheirFindings(string code) => AnswersAll(DiagnosticCatalogue.FindCode(code)!.Example);

    /// <summary>On the agreements themselves: nothing of the rest of the text is hurt.</summary>
    [Theory]
    [MemberData(nameof(Agreements))]
    public void Fixes_OfAnAgreement_AnswerTheirFindings(string agreement) => AnswersAll(File.ReadAllText(Path.Combine(Repository.Root, agreement)), Path.Combine(Repository.Root, agreement));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Scenarios_OfAnExample_PassAndShowIt(string code) => ShowsAll(DiagnosticCatalogue.FindCode(code)!.Example, "example.parley.md", least: 1);

    [Theory]
    [InlineData("agreements/ukraine-2025/2025-12-24.parley.md", 10)]
    [InlineData("agreements/minsk-2015/2015-02-12.parley.md", 3)]
    [InlineData("agreements/aceh-2005/memorandum.parley.md", 3)]
    public void Scenarios_OfAnAgreement_Pass(string agreement, int least) => ShowsAll(File.ReadAllText(Path.Combine(Repository.Root, agreement)), Path.Combine(Repository.Root, agreement), least);

    [Fact]
    public void Check_SavingScenarios_PutsThemIntoTheDocument()
    {
        var folder = Directory.CreateTempSubdirectory("parley");
        var path = Path.Combine(folder.FullName, "draft.parley.md");
        File.WriteAllText(path, DiagnosticCatalogue.FindCode("PL3301")!.Example);
        ParleyProcess.Run("check", path, "--save-scenarios").Ends(1);
        var saved = File.ReadAllText(path);
        Assert.Contains("### Possible 1.1 is fulfilled while 1.2 is breached", saved, StringComparison.Ordinal);
        ParleyProcess.Run("test", path).Ends(0);
        ParleyProcess.Run("check", path, "--save-scenarios").Ends(1);
        Assert.Equal(saved, File.ReadAllText(path));
        folder.Delete(recursive: true);
    }

    private static void AnswersAll(string text, string path = "example.parley.md")
    {
        var before = Open(path, text);
        var errors = before.Check.Findings.Count(f => f.Severity == DiagnosticSeverity.Error);
        foreach (var finding in before.Check.Findings.Where(f => f.Code.StartsWith("PL3", StringComparison.Ordinal)))
        {
            foreach (var fix in finding.Fixes.Where(f => !f.AcceptsFinding))
            {
                var changed = fix.Edits.OrderByDescending(e => e.At.Span.Start).Aggregate(text, (t, e) => string.Concat(t.AsSpan(0, e.At.Span.Start), e.NewText, t.AsSpan(e.At.Span.End)));
                var after = Open(path, changed);
                Assert.True(errors >= after.Check.Findings.Count(f => f.Severity == DiagnosticSeverity.Error), $"{fix.Title}\n{string.Join('\n', after.Check.Findings.Where(f => f.Severity == DiagnosticSeverity.Error).Select(f => f.Message))}");
                Assert.True(Places(before, finding.Code) > Places(after, finding.Code), $"{finding.Code} {finding.Message}\n{fix.Title}");
            }
        }
    }

    private static int Places(AgreementFile file, string code) => file.Check.Findings.Where(f => f.Code == code).Sum(f => 1 + f.AlsoAt.Count);

    private static void ShowsAll(string text, string path, int least)
    {
        var file = Open(path, text);
        var shown = file.Check.Findings.Where(f => f.ShownBy is not null).ToList();
        var runs = FindingScenarios.Of(file, shown, TestContext.Current.CancellationToken);
        Assert.True(runs.Count >= Math.Min(least, shown.Count), string.Join('\n', shown.Select(f => f.ShownBy)));
        var saved = Open(path, ScenarioPlacement.Place(file, runs.Select(r => (r.Name, r.Text))));
        var names = runs.Select(r => r.Name).ToHashSet();
        var results = ScenarioTests.Run(saved, null, _ => { }).Results.Where(r => names.Contains(r.Scenario.Name)).ToList();
        Assert.Equal(runs.Select(r => r.Name).Distinct().Count(), results.Count);
        Assert.All(results, r => Assert.True(r.Passed, r.Scenario.Name));
        Assert.Equal(file.Check.Count(DiagnosticSeverity.Error), saved.Check.Count(DiagnosticSeverity.Error));
    }

    private static AgreementFile Open(string path, string text) => new Workspace.Editing.EditedAgreement(path, Path.GetDirectoryName(path)).Read(text, TestContext.Current.CancellationToken);
}
