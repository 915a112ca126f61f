using CsCheck;
using Parley.Language;

namespace Parley.Analysis.Tests;

public class FrameTests
{
    private static ValueList<AnalysisReport> Run(string text) =>
        Analyses.Run(AgreementCompiler.Compile(new SourceText("test.parley.md", text)).Agreement, null, TestContext.Current.CancellationToken);

    [Fact]
    public void Run_OnAnEmptyText_Holds() => Assert.All(Run(""), r => Assert.IsType<Holds>(r.Result));

    [Fact]
    public void Run_WithAProvisionThatCouldNotBeRead_SaysWhatIsLeftOutAndNeverHolds()
    {
        var reports = Run(Check.Text("## Article 1. Test\n1.1 Ukraine shall, weather.\n1.2 Ukraine shall present report 1."));
        Assert.All(reports, r => Assert.Equal([new ProvisionId("1.1")], r.Result.LeftOut));
        Assert.DoesNotContain(reports, r => r.Result is Holds);
        Assert.Contains(Analyses.Findings(reports), f => f is { Code: "PL3101", Provision: "1.2" });
    }

    /// <summary>Names that mean nothing leave a provision out as much as words that nobody understands.</summary>
    [Theory]
    [InlineData("1.1 Ukrane shall release all prisoners by 1 May 2026.")]
    [InlineData("1.1 Ukraine shall withdraw its forces from the Nowhere Zone by 1 May 2026.")]
    [InlineData("1.1 Ukraine shall release all prisoners within 10 days after 7.7 is fulfilled.")]
    [InlineData("1.1 Ukraine shall flibber the gribbet by 1 May 2026.")]
    public void Run_WithAnUnknownName_SaysNothingOfItsProvision(string sentence)
    {
        var reports = Run(Check.Text($"## Article 1. Test\n{sentence}\n1.2 Once 1.1 is fulfilled, Ukraine shall present report 1."));
        Assert.All(reports, r => Assert.Equal([new ProvisionId("1.1")], r.Result.LeftOut));
        var findings = Analyses.Findings(reports);
        Assert.DoesNotContain(findings, f => f.Provision == "1.1" || f.Message.Contains("1.1", StringComparison.Ordinal) || f.Code == "PL3002");
        Assert.Contains(findings, f => f is { Code: "PL3101", Provision: "1.2" });
    }

    /// <summary>Nobody can say that nothing provides for 1.1 while a sentence that speaks of it is not understood.</summary>
    [Theory]
    [InlineData("2.1 The Misson shall verify 1.1.", "PL3104", false)]
    [InlineData("2.1 The Misson shall verify 1.11.", "PL3104", true)]
    [InlineData("2.1 If Ukraine breaches Article 1, weather.", "PL3107", false)]
    [InlineData("2.1 If Ukraine breaches Article 3, Russia shall weather.", "PL3107", true)]
    [InlineData("2.1 Russsia and Russia shall weather all prisoners.", "PL3112", false)]
    public void Run_WhereTheAnswerCouldNotBeRead_DoesNotMissIt(string sentence, string code, bool found)
    {
        var reports = Run(Check.Text($"## Article 1. Test\n1.1 Ukraine shall release all prisoners by 1 May 2026.\n\n## Article 2. Answers\n{sentence}"));
        var findings = Analyses.Findings(reports);
        Assert.Equal(found, findings.Any(f => f.Code == code && f.Provision == "1.1"));
        Assert.NotEqual(found, reports.Single(r => r.Codes.Contains(code)).Result.NotTold.Contains(new ProvisionId("1.1")));
    }

    [Fact]
    public void Run_Twice_GivesTheSame()
    {
        var text = Check.Text("## Article 1. Test\n1.1 Ukraine shall present report 1 within 10 days after 1.2 is fulfilled.\n1.2 No Party shall open fire.");
        Assert.Equal(Analyses.Findings(Run(text)).Select(f => (f.Code, f.Message, f.At)), Analyses.Findings(Run(text)).Select(f => (f.Code, f.Message, f.At)));
    }

    /// <summary>Whatever is left of a text after parts are cut out and moved, every analysis ends in one of its three ways, and every place lies in the text.</summary>
    [Fact]
    public void Run_OnAnyMutationOfAText_Ends() => Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 300], Gen.Int[0, 3000]).Sample(
        (cut, length, to) =>
        {
            var text = ReferenceDraftTests.Draft;
            cut = Math.Min(cut, text.Length);
            var piece = text.Substring(cut, Math.Min(length, text.Length - cut));
            var rest = text.Remove(cut, piece.Length);
            var mutated = rest.Insert(Math.Min(to, rest.Length), piece);
            foreach (var report in Run(mutated))
            {
                Assert.True(report.Result is Holds or Fails { Found.IsEmpty: false } or Unknown);
                Assert.All(report.Result.Findings.SelectMany(f => f.Related.Select(r => r.At).Append(f.At)), at => Assert.InRange(at.Span.End, 0, mutated.Length));
            }
        },
        iter: 400);

    [Fact]
    public void Run_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => Analyses.Run(Check.Read(Check.Text("")), null, new CancellationToken(canceled: true)));
}
