using NodaTime;
using NodaTime.TimeZones;

namespace Parley.Monitoring.Deadlines;

/// <summary>Counts time as the agreement declares it, in the agreement's zone.</summary>
/// <remarks>
/// Minutes and hours are elapsed time and lead to an instant. Days, weeks, months and years are counted on the calendar and lead to a whole day,
/// of 23, 24 or 25 hours as the clocks go. The day of the event is not counted (EU Regulation 1182/71, art. 3(1)) unless the agreement makes it day 1.
/// </remarks>
internal sealed class Reckoner(DateTimeZone zone, Reckoning reckoning)
{
    /// <summary>The later instant where a clock time occurs twice, the shifted one where it is skipped.</summary>
    private static readonly ZoneLocalMappingResolver LatestOrShifted = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    /// <summary>Counting stops at the ends of the years 1 and 9990: farther away no calendar is meant, and none would fit.</summary>
    private static readonly LocalDate FirstDate = new(1, 1, 1);
    private static readonly LocalDate LastDate = CalendarDay.Last;

    public Stretch DayOf(LocalDate date)
    {
        var (first, last) = Within(date).InstantsIn(zone);
        return new(first, last);
    }

    public LocalDate DateOf(Instant instant)
    {
        var utc = instant.InUtc().Date;
        return utc <= FirstDate ? FirstDate : utc >= LastDate ? LastDate : instant.InZone(zone).Date;
    }

    /// <summary>A clock time that the zone skips is moved forward by the gap; of one that occurs twice, both are meant, from the earlier to the later.</summary>
    public Stretch ClockTime(LocalDateTime time)
    {
        var local = Within(time.Date) + time.TimeOfDay;
        return new(zone.AtLeniently(local).ToInstant(), zone.ResolveLocal(local, LatestOrShifted).ToInstant());
    }

    private static LocalDate Within(LocalDate date) => date < FirstDate ? FirstDate : date > LastDate ? LastDate : date;

    /// <summary>What lies a length after an instant. More than one where a month's end is not declared: the readings that the text allows, in order.</summary>
    public ValueList<Stretch> After(Instant from, int amount, TimeUnit unit)
    {
        var ends = Away(from, amount, unit, reckoning.FirstDay == FirstDay.DayOfEvent ? -1 : 0);
        return unit is TimeUnit.Minutes or TimeUnit.Hours || !(reckoning.EndsOnWorkingDay || reckoning.TwoWorkingDays)
            ? ends
            : ends.Select(e => DayOf(OnWorkingDay(DateOf(from), DateOf(e.First)))).Distinct().ToValueList();
    }

    /// <summary>What lies a length before an instant.</summary>
    public ValueList<Stretch> Before(Instant from, int amount, TimeUnit unit) => Away(from, -amount, unit, reckoning.FirstDay == FirstDay.DayOfEvent ? 1 : 0);

    /// <summary>An end of a time moved on by a length, as an extension does it: no day is counted twice or left out, whichever day counts as the first.</summary>
    public ValueList<Stretch> Later(Instant end, int amount, TimeUnit unit) => Away(end, amount, unit, 0);

    /// <summary>The last day of a time, moved behind days of rest as the agreement declares.</summary>
    private LocalDate OnWorkingDay(LocalDate from, LocalDate last)
    {
        var working = 0;
        for (var day = from; reckoning.TwoWorkingDays && working < 2 && day < last; working += reckoning.IsRestDay(day) ? 0 : 1)
        {
            day = day.PlusDays(1);
        }

        // Art. 3(5) of Regulation 1182/71 asks it of times of two days or more.
        var missing = reckoning.TwoWorkingDays && Period.DaysBetween(from, last) >= 2 ? 2 - working : 0;
        while (last < LastDate && (missing > 0 || (reckoning.EndsOnWorkingDay && reckoning.IsRestDay(last))))
        {
            last = last.PlusDays(1);
            missing -= reckoning.IsRestDay(last) ? 0 : 1;
        }

        return last;
    }

    /// <summary>So many working days on, or back. Beyond some thousands, which no text means, five are taken for a week.</summary>
    private LocalDate PlusWorkingDays(LocalDate date, int amount)
    {
        if (Math.Abs((long)amount) > 10_000)
        {
            return PlusDays(date, 7L * amount / 5);
        }

        var step = Math.Sign(amount);
        for (var left = Math.Abs(amount); left > 0 && date > FirstDate && date < LastDate; left -= reckoning.IsRestDay(date) ? 0 : 1)
        {
            date = date.PlusDays(step);
        }

        return date;
    }

    /// <summary>The end of the hour of an instant, where that hour is not counted.</summary>
    private Instant HourStart(Instant from)
    {
        if (!reckoning.HourOfEventNotCounted || from == Instant.MinValue || from == Instant.MaxValue)
        {
            return from;
        }

        var hours = (from - NodaConstants.UnixEpoch).TotalHours;
        return Add(NodaConstants.UnixEpoch, Duration.FromHours(Math.Floor(hours) + 1));
    }

    private ValueList<Stretch> Away(Instant from, int amount, TimeUnit unit, int dayShift)
    {
        switch (unit)
        {
            case TimeUnit.Minutes:
                return [Stretch.At(Add(from, Duration.FromMinutes((long)amount)))];
            case TimeUnit.Hours:
                return [Stretch.At(Add(amount > 0 ? HourStart(from) : from, Duration.FromHours(amount)))];
            case TimeUnit.Days:
                return [DayOf(PlusDays(DateOf(from), (long)amount + dayShift))];
            case TimeUnit.WorkingDays:
                return [DayOf(PlusWorkingDays(PlusDays(DateOf(from), dayShift), amount))];
            case TimeUnit.Weeks:
                return [DayOf(PlusDays(DateOf(from), (7L * amount) + dayShift))];
            default:
                return Months(DateOf(from), unit == TimeUnit.Years ? 12L * amount : amount, dayShift);
        }
    }

    private static LocalDate PlusDays(LocalDate date, long days) => date.PlusDays((int)Math.Clamp(days, Period.DaysBetween(date, FirstDate), Period.DaysBetween(date, LastDate)));

    private ValueList<Stretch> Months(LocalDate from, long months, int dayShift)
    {
        var end = (12L * from.Year) + from.Month + months;
        if (end <= 12 * FirstDate.Year || end >= 12 * LastDate.Year)
        {
            return [DayOf(months < 0 ? FirstDate : LastDate)];
        }

        // NodaTime ends a month that lacks the day on its last day.
        var last = from.PlusMonths((int)months);
        if (last.Day == from.Day)
        {
            return [DayOf(last.PlusDays(dayShift))];
        }

        var next = last.PlusDays(1);
        return reckoning.Month switch
        {
            MonthRule.LastDayWhereMissing => [DayOf(last.PlusDays(dayShift))],
            MonthRule.NextDayWhereMissing => [DayOf(next.PlusDays(dayShift))],
            _ => [DayOf(last.PlusDays(dayShift)), DayOf(next.PlusDays(dayShift))],
        };
    }

    private static Instant Add(Instant instant, Duration length)
    {
        var room = length < Duration.Zero ? Instant.MinValue - instant : Instant.MaxValue - instant;
        return (length < Duration.Zero ? length <= room : length >= room) ? instant + room : instant + length;
    }
}
