using NodaTime;

namespace Parley.Analysis.Dates;

/// <summary>Lengths of time in whole days, rounded so that no window is made narrower than the text makes it.</summary>
internal static class Spans
{
    /// <summary>At least so many days lie between the event's day and the day on which the time is over; null for a blank.</summary>
    public static long? Least(TimeLength length, Reckoning reckoning) => Of(length, reckoning).Least is { } least
        ? least - (reckoning.FirstDay == FirstDay.DayOfEvent && least > 0 && IsOfCalendar(length.Unit) ? 1 : 0)
        : null;

    /// <summary>At most so many; null for a blank.</summary>
    /// <remarks>Where a time ends on a working day it ends up to some days later: after the longest row of days of rest.</remarks>
    public static long? Most(TimeLength length, Reckoning reckoning) => Of(length, reckoning).Most is { } most
        ? most + (IsOfCalendar(length.Unit) && (reckoning.EndsOnWorkingDay || reckoning.TwoWorkingDays) ? 4 + reckoning.Holidays.Count : 0)
        : null;

    private static bool IsOfCalendar(TimeUnit unit) => unit is not (TimeUnit.Minutes or TimeUnit.Hours);

    private static (long? Least, long? Most) Of(TimeLength length, Reckoning reckoning)
    {
        var amounts = length.Amount.Possible;
        return amounts.IsEmpty ? (null, null) : (amounts.Min(a => Days(a, length.Unit, reckoning).Least), amounts.Max(a => Days(a, length.Unit, reckoning).Most));
    }

    private static (long Least, long Most) Days(long amount, TimeUnit unit, Reckoning reckoning) => unit switch
    {
        // An hour's step can cross midnight, so a part of a day may count as none or as one.
        TimeUnit.Minutes => (amount / 1440, (amount + 1439) / 1440),
        TimeUnit.Hours => (amount / 24, (amount + 23) / 24),
        TimeUnit.Days => (amount, amount),
        TimeUnit.WorkingDays => (amount, amount + (2 * ((amount + 4) / 5)) + 2 + reckoning.Holidays.Count),
        TimeUnit.Weeks => (amount * 7, amount * 7),
        TimeUnit.Months => Months(amount, reckoning.Month),
        _ => Months(amount * 12, reckoning.Month),
    };

    /// <summary>Over all days of the cycle of leap years that such a time can begin on, by the declared rule, or by both where none is.</summary>
    private static (long Least, long Most) Months(long amount, MonthRule? rule)
    {
        if (amount > 1200)
        {
            return ((amount * 3043 / 100) - 31, (amount * 3045 / 100) + 31);
        }

        var (least, most) = (long.MaxValue, 0L);
        for (var from = new LocalDate(2001, 1, 1); from.Year < 2005; from = from.PlusDays(1))
        {
            // NodaTime ends a month that lacks the day on its last day.
            var last = from.PlusMonths((int)amount);
            var lacks = last.Day != from.Day;
            var days = (long)Period.DaysBetween(from, last);
            least = Math.Min(least, lacks && rule == MonthRule.NextDayWhereMissing ? days + 1 : days);
            most = Math.Max(most, lacks && rule != MonthRule.LastDayWhereMissing ? days + 1 : days);
        }

        return amount == 0 ? (0, 0) : (least, most);
    }
}
