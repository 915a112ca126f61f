using Parley.Workspace;

namespace Parley.GoldenFiles;

/// <summary>What a careful reader finds in the revised draft of 24 December 2025, the check of the agreement as it lies in the project finds too.</summary>
public class ReferenceFindingsTests
{
    private static readonly Lazy<ValueList<Diagnostic>> Findings = new(() =>
    {
        Environment.CurrentDirectory = Repository.Root;
        return new Workbench().Open("agreements/ukraine-2025/2025-12-24.parley.md").Check.Findings;
    });

    [Theory]
    [InlineData("PL3001", "20.1", "Ukraine has accepted this agreement; that waits until a referendum in Ukraine has approved this agreement")] // 1: the circle ...
    [InlineData("PL3001", "20.1", "Ukraine may not hold a referendum while martial law is in force")] // 1: ... the law that stands in its way ...
    [InlineData("PL3001", "20.1", "Least is given away by cutting that in 20.1")] // 1: ... and the edge to cut
    [InlineData("PL3003", "19.4", "nothing obliges Russia to do that before entry into force (14.2 binds only from then on)")] // 2
    [InlineData("PL3102", "18.1", "as soon as possible")] // 3: no date ...
    [InlineData("PL3006", "18.1", "until martial law has ended")] // 3: ... and the same martial law
    [InlineData("PL3007", "5.7", "before or after 14.5")] // 4: ratification before or after the zone?
    [InlineData("PL3117", "14.5", "Ukraine leaves the Donetsk Zone, 5,663 km², or nothing (14.5); Russia leaves the Eastern Strip, 829 or 1,729 or 9,775 km² (for [5 km | 10 km | 40 km])")] // 5: what each alternative costs ...
    [InlineData("PL3117", "14.5", "as of 2025-12-24")] // 5: ... and of which day the line is
    [InlineData("PL3106", "5.4", "without provocation")] // 6: who finds it?
    [InlineData("PL3115", "19.2", "The Peace Council includes Ukraine and Russia")] // 6: whom can it bind?
    [InlineData("PL3108", "14.3", "The members of the Working Group are left open")] // 7: no default, no members ...
    [InlineData("PL3402", "14.3", "nobody can say who holds a veto")] // 7: ... so nobody can say who blocks
    [InlineData("PL3101", "14.3", "14.3 and 14.9 set no deadline")] // 7: no date
    [InlineData("PL6101", null, "Since the draft of 2025-11-20")] // 8: what moved ...
    [InlineData("PL6101", null, "no longer bound by 2.1 of that draft, 3.2 of that draft")] // 8: ... for Ukraine, as that it need not renounce NATO ...
    [InlineData("PL6101", null, "Russia: newly bound by 2.1, 12.2, 14.2")] // 8: ... and for Russia, as the withdrawal from four regions
    public void Check_OfTheReferenceAgreement_FindsWhatACarefulReaderFinds(string code, string? provision, string words) => Assert.True(
        Findings.Value.Any(f => f.Code == code && f.Provision == provision && f.Message.Contains(words, StringComparison.Ordinal)),
        string.Join('\n', Findings.Value.Select(f => $"{f.Code} {f.Provision} {f.Message}")));

    /// <summary>What cannot work comes before what is left open, and that before what is only missing.</summary>
    [Fact]
    public void Check_OfTheReferenceAgreement_BeginsWithWhatWouldHurtMost()
    {
        var codes = Findings.Value.Where(f => f.Severity == DiagnosticSeverity.Warning).Select(f => f.Code).Distinct().ToList();
        Assert.Equal("PL3001", Findings.Value[0].Code);
        Assert.Equal(codes.Order(Comparer<string>.Create((a, b) => (Parley.Analysis.Analyses.RankOf(a) ?? -1).CompareTo(Parley.Analysis.Analyses.RankOf(b) ?? -1))), codes);
        Assert.True(codes.IndexOf("PL3003") < codes.IndexOf("PL3101"));
    }
}
