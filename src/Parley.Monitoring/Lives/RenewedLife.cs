using NodaTime;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Facts;

namespace Parley.Monitoring.Lives;

/// <summary>Terms that follow one another: each is renewed unless notice is given in time before its end.</summary>
/// <remarks>
/// Notice counts for the first term whose last day for notice it does not miss. The ends of all terms are counted from the beginning of the first, so that a month
/// without the day does not shift those that follow.
/// </remarks>
internal static class RenewedLife
{
    /// <summary>How many terms ahead are listed: enough for every agreement that anybody follows.</summary>
    private const int ListedTerms = 200;

    /// <summary>Counting stops here; by then no calendar is meant.</summary>
    private const int MostTerms = 20_000;

    public static Timeline Over(LifeContext context, Renewal renewal, TimeLength first, Occurrence? begun)
    {
        if (begun is not { } start || renewal.Unless is not { } refusal)
        {
            return Timeline.Never;
        }

        var notices = context.Hits.Of(context.Norm.Performance[0]);
        Instant? possibly = null, surely = null;
        foreach (var notice in notices)
        {
            var earliest = ReadingsOf(first, renewal, refusal).Select(r => LastEnd(context, r, start.From, notice.When.From, latest: false)).Min();
            possibly = possibly is { } p && p <= earliest ? p : earliest;
            if (notice.Sure == Answer.Yes && start.Sure is { } sure && IsFixed(first, renewal, refusal))
            {
                var latest = ReadingsOf(first, renewal, refusal).Select(r => LastEnd(context, r, sure, notice.When.To, latest: true)).Max();
                surely = surely is { } s && s <= latest ? s : latest;
            }
        }

        return possibly is { } from ? Timeline.Reached(BoundReading.Behind(from), surely is { } end ? BoundReading.Behind(end) : null) : Timeline.Never;
    }

    /// <summary>Each term with its end, up to the last one where notice ended it.</summary>
    public static IEnumerable<(Instant At, Instant Until)> Terms(LifeContext context, Renewal renewal, TimeLength first, Occurrence? begun, Timeline over)
    {
        if (begun is not { } start || start.Sure != start.From || ReadingsOf(first, renewal, renewal.Unless).ToList() is not [var reading])
        {
            yield break;
        }

        var from = start.From;
        for (var term = 0; term < ListedTerms && over.At(from) == Answer.No; term++)
        {
            var end = EndOf(context, reading, start.From, term, latest: true);
            yield return (from, end);
            from = BoundReading.Behind(end);
        }
    }

    private readonly record struct Reading(int First, TimeUnit FirstUnit, int Period, TimeUnit PeriodUnit, int? Before, TimeUnit BeforeUnit);

    private static bool IsFixed(TimeLength first, Renewal renewal, RefusalOfRenewal refusal) =>
        !first.Amount.Possible.IsEmpty && renewal.Period is not { Amount.Possible.IsEmpty: true } && refusal.Before is not { Amount.Possible.IsEmpty: true };

    /// <summary>Every choice of the amounts that brackets offer; a blank counts as one day, which its earliest end cannot come before.</summary>
    private static IEnumerable<Reading> ReadingsOf(TimeLength first, Renewal renewal, RefusalOfRenewal? refusal)
    {
        static IEnumerable<int> Amounts(TimeLength length) => length.Amount.Possible.IsEmpty ? [1] : length.Amount.Possible.Select(a => Math.Max(1, a));
        var period = renewal.Period ?? first;
        return from f in Amounts(first)
               from p in Amounts(period)
               from b in refusal?.Before is { } before ? Amounts(before).Select(a => (int?)a) : [null]
               select new Reading(f, first.Unit, p, period.Unit, b, refusal?.Before?.Unit ?? TimeUnit.Days);
    }

    /// <summary>The end of the first term for which notice at an instant is in time.</summary>
    private static Instant LastEnd(LifeContext context, Reading reading, Instant start, Instant notice, bool latest)
    {
        for (var term = 0; ; term++)
        {
            var end = EndOf(context, reading, start, term, latest);
            var limits = reading.Before is { } before ? context.Calendar.Reckoner.Before(end, before, reading.BeforeUnit) : [Stretch.At(end)];
            if (notice <= (latest ? limits.Min(l => l.Last) : limits.Max(l => l.Last)) || term >= MostTerms)
            {
                return end;
            }
        }
    }

    private static Instant EndOf(LifeContext context, Reading reading, Instant start, int term, bool latest)
    {
        var reckoner = context.Calendar.Reckoner;
        IEnumerable<Stretch> ends;
        if (Months(reading.FirstUnit) is { } first && Months(reading.PeriodUnit) is { } period)
        {
            ends = reckoner.After(start, Total(first * (long)reading.First, period * (long)reading.Period, term), TimeUnit.Months);
        }
        else if (reading.FirstUnit == reading.PeriodUnit)
        {
            ends = reckoner.After(start, Total(reading.First, reading.Period, term), reading.FirstUnit);
        }
        else
        {
            ends = reckoner.After(start, reading.First, reading.FirstUnit);
            for (var i = 0; i < term; i++)
            {
                ends = ends.SelectMany(e => reckoner.Later(e.Last, reading.Period, reading.PeriodUnit)).Distinct().ToList();
            }
        }

        return latest ? ends.Max(e => e.Last) : ends.Min(e => e.Last);
    }

    private static int Total(long first, long period, int term) => (int)Math.Min(int.MaxValue, first + (period * term));

    private static int? Months(TimeUnit unit) => unit switch { TimeUnit.Months => 1, TimeUnit.Years => 12, _ => null };
}
