using Parley.Analysis.Dates;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;

namespace Parley.Analysis.Tests.BruteForce.References;

/// <summary>The days of a blank tried one by one, over all ways to settle the rest.</summary>
internal sealed class BlankRangesReference : IReference
{
    /// <summary>More days than the dates of any draft lie apart.</summary>
    private const int Many = 200;

    public Type Analysis => typeof(BlankRanges);

    public void Compare(Reading reading)
    {
        var draft = reading.Draft;
        var blanks = draft.Provisions.Where(c => c.Optional || Calendar.IsDated(c))
            .SelectMany(c => new[] { (Clause: c, IsEnd: false), (Clause: c, IsEnd: true) })
            .Where(b => (b.IsEnd ? b.Clause.Until : b.Clause.From) is { Fact: not null, Days.Count: 0 }).ToList();
        if (blanks.Count == 0)
        {
            Assert.Empty(reading.Found["PL3206"]);
        }
        else if (Calendar.Fits(new Calendar(draft).Gaps) && new Choosing(draft).Fitting.Any())
        {
            Assert.Equal(
                blanks.Select(b => (b.Clause.Number, Range: Range(draft, b.Clause, b.IsEnd))).Where(b => b.Range is not null).Select(b => $"{b.Number} {b.Range}").Order(StringComparer.Ordinal),
                reading.Found["PL3206"].Select(f => $"{f.At[0]} {f.Message.Split(" other times is ")[1].Split(':')[0]}").Order(StringComparer.Ordinal));
        }
    }

    private static string? Range(Draft draft, Clause clause, bool isEnd)
    {
        int? least = isEnd && !Fits(draft, clause, isEnd, 0, whole: false) ? Enumerable.Range(1, Many).Cast<int?>().FirstOrDefault(d => Fits(draft, clause, isEnd, d!.Value, whole: false)) : null;
        int? most = Fits(draft, clause, isEnd, Many, whole: isEnd) ? null : Enumerable.Range(0, Many).Reverse().Cast<int?>().FirstOrDefault(d => Fits(draft, clause, isEnd, d!.Value, whole: isEnd));
        if (isEnd && !Fits(draft, clause, isEnd, Many, whole: true, alone: true))
        {
            // It waits for itself, which is a waiting circle whatever the days.
            most = null;
        }

        var used = isEnd ? " if all of it is used" : "";
        return (least, most) switch
        {
            ({ } a, { } b) when a == b => $"only {Days(b)}{used}",
            ({ } a, { } b) => $"at least {a} and at most {Days(b)}{used}",
            ({ } a, null) => $"at least {Days(a)}",
            (null, { } b) => $"at most {Days(b)}{used}",
            _ => null,
        };
    }

    /// <summary>Whether the times fit in some way with so many days in the blank.</summary>
    /// <param name="whole">Whether whoever has them uses all of them.</param>
    /// <param name="alone">Whether nothing but the sentence itself counts.</param>
    private static bool Fits(Draft draft, Clause clause, bool isEnd, int days, bool whole, bool alone = false)
    {
        var filled = isEnd ? clause with { Until = clause.Until! with { Days = [days] } } : clause with { From = clause.From! with { Days = [days] } };
        return new Choosing(draft with { Clauses = [.. draft.Clauses.Select(c => c == clause ? filled with { Optional = false } : c)] }).All.Any(way =>
        {
            var calendar = new Calendar(way.Draft);
            var own = way.Draft.Provisions.First(c => c.Number == clause.Number);
            var gaps = calendar.Gaps.Where(g => !alone || g.Says == own.Number).ToList();
            return Calendar.Fits(whole ? [.. gaps, new Gap(Done(own), calendar.Moment(own.Until!.Fact!, own), days, own.Number, IsEnd: false)] : gaps);
        });
    }

    private static string Done(Clause clause) => clause.Kind == Kind.Entry ? World.Force : Calendar.Done(clause);

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
