using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>All ways to settle the draft, one by one: in none the times fit, or some options stand in none in which they do.</summary>
internal sealed class OptionsThatFitReference : IReference
{
    public Type Analysis => typeof(OptionsThatFit);

    public void Compare(Reading reading)
    {
        var (none, together) = (reading.Found["PL3203"].ToList(), reading.Found["PL3204"].Concat(reading.Found["PL3205"]).ToList());
        var choosing = new Choosing(reading.Draft);
        if (!choosing.IsOpen)
        {
            Assert.Empty(none.Concat(together));
            return;
        }

        foreach (var finding in none)
        {
            Assert.False(choosing.Fits(finding.At));
            Assert.All(finding.At, without => Assert.True(choosing.Fits(finding.At.Where(p => p != without)), $"{string.Join(' ', finding.At)} do not fit without {without} either"));
        }

        // What does not fit whatever is chosen is for another analysis; the rest is asked of what is left then.
        if (!Calendar.Fits(new Calendar(reading.Draft).Gaps))
        {
            return;
        }

        var fitting = choosing.Fitting.ToList();
        Assert.Equal(fitting.Count == 0, none.Count > 0);
        if (fitting.Count > 0)
        {
            var unfit = Unfit([.. choosing.All.SelectMany(w => w.Way).Where(c => !c.What.StartsWith("or", StringComparison.Ordinal)).Distinct()], fitting);
            Assert.Equal(
                unfit.Select(u => string.Join(' ', u.Select(c => c.Number).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
                together.Select(f => string.Join(' ', f.At.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
            Assert.All(together, f => Assert.Equal(f.At.Count == 1, f.Code == "PL3204"));
        }
    }

    /// <summary>Smallest sets of up to three options that stand together in no way that fits.</summary>
    private static List<Choice[]> Unfit(List<Choice> options, List<Choice[]> fitting)
    {
        var unfit = new List<Choice[]>();
        for (var size = 1; size <= 3; size++)
        {
            unfit.AddRange(Sets(options, size)
                .Where(s => s.Select(c => (c.Number, c.What)).Distinct().Count() == size && !unfit.Exists(u => u.All(s.Contains)) && !fitting.Exists(f => s.All(f.Contains)))
                .ToList());
        }

        return unfit;
    }

    private static IEnumerable<Choice[]> Sets(List<Choice> options, int size) => size == 0
        ? [[]]
        : options.SelectMany((option, i) => Sets(options[(i + 1)..], size - 1).Select(rest => (Choice[])[option, .. rest]));
}
