using NodaTime;
using NodaTime.Text;

namespace Parley.Workspace.Runs;

/// <summary>A time as somebody types it: <c>2026-03-31</c>, <c>2026-03-31T19:30</c>, <c>2026-03-31T19:30+02:00</c>. Without an offset it is in the agreement's zone.</summary>
public sealed record GivenTime
{
    private static readonly OffsetDateTimePattern[] WithOffset =
        [OffsetDateTimePattern.Rfc3339, OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>")];

    private static readonly LocalDateTimePattern[] WithoutOffset =
        [LocalDateTimePattern.ExtendedIso, LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm")];

    private LocalDate? Day { get; init; }

    private LocalDateTime? Local { get; init; }

    private Instant? Exact { get; init; }

    public static GivenTime At(Instant instant) => new() { Exact = instant };

    /// <summary>The time, or null where the text is none.</summary>
    public static GivenTime? Parse(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return new GivenTime { Day = day.Value };
        }

        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(text) is { Success: true } exact)
            {
                return new GivenTime { Exact = exact.Value.ToInstant() };
            }
        }

        foreach (var pattern in WithoutOffset)
        {
            if (pattern.Parse(text) is { Success: true } local)
            {
                return new GivenTime { Local = local.Value };
            }
        }

        return null;
    }

    /// <summary>The last instant that the text can mean: of a day its last, of a time that the clocks show twice the later one.</summary>
    public Instant LastIn(DateTimeZone zone)
    {
        if (Exact is { } exact)
        {
            return exact;
        }

        if (Day is { } day)
        {
            return day.InstantsIn(zone).Last;
        }

        var mapping = zone.MapLocal(Local!.Value);
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.Last().ToInstant();
    }
}
