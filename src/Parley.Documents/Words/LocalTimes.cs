using NodaTime;
using NodaTime.Text;
using Parley.Model.Events;

namespace Parley.Documents.Words;

/// <summary>Moments as the agreement's zone reads them, always with the offset.</summary>
internal sealed class LocalTimes(DateTimeZone zone)
{
    private static readonly OffsetDateTimePattern MinutePattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm o<+HH:mm>");
    private static readonly OffsetDateTimePattern DayPattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd '24:00' o<+HH:mm>");
    private static readonly LocalDatePattern WeekdayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd uuuu'-'MM'-'dd");
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly OffsetDateTimePattern MachinePattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");
    private static readonly LocalDatePattern LongDay = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern ShortDay = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd");

    // Beyond these years a zone's rules cannot be asked.
    private static readonly Instant First = Instant.FromUtc(1, 1, 2, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(9998, 12, 30, 0, 0);

    public string ZoneName => zone.Id;

    public LocalDate DayOf(Instant instant) => Inside(instant).InZone(zone).Date;

    /// <summary><c>2026-02-14 19:30 +02:00</c>; the last instant of a day is its 24:00.</summary>
    public string Minute(Instant instant)
    {
        var local = Inside(instant).InZone(zone).ToOffsetDateTime();
        var lastMinute = local.Hour == 23 && local.Minute == 59 && local.Second == 59;
        return (lastMinute ? DayPattern : MinutePattern).Format(local);
    }

    /// <summary><c>Sat 2026-02-14 24:00</c>, where the zone is named beside it; the last instant of a day is its 24:00.</summary>
    public string Weekday(Instant instant)
    {
        var local = Inside(instant).InZone(zone).LocalDateTime;
        var last = local.Hour == 23 && local.Minute == 59 && local.Second == 59;
        return $"{WeekdayPattern.Format(local.Date)} {(last ? "24:00" : ClockPattern.Format(local.TimeOfDay))}";
    }

    /// <summary><c>2026-02-14T19:30:00+02:00</c></summary>
    public string Machine(Instant instant) => MachinePattern.Format(Inside(instant).InZone(zone).ToOffsetDateTime());

    /// <summary><c>14 February 2026</c></summary>
    public static string Long(LocalDate day) => LongDay.Format(day);

    public static string Short(LocalDate day) => ShortDay.Format(day);

    /// <summary>A moment, a whole day, or from when to when.</summary>
    public string Of(When when)
    {
        if (when.IsInstant)
        {
            return Minute(when.From);
        }

        var (from, to) = (DayOf(when.From), DayOf(when.To));
        var wholeDays = when.From == StartOf(from) && when.To >= StartOf(to.PlusDays(1)) - Duration.FromSeconds(1);
        return (wholeDays, from == to) switch
        {
            (true, true) => $"{Short(from)}, day only",
            (true, false) => $"{Short(from)} to {Short(to)}, days only",
            _ => $"{Minute(when.From)} to {Minute(when.To)}",
        };
    }

    public Instant StartOf(LocalDate day) => zone.AtStartOfDay(day).ToInstant();

    private static Instant Inside(Instant instant) => Instant.Max(First, Instant.Min(Last, instant));
}
