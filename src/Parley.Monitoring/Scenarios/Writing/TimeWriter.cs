using NodaTime;
using NodaTime.Text;
using Parley.Model.Events;
using Parley.Monitoring.Reading;

namespace Parley.Monitoring.Scenarios.Writing;

/// <summary>Times as steps name them, in the agreement's zone.</summary>
internal sealed class TimeWriter(DateTimeZone zone)
{
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary><c>on 2026-01-30</c>, <c>at 06:00 on 2026-01-30</c>, <c>from 2026-01-30 to 2026-02-02</c></summary>
    public string When(When when)
    {
        if (when.IsInstant)
        {
            return $"at {Exact(when.From)}";
        }

        return TimeText.StartsDay(when.From, zone) is { } first && TimeText.EndsDay(when.To, zone) is { } last
            ? first == last ? $"on {TimeText.Iso(first)}" : $"from {TimeText.Iso(first)} to {TimeText.Iso(last)}"
            : $"from {Exact(when.From)} to {Exact(when.To)}";
    }

    /// <summary>A moment up to which something lasts, or at which it is known: the day alone where it is the day's last instant.</summary>
    public string End(Instant moment) => TimeText.EndsDay(moment, zone) is { } day ? TimeText.Iso(day) : Exact(moment);

    /// <summary>A moment at which something begins: the day alone where it is the day's first instant.</summary>
    public string Start(Instant moment) => TimeText.StartsDay(moment, zone) is { } day ? $"on {TimeText.Iso(day)}" : $"at {Exact(moment)}";

    /// <summary>A minute that the clocks show once by its time of day; any other instant as ISO 8601 in quotation marks.</summary>
    private string Exact(Instant moment)
    {
        var local = moment.InZone(zone).LocalDateTime;
        var whole = local.Second == 0 && local.NanosecondOfSecond == 0 && zone.MapLocal(local).Count == 1;
        return whole
            ? $"{Minute.Format(local.TimeOfDay)} on {TimeText.Iso(local.Date)}"
            : $"\"{OffsetDateTimePattern.Rfc3339.Format(moment.WithOffset(Offset.Zero))}\"";
    }
}
