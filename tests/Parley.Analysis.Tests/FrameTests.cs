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
        Assert.Contains("1.1", reports.Select(r => r.Result).OfType<Unknown>().First().Limit, StringComparison.Ordinal);
        Assert.Contains(Analyses.Findings(reports), f => f is { Code: "PL3101", Provision: "1.2" });
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
