using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>A duty that could be put on days if it did not have to come after what outside law waits for.</summary>
internal sealed class BarredInItsTimeReference : IReference
{
    public Type Analysis => typeof(BarredInItsTime);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        if (!Calendar.Fits(new Calendar(draft).Gaps))
        {
            return;
        }

        var expected = from law in draft.Laws
                       from until in Bars(law)
                       from asked in BarredByOutsideLawReference.AskedBy(draft, law).Select(draft.Clause).Where(c => Calendar.IsDated(c) && c.Kind != Kind.Approval)
                       where Leaves(draft, law, until, asked) is false
                       select asked.Number;
        Assert.Equal(expected, reading.Found["PL3209"].Select(f => f.At[0]));
    }

    private static IEnumerable<When> Bars(Clause law) => law.Conditions.Where(c => c.Word is Word.Unless or Word.While && c.Facts.Count == 1).Select(c => When.Until(c.Facts[0]))
        .Concat(law.Until is { } until ? [until] : []);

    /// <summary>Whether outside law leaves a day; null where it already bars the order, or where the text does not say what ends it.</summary>
    private static bool? Leaves(Draft draft, Clause law, When until, Clause asked)
    {
        var calendar = new Calendar(draft);
        Gap after;
        if (until.Date is { } day)
        {
            after = new Gap(Calendar.Done(asked), Calendar.Origin, day + (until.Included ? 1 : 0), asked.Number, IsEnd: false);
        }
        else if (until.Fact is { What: What.MartialLaw } state)
        {
            if (World.EndingsOf(draft, state.Who).ToList() is not [{ Optional: false, Kind: not Kind.May } only])
            {
                return null;
            }

            after = new Gap(Calendar.Done(asked), Calendar.Done(only), 0, asked.Number, IsEnd: false);
        }
        else
        {
            after = new Gap(Calendar.Done(asked), calendar.Moment(until.Fact!, law), 0, asked.Number, IsEnd: false);
        }

        List<Gap> gaps = [.. calendar.Gaps, after];
        return Calendar.Fits([.. gaps.Where(g => !g.IsEnd)]) ? Calendar.Fits(gaps) : null;
    }
}
