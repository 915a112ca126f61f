using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A sentence in parallel with another, or while another is in force, where no days let the two share one; nothing is compared where no days fit anyway.</summary>
internal sealed class WindowsApartReference : IReference
{
    public Type Analysis => typeof(WindowsApart);

    public void Compare(Reading reading)
    {
        var gaps = new Calendar(reading.Draft).Gaps;
        if (!Calendar.Fits(gaps))
        {
            return;
        }

        var expected = from clause in reading.Draft.Provisions.Where(IsDated)
            from other in Partners(clause).Select(reading.Draft.Clause).Where(o => IsDated(o) && o != clause)
            where !Calendar.Fits([.. gaps, new Gap(Calendar.Done(clause), Calendar.Start(other), 0, "", false), new Gap(Calendar.Done(other), Calendar.Start(clause), 0, "", false)])
            select clause.Number;
        Assert.Equal(expected, reading.Found["PL3207"].Select(f => f.At[0]));
    }

    private static bool IsDated(Clause clause) => !clause.Optional && clause.Kind is not (Kind.Declaration or Kind.Rule or Kind.Entry or Kind.Begin);

    private static IEnumerable<string> Partners(Clause clause) => (clause.Parallel.Length > 0 ? new[] { clause.Parallel } : [])
        .Concat(clause.Conditions.Where(c => c is { Word: Word.While, Facts: [{ What: What.InForce }] }).Select(c => c.Facts[0].Of));
}
