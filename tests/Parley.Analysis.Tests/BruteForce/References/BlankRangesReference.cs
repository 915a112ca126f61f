using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>
/// Every blank filled in with every number of days: it is found where 0 is too few in every choice, or where some number is too many in every choice, if all of it is used.
/// Nothing is compared where what is not open does not fit, of what never falls due, and of a time counted from what waits for its own performance: there is nothing to fill in.
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

        var blanks = draft.Provisions
            .Where(c => c.Until is { Fact: not null, Days.Count: 0 } && reading.World.Happens.Contains(World.DueOf(c)))
            .Select(c => new Blank(draft, c)).Where(b => !b.WaitsForItself).ToList();
        Assert.Equal(blanks.Where(b => b.IsBounded).Select(b => b.Number), reading.Found["PL3206"].Select(f => f.At[0]).Where(p => blanks.Exists(b => b.Number == p)));
    }

    private sealed class Blank(Draft draft, Clause clause)
    {
        private readonly List<Calendar> _ways = [.. Choice.All(draft).Where(w => !clause.Optional || w[new Choice(clause.Number, Open.Kept)] == 0).Select(w => new Calendar(draft, w))];

        public string Number => clause.Number;

        public bool WaitsForItself => !Fits((done, from) => new Gap(done, from, 1, "", false), g => !g.IsEnd);

        public bool IsBounded
        {
            get
            {
                var enough = Enumerable.Range(0, Longest).Where(days => Fits((done, from) => new Gap(from, done, -days, "", true), _ => true)).ToList();
                var notTooMany = Enumerable.Range(0, Longest).Where(days => Fits((done, from) => new Gap(done, from, days, "", true), _ => true)).ToList();
                return (enough.Count > 0 && enough[0] > 0) || (notTooMany.Count > 0 && notTooMany.Count < Longest);
            }
        }

        /// <summary>Whether in some choice the days fit with one gap more.</summary>
        private bool Fits(Func<string, string, Gap> more, Func<Gap, bool> counts) => _ways.Exists(w =>
            w.Moment(clause.Until!.Fact!, clause) is var from && Calendar.Fits([.. w.Gaps.Where(counts), more(Calendar.Done(clause), from)]));
    }
}
