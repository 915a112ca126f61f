using NodaTime;
using NodaTime.Text;

namespace Parley.Cli.Rendering;

/// <summary>Moments as people write them, in the agreement's zone.</summary>
internal static class Times
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");

    /// <summary><c>2026-03-31 19:30</c>; the day alone where the moment is its first or last instant.</summary>
    public static string Show(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        var wholeDay = local.TimeOfDay == LocalTime.Midnight || (instant + Duration.Epsilon).InZone(zone).TimeOfDay == LocalTime.Midnight;
        return wholeDay ? LocalDatePattern.Iso.Format(local.Date) : Minute.Format(local);
    }

    /// <summary>The moment to the minute, with the zone: of a day's last instant 24:00.</summary>
    public static string ShowExactly(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        var text = (instant + Duration.Epsilon).InZone(zone).TimeOfDay == LocalTime.Midnight && local.TimeOfDay != LocalTime.Midnight
            ? $"{LocalDatePattern.Iso.Format(local.Date)} 24:00"
            : Minute.Format(local);
        return $"{text} ({zone.Id})";
    }
}
