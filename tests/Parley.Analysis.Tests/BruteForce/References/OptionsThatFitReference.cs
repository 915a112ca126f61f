using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>
/// Every choice tried out: where none fits, that is found, and what is blamed fits in none and in some without any one of its sentences;
/// else every smallest combination of bracket options that fits in none. Nothing is compared where what is not open does not fit.
/// </summary>
internal sealed class OptionsThatFitReference : IReference
{
    private const int MostTogether = 3;

    public Type Analysis => typeof(OptionsThatFit);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        var choices = Choice.Of(draft).ToList();
        if (choices.Count == 0 || !Calendar.Fits(new Calendar(draft).Gaps))
        {
            return;
        }

        var ways = Choice.All(draft).Select(w => (Chosen: w, new Calendar(draft, w).Gaps)).ToList();
        if (!ways.TrueForAll(w => Calendar.Fits([.. w.Gaps.Where(g => !g.IsEnd)])))
        {
            return;
        }

        var fitting = ways.Where(w => Calendar.Fits(w.Gaps)).Select(w => w.Chosen).ToList();
        Assert.Equal(fitting.Count == 0, reading.Found["PL3203"].Any());
        foreach (var finding in reading.Found["PL3203"])
        {
            bool SomeFits(IEnumerable<string> provisions) => ways.Exists(w => Calendar.Fits([.. w.Gaps.Where(g => provisions.Contains(g.Says))]));
            Assert.False(SomeFits(finding.At));
            Assert.All(finding.At, without => Assert.True(SomeFits(finding.At.Where(p => p != without))));
        }

        if (fitting.Count > 0)
        {
            var expected = Unfit([.. choices.Where(c => c.Choice.Open != Open.Or).SelectMany(c => Enumerable.Range(0, c.Options).Select(o => (c.Choice, o)))], fitting);
            Assert.Equal(
                expected.Select(e => string.Join(' ', e.Select(o => o.Choice.Number))).Order(StringComparer.Ordinal),
                reading.Found["PL3204"].Concat(reading.Found["PL3205"]).Select(f => string.Join(' ', f.At)).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The combinations of options that no fitting choice holds, without those that hold a smaller one.</summary>
    private static List<List<(Choice Choice, int Option)>> Unfit(List<(Choice Choice, int Option)> options, List<IReadOnlyDictionary<Choice, int>> fitting)
    {
        var found = new List<List<(Choice Choice, int Option)>>();
        var open = new List<List<(Choice Choice, int Option)>> { new() };
        for (var size = 1; size <= MostTogether; size++)
        {
            open = [.. open.SelectMany(c => options.Where(o => c.Count == 0 || (options.IndexOf(o) > options.IndexOf(c[^1]) && o.Choice != c[^1].Choice)).Select(o => c.Append(o).ToList()))];
            found.AddRange(open.Where(c => !found.Exists(f => f.TrueForAll(c.Contains)) && !fitting.Exists(f => c.TrueForAll(o => f[o.Choice] == o.Option))).ToList());
        }

        return found;
    }
}
