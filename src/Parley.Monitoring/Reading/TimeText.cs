using NodaTime;
using NodaTime.Text;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>Times as our own format writes them, in the agreement's zone.</summary>
internal static class TimeText
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HH:mm>");

    /// <summary>An instant with the zone's offset; in UTC where the offset has seconds, as local mean time had.</summary>
    public static string Of(Instant instant, DateTimeZone zone)
    {
        var offset = zone.GetUtcOffset(instant);
        return Pattern.Format(instant.WithOffset(offset.Seconds % 60 == 0 ? offset : Offset.Zero));
    }

    /// <summary>The date, where the interval is one whole day of the zone; else null.</summary>
    public static string? DayOf(When when, DateTimeZone zone) => StartsDay(when.From, zone) is { } day && day == EndsDay(when.To, zone) ? Iso(day) : null;

    /// <summary>The date whose first instant this is, or null.</summary>
    public static LocalDate? StartsDay(Instant instant, DateTimeZone zone)
    {
        var day = instant.InZone(zone).Date;
        return zone.AtStartOfDay(day).ToInstant() == instant ? day : null;
    }

    /// <summary>The date whose last instant this is, or null.</summary>
    public static LocalDate? EndsDay(Instant instant, DateTimeZone zone)
    {
        var day = instant.InZone(zone).Date;
        return zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon == instant ? day : null;
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
