using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>
/// Every blank filled in with every number of days: it is found where 0 is too few in every choice, or where some number is too many in every choice, if all of it is used.
/// Nothing is compared where what is not open does not fit, and of what never falls due, since a waiting circle leaves no days.
/// </summary>
internal sealed class BlankRangesReference : IReference
{
    private const int Longest = 60;

    public Type Analysis => typeof(BlankRanges);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        if (!Calendar.Fits(new Calendar(draft).Gaps))
        {
            return;
        }

        var expected = draft.Provisions.Where(c => c.Until is { Fact: not null, Days.Count: 0 } && reading.World.Happens.Contains(World.DueOf(c)) && IsBounded(draft, c)).Select(c => c.Number);
        Assert.Equal(expected, reading.Found["PL3206"].Select(f => f.At[0]).Where(p => reading.World.Happens.Contains(World.DueOf(draft.Clause(p)))));
    }

    private static bool IsBounded(Draft draft, Clause clause)
    {
        // Gaps of the moments themselves come with whoever asks for them.
        var ways = Choice.All(draft).Where(w => !clause.Optional || w[new Choice(clause.Number, Open.Kept)] == 0).Select(w => new Calendar(draft, w)).ToList();
        bool Some(Func<string, Gap> gap) => ways.Exists(w => w.Moment(clause.Until!.Fact!, clause) is var from && Calendar.Fits([.. w.Gaps, gap(from)]));
        var enough = Enumerable.Range(0, Longest).Where(days => Some(from => new Gap(from, Calendar.Done(clause), -days, "", true))).ToList();
        var notTooMany = Enumerable.Range(0, Longest).Where(days => Some(from => new Gap(Calendar.Done(clause), from, days, "", true))).ToList();

        // "Within [blank] days after" one's own performance: any number fits, and none says anything.
        return !ways.TrueForAll(w => w.Moment(clause.Until!.Fact!, clause) == Calendar.Done(clause)) && ((enough.Count > 0 && enough[0] > 0) || (notTooMany.Count > 0 && notTooMany.Count < Longest));
    }
}
