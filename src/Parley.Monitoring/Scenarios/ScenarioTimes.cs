using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Parley.Monitoring.Scenarios;

/// <summary>Moments in the sentences of a result, in the agreement's zone.</summary>
internal static class ScenarioTimes
{
    /// <summary>The day alone where the moment is its first or last instant.</summary>
    public static string Show(Instant moment, DateTimeZone zone)
    {
        var local = moment.InZone(zone).LocalDateTime;
        var first = zone.AtStartOfDay(local.Date).ToInstant();
        var last = zone.AtStartOfDay(local.Date.PlusDays(1)).ToInstant() - Duration.Epsilon;
        var day = LocalDatePattern.Iso.Format(local.Date);
        return moment == first || moment == last ? day : $"{day} {local.TimeOfDay.ToString("HH':'mm", CultureInfo.InvariantCulture)}";
    }
}
