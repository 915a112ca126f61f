using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>
/// Something is found exactly where no days fit; what is blamed cannot be met even alone, can be met without any one of its sentences, and without all that is blamed the rest fits.
/// </summary>
internal sealed class ChainsReference : IReference
{
    public Type Analysis => typeof(Chains);

    public void Compare(Reading reading)
    {
        var gaps = new Calendar(reading.Draft).Gaps;
        var found = reading.Found["PL3201"].Concat(reading.Found["PL3202"]).Concat(reading.Found["PL3208"]).ToList();
        foreach (var finding in found)
        {
            Assert.False(FitsOf(gaps, finding.At), $"{string.Join(' ', finding.At)} fit");
            Assert.All(finding.At, without => Assert.True(FitsOf(gaps, finding.At.Where(p => p != without)), $"{string.Join(' ', finding.At)} do not fit without {without} either"));
            Assert.Equal(finding.At.Count == 1, finding.Code == "PL3201");
        }

        // Sentences that only wait for one another, with days between, are a waiting circle, whatever their ends.
        if (Calendar.Fits([.. gaps.Where(g => !g.IsEnd)]))
        {
            var rest = gaps.Where(g => !found.Any(f => f.At.Contains(g.Says))).ToList();
            Assert.Equal(Calendar.Fits(gaps), found.Count == 0);
            Assert.True(Calendar.Fits(rest), "The sentences that are not blamed do not fit.");
        }
    }

    private static bool FitsOf(IReadOnlyList<Gap> gaps, IEnumerable<string> provisions) => Calendar.Fits([.. gaps.Where(g => provisions.Contains(g.Says))]);
}
