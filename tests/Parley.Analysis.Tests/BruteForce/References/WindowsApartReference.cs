using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A sentence that goes along with another one, and no days on which both are.</summary>
internal sealed class WindowsApartReference : IReference
{
    public Type Analysis => typeof(WindowsApart);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        var calendar = new Calendar(draft);
        if (!Calendar.Fits(calendar.Gaps))
        {
            return;
        }

        var expected = from clause in draft.Provisions.Where(HasWindow)
                       from reference in clause.Conditions.Where(c => c is { Word: Word.While, Facts.Count: 1 }).Select(c => c.Facts[0]).Where(f => f.What == What.InForce).Select(f => f.Of).Prepend(clause.Parallel)
                       let partners = reference.Length == 0 ? [] : draft.Reached(reference).Where(HasWindow).ToList()
                       where partners is [var one] && one != clause && !Calendar.Fits([.. calendar.Gaps, NotBefore(clause, partners[0]), NotBefore(partners[0], clause)])
                       select clause.Number;
        Assert.Equal(expected, reading.Found["PL3207"].Select(f => f.At[0]));
    }

    private static bool HasWindow(Clause clause) => Calendar.IsDated(clause) && clause.Kind is not (Kind.Entry or Kind.Begin or Kind.Lasts);

    /// <summary>The end of the one is not before the beginning of the other.</summary>
    private static Gap NotBefore(Clause ends, Clause begins) => new(Calendar.Done(ends), Calendar.Start(begins), 0, ends.Number, IsEnd: false);
}
