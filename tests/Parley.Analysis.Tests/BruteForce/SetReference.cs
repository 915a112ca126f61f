using Parley.Analysis.Tests.BruteForce.Drafts;

namespace Parley.Analysis.Tests.BruteForce;

/// <summary>A reference that says which provisions each code is found at; nothing may be missed, and nothing found besides.</summary>
internal abstract class SetReference<TAnalysis>(params string[] codes) : IReference
    where TAnalysis : IAnalysis
{
    public Type Analysis => typeof(TAnalysis);

    /// <summary>The code and the provision of everything that has to be found; what is found outside the provisions has its own words instead of a number.</summary>
    protected abstract IEnumerable<(string Code, string At)> Expected(Draft draft);

    /// <summary>What a finding says, as the code and place of each.</summary>
    protected virtual IEnumerable<string> PlacesOf(Found found) => found.At;

    public void Compare(Reading reading)
    {
        var expected = Expected(reading.Draft).Select(e => $"{e.Code} {e.At}").Distinct().Order(StringComparer.Ordinal);
        var found = codes.SelectMany(c => reading.Found[c]).SelectMany(f => PlacesOf(f).Select(p => $"{f.Code} {p}")).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }
}
