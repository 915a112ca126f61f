using NodaTime;

namespace Parley.Model.Time;

/// <summary>A day as a time.</summary>
public static class CalendarDay
{
    /// <summary>Days beyond this one count as it: farther away no calendar is meant, and none would fit.</summary>
    public static readonly LocalDate Last = new(9990, 12, 31);

    /// <summary>The first and the last instant of a day in a zone, both its own.</summary>
    public static (Instant First, Instant Last) InstantsIn(this LocalDate date, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var day = date > Last ? Last : date;
        return (zone.AtStartOfDay(day).ToInstant(), zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon);
    }
}
