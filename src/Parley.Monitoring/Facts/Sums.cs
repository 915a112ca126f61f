using NodaTime;
using Parley.Model.Events;
using Parley.Monitoring.Deadlines;
using Parley.Monitoring.Plan;

namespace Parley.Monitoring.Facts;

/// <summary>Amounts of several events added up.</summary>
internal static class Sums
{
    /// <summary>When events together reach an amount: surely when those that are sure do, possibly when any may.</summary>
    /// <remarks>A share that is reported without an amount is the whole where its completion is reported; otherwise an event without an amount may be as much as is asked for.</remarks>
    public static Timeline Reached(IReadOnlyList<Hit> hits, Quota quota)
    {
        var (least, most) = quota.Amounts.IsEmpty ? (0m, decimal.MaxValue) : (quota.Amounts.Min(), quota.Amounts.Max());
        Instant? possibly = null, surely = null;
        var sum = 0m;
        foreach (var hit in hits.OrderBy(h => h.When.From))
        {
            sum += AmountOf(hit, quota) ?? least;
            if (possibly is null && sum >= least)
            {
                possibly = hit.When.From;
            }
        }

        sum = 0;
        foreach (var hit in hits.Where(h => h.Sure == Answer.Yes).OrderBy(h => h.When.To))
        {
            sum += AmountOf(hit, quota) ?? 0;
            if (surely is null && sum >= most)
            {
                surely = hit.When.To;
            }
        }

        return possibly is { } first ? Timeline.Reached(first, surely) : Timeline.Never;
    }

    /// <summary>The events with which, in their period of the calendar, the sum goes beyond what is allowed, each as surely as it does.</summary>
    public static List<Hit> Beyond(IEnumerable<Hit> hits, Rate rate, DeadlineCalendar calendar)
    {
        var beyond = new List<Hit>();
        foreach (var period in hits.Where(h => h.Event.Amount is { Unit: AmountUnit.Pieces }).GroupBy(h => PeriodOf(calendar.Reckoner.DateOf(h.When.From), rate.Unit)))
        {
            var (sure, possible) = (0m, 0m);
            foreach (var hit in period)
            {
                var amount = hit.Event.Amount!.Value.Value;
                possible += amount;
                sure += hit.Sure == Answer.Yes ? amount : 0;
                var surely = !rate.Most.IsEmpty && hit.Sure == Answer.Yes && sure > rate.Most.Max();
                if (surely || possible > (rate.Most.IsEmpty ? 0 : rate.Most.Min()))
                {
                    beyond.Add(surely ? hit : hit with { Sure = Answer.Possibly });
                }
            }
        }

        return [.. beyond.OrderBy(h => h.When.From).ThenBy(h => h.Id.Value, StringComparer.Ordinal)];
    }

    private static LocalDate PeriodOf(LocalDate day, TimeUnit unit) => unit switch
    {
        TimeUnit.Years => new LocalDate(day.Year, 1, 1),
        TimeUnit.Months => new LocalDate(day.Year, day.Month, 1),
        TimeUnit.Weeks => day.PlusDays(1 - (int)day.DayOfWeek),
        _ => day,
    };

    /// <summary>Null where the event does not say it in the unit that the text counts in.</summary>
    private static decimal? AmountOf(Hit hit, Quota quota) => hit.Event.Amount switch
    {
        { Unit: AmountUnit.PerCent } share when quota.Share => share.Value,
        { Unit: AmountUnit.Pieces } pieces when !quota.Share => pieces.Value,
        null when quota.Share && hit.Event.Stage == ActStage.Completed => 100,
        _ => null,
    };
}
