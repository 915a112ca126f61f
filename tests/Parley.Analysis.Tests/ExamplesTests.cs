using Parley.Analysis.Conflicts;
using Parley.Language;

namespace Parley.Analysis.Tests;

/// <summary>Each kind of finding carries an example in which it is the only thing amiss.</summary>
public class ExamplesTests
{
    public static TheoryData<string> Codes => [.. Analyses.Descriptors.Select(d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfACode_RaisesExactlyIt(string code)
    {
        var descriptor = Analyses.Descriptors.Single(d => d.Code == code);
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", descriptor.Example));
        var findings = Analyses.Findings(Analyses.Run(compilation.Agreement, Check.AtlasOf(compilation.Agreement, OnlyWay.ExamplePlaces), TestContext.Current.CancellationToken));
        var all = compilation.Diagnostics.Concat(findings).Select(d => $"{d.Code} {d.Provision} {d.Message}").ToList();
        Assert.NotEmpty(findings);
        Assert.True(all.TrueForAll(d => d.StartsWith(code, StringComparison.Ordinal)), string.Join('\n', all));
    }

    [Fact]
    public void Descriptors_OfAllAnalyses_AreOfThisPhaseAndUnique()
    {
        Assert.Equal(Analyses.Descriptors.Count, Analyses.Descriptors.Select(d => d.Code).Distinct().Count());
        Assert.All(Analyses.Descriptors, d => Assert.Matches("^PL3[0-9]{3}$", d.Code));
        Assert.All(Analyses.All, a => Assert.EndsWith(".", a.Assumes, StringComparison.Ordinal));
        Assert.Equal(Analyses.All.Count, Analyses.All.Select(a => a.Name).Distinct().Count());
    }
}
