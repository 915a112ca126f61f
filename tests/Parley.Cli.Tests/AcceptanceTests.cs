using System.Text;
using Parley.Language.Formatting;
using Parley.Workspace;
using Parley.Workspace.Catalogue;

namespace Parley.Cli.Tests;

/// <summary>Warnings and notes accepted in the text, with a reason.</summary>
public sealed class AcceptanceTests : IDisposable
{
    private const string Line = "> Accepted PL3104 and PL3107 by the drafters because the Commission meets every week.";

    private static readonly string Unverified = Samples.Clean.Replace("1.3 The Mission shall verify 1.1 and 1.2.", $"1.3 The Mission shall verify 1.2.\n\n1.4 Russia shall return the bodies of the dead by 2026-03-01.\n\n{Line}", StringComparison.Ordinal);

    private readonly Scratch _scratch = new();

    public static TheoryData<string> Agreements => [.. Repository.Agreements()];

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Where(d => d.Code.StartsWith("PL208", StringComparison.Ordinal)).Select(d => d.Code)];

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfACodeAboutAcceptances_RaisesExactlyIt(string code)
    {
        var findings = Check(DiagnosticCatalogue.FindCode(code)!.Example).Check.Findings;
        Assert.Equal([code], findings.Select(f => f.Code).Distinct());
    }

    /// <summary>Every offer to accept, taken up and given a reason, accepts what it was offered for, and the text stays laid out as before.</summary>
    [Theory]
    [MemberData(nameof(Agreements))]
    public void Offer_OfEveryKindInAnAgreement_AcceptsWhatItIsOfferedFor(string agreement)
    {
        var places = Repository.PathOf(Path.GetDirectoryName(agreement)!, "places.geojson");
        if (File.Exists(places))
        {
            File.Copy(places, _scratch.PathOf("places.geojson"));
        }

        var text = File.ReadAllText(Repository.PathOf(agreement));
        var file = new Workbench().Open(_scratch.Write("a.parley.md", text));
        var offered = file.Check.Findings.Where(f => f.Fixes.Any(x => x.AcceptsFinding)).GroupBy(f => f.Code).Select(g => g.Last()).ToList();
        Assert.All(file.Check.Findings, f => Assert.Equal(f.Severity != DiagnosticSeverity.Error && f.At.File == file.Path, f.Fixes.Any(x => x.AcceptsFinding)));
        foreach (var finding in offered)
        {
            var changed = TakeUp(text, finding, "it is a test");
            var after = new Workbench().Open(_scratch.Write("b.parley.md", changed));
            Assert.Contains(after.Check.Accepted, a => a.Finding.Code == finding.Code && a.Finding.Provision == finding.Provision && a.Acceptances.All(x => x is { Reason: "it is a test", By: "the drafters" }));
            Assert.DoesNotContain(after.Check.Findings, f => f.Code is "PL2080" or "PL1090" or "PL1091");
            Assert.True(AgreementFormatter.Format(new SourceText("b.parley.md", changed)).IsSame);
        }
    }

    [Fact]
    public void Offer_WithoutAReasonPutIn_AcceptsNothing()
    {
        var text = Samples.Clean.Replace("\n1.3 The Mission shall verify 1.1 and 1.2.", "", StringComparison.Ordinal);
        var finding = Check(text).Check.Findings.First(f => f.Code == "PL3104");
        var after = Check(TakeUp(text, finding, "[say why]")).Check;
        Assert.Contains(after.Findings, f => f.Code == "PL1090");
        Assert.Contains(after.Findings, f => f.Code == "PL3104");
        Assert.Empty(after.Accepted);
    }

    [Fact]
    public void Acceptance_UnderAnArticle_CoversItsProvisions()
    {
        var text = Unverified.Replace($"\n\n{Line}", "", StringComparison.Ordinal).Replace("## Article 1. Prisoners\n", $"## Article 1. Prisoners\n{Line}\n\n", StringComparison.Ordinal);
        var check = Check(text).Check;
        Assert.DoesNotContain(check.Findings, f => f.Code is "PL3104" or "PL3107");
        Assert.Contains(check.Accepted, a => a.Finding is { Code: "PL3104", Provision: "1.1", AlsoAt.Count: 1 });
    }

    [Fact]
    public void Acceptance_UnderOneOfSeveralProvisions_WaitsForTheOthers()
    {
        var one = Check(Unverified).Check;
        Assert.Contains(one.Findings, f => f is { Code: "PL3104", Provision: "1.1", AlsoAt.Count: 1 });
        Assert.DoesNotContain(one.Findings, f => f.Code == "PL2080");
        Assert.Empty(one.Accepted);

        var both = Check(Unverified.Replace("\n1.2 Ukraine", "\n\n> Accepted PL3104 because each side sees it.\n\n1.2 Ukraine", StringComparison.Ordinal)).Check;
        Assert.DoesNotContain(both.Findings, f => f.Code == "PL3104");
        Assert.Equal(["each side sees it", "the Commission meets every week"], both.Accepted.Single(a => a.Finding.Code == "PL3104").Acceptances.Select(a => a.Reason));
    }

    [Fact]
    public void Acceptance_OfAnError_SilencesNothing()
    {
        var text = Samples.WithError.TrimEnd() + "\n\n> Accepted PL2002 by the drafters because everybody knows who is meant.\n";
        var check = Check(text).Check;
        Assert.Contains(check.Findings, f => f.Code == "PL2002");
        Assert.Contains(check.Findings, f => f.Code == "PL2082");
        Assert.Empty(check.Accepted);
    }

    [Fact]
    public void Quote_ThatSpeaksOfAccepting_IsCommentary()
    {
        var plain = Check(Samples.Clean).Check.Findings.Select(f => f.Code);
        var quoted = Check(Samples.Clean.TrimEnd() + "\n\n> Accepted by both delegations in 2015 because nothing better was at hand.\n").Check;
        Assert.Equal(plain, quoted.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Accepted_InEveryOutput_StandsWithItsReason()
    {
        var path = _scratch.Write("accepted.parley.md", Unverified.Replace("shall verify 1.2", "shall verify 1.1 and 1.2", StringComparison.Ordinal).Replace("PL3107", "PL3112", StringComparison.Ordinal));
        var text = ParleyProcess.Run("check", path, "--accepted").Ends(0).Output;
        Assert.Contains("2 accepted, with reasons.", text, StringComparison.Ordinal);
        Assert.Contains("accepted by the drafters because the Commission meets every week.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("meets every week.\n", ParleyProcess.Run("check", path).Ends(0).Output.Replace(Line, "", StringComparison.Ordinal), StringComparison.Ordinal);

        var accepted = ParleyProcess.Run("check", path, "--format", "json").Ends(0).Json.GetProperty("accepted");
        Assert.Equal(["PL3104", "PL3112"], accepted.EnumerateArray().Select(a => a.GetProperty("code").GetString()));
        Assert.Equal("the Commission meets every week", accepted[0].GetProperty("acceptances")[0].GetProperty("reason").GetString());

        var results = ParleyProcess.Run("check", path, "--format", "sarif").Ends(0).Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var suppressed = results.Where(r => r.TryGetProperty("suppressions", out _)).ToList();
        Assert.Equal(2, suppressed.Count);
        Assert.Equal("the Commission meets every week", suppressed[0].GetProperty("suppressions")[0].GetProperty("justification").GetString());

        var model = ParleyProcess.Run("model", path).Ends(0).Json.GetProperty("acceptances");
        Assert.Equal("the drafters", model[0].GetProperty("by").GetString());

        ParleyProcess.Run("report", path, "--events", _scratch.Write("e.ndjson", ""), "--out", _scratch.PathOf("out")).Ends(0);
        Assert.Contains("because the Commission meets every week.", File.ReadAllText(_scratch.PathOf("out/report.html")), StringComparison.Ordinal);
    }

    private static string TakeUp(string text, Diagnostic finding, string reason) =>
        finding.Fixes.Single(f => f.AcceptsFinding).Edits.Reverse().Aggregate(text, (t, e) => t.Insert(e.At.Span.Start, e.NewText.Replace("[say why]", reason, StringComparison.Ordinal)));

    private static AgreementFile Check(string text) => new Workbench().OpenInput(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
