using NodaTime;
using NodaTime.Text;

namespace Parley.Workspace.Json;

/// <summary>Times as programs write them (ISO 8601).</summary>
public static class Dates
{
    /// <summary><c>2026-01-15</c></summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>An instant with the offset that clocks in the zone show: <c>2026-01-15T00:00:00+02:00</c>. Fractions of a second only where there are some.</summary>
    public static string Moment(Instant instant, DateTimeZone zone) =>
        OffsetDateTimePattern.Rfc3339.Format(instant.InZone(zone).ToOffsetDateTime());
}
