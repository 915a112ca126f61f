using NodaTime;

namespace Parley.Analysis.Dates;

/// <summary>Lengths of time in whole days, rounded so that no window is made narrower than the text makes it.</summary>
internal static class Spans
{
    /// <summary>At least so many days lie between the event's day and the day on which the time is over; null for a blank.</summary>
    public static long? Least(TimeLength length, Reckoning reckoning) => Of(length).Least is { } least
        ? least - (reckoning.FirstDay == FirstDay.DayOfEvent && least > 0 && IsOfCalendar(length.Unit) ? 1 : 0)
        : null;

    /// <summary>At most so many; null for a blank.</summary>
    public static long? Most(TimeLength length) => Of(length).Most;

    private static bool IsOfCalendar(TimeUnit unit) => unit is not (TimeUnit.Minutes or TimeUnit.Hours);

    private static (long? Least, long? Most) Of(TimeLength length)
    {
        var amounts = length.Amount.Possible;
        return amounts.IsEmpty ? (null, null) : (amounts.Min(a => Days(a, length.Unit).Least), amounts.Max(a => Days(a, length.Unit).Most));
    }

    private static (long Least, long Most) Days(long amount, TimeUnit unit) => unit switch
    {
        // An hour's step can cross midnight, so a part of a day may count as none or as one.
        TimeUnit.Minutes => (amount / 1440, (amount + 1439) / 1440),
        TimeUnit.Hours => (amount / 24, (amount + 23) / 24),
        TimeUnit.Days => (amount, amount),
        TimeUnit.Weeks => (amount * 7, amount * 7),
        TimeUnit.Months => Months(amount),
        _ => Months(amount * 12),
    };

    /// <summary>Over all months of the cycle of leap years that such a time can begin in, with the days by which the two month rules differ.</summary>
    private static (long Least, long Most) Months(long amount)
    {
        if (amount > 1200)
        {
            return ((amount * 3043 / 100) - 31, (amount * 3045 / 100) + 31);
        }

        var lengths = Enumerable.Range(0, 48)
            .Select(m => new LocalDate(2001, 1, 1).PlusMonths(m))
            .Select(d => (long)Period.DaysBetween(d, d.PlusMonths((int)amount)))
            .ToList();
        return amount == 0 ? (0, 0) : (lengths.Min() - 3, lengths.Max() + 3);
    }
}
