using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Parley.Documents.Words;
using Duration = NodaTime.Duration;

namespace Parley.Documents.Timelines.Writing;

/// <summary>The dated ends of a timeline as a calendar (RFC 5545), one event for each: the last day of the time, or the last instant of a time counted in hours.</summary>
/// <remarks>
/// An event keeps its UID as long as agreement and provision are the same, so that importing it again, also after another entry into force is supposed, moves it.
/// The stamp is the day of the draft, since the same timeline gives the same bytes.
/// </remarks>
public static class TimelineCalendar
{
    private const string Product = "-//Parley//Timeline//EN";

    // RFC 5545 asks for a stamp; where the draft has no day, none is better than another.
    private static readonly LocalDate NoDraft = new(2000, 1, 1);

    public static string Write(AgreementTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var calendar = new Calendar { ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", timeline.Title);
        var ends = timeline.Dated.Where(e => e.Dates.To is not null).ToList();
        if (ends.Count > 0)
        {
            var first = ends.Min(e => e.Dates.To!.Value).InZone(timeline.Zone);
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(timeline.Zone.Id, first.LocalDateTime.PlusYears(-1).ToDateTimeUnspecified(), includeHistoricalData: false));
        }

        foreach (var entry in ends)
        {
            calendar.Events.Add(EventOf(entry, timeline));
        }

        return new CalendarSerializer().SerializeToString(calendar)!.ReplaceLineEndings("\r\n");
    }

    private static CalendarEvent EventOf(TimelineEntry entry, AgreementTimeline timeline)
    {
        var times = new LocalTimes(timeline.Zone);
        var (to, last) = (entry.Dates.To!.Value, entry.Dates.ToAtLatest ?? entry.Dates.To.Value);
        var wholeDay = to.InZone(timeline.Zone).LocalDateTime is var local && (to + Duration.Epsilon).InZone(timeline.Zone).LocalDateTime is var next && next.Date > local.Date;
        var start = wholeDay ? timeline.Zone.AtStartOfDay(local.Date).ToInstant() : to;
        var end = (last + Duration.Epsilon).InZone(timeline.Zone).Date > last.InZone(timeline.Zone).Date ? last + Duration.Epsilon : last;
        var supposed = timeline.InForce is null ? "" : $" {TimelineWords.Supposition(timeline)}";
        return new CalendarEvent
        {
            Uid = UidOf(timeline.Title, entry.Norm),
            DtStamp = Utc((timeline.Draft ?? NoDraft).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()),
            DtStart = Local(start, timeline.Zone),
            DtEnd = Local(Instant.Max(start, end), timeline.Zone),
            Summary = $"{entry.Provision}: {TimelineWords.Heading(entry, times)}",
            Description = $"{entry.Words}. {entry.Dates.Words}.{supposed}",
            Status = last == to ? EventStatus.Confirmed : EventStatus.Tentative,
            Transparency = TransparencyType.Transparent,
        };
    }

    private static string UidOf(string title, NormId norm) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{norm}")))[..32]}@parley.invalid";

    private static CalDateTime Local(Instant instant, DateTimeZone zone) => new(instant.InZone(zone).ToDateTimeUnspecified(), zone.Id, hasTime: true);

    private static CalDateTime Utc(Instant instant) => new(instant.ToDateTimeUtc(), CalDateTime.UtcTzId, hasTime: true);
}
