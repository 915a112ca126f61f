using NodaTime;
using NodaTime.Text;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>A moment on the calendar's axis.</summary>
/// <param name="Y">Where its line runs.</param>
/// <param name="Gap">The days since the tick before in words; empty for the first.</param>
internal sealed record Tick(Instant At, double Y, IReadOnlyList<LabelLine> Lines, string Gap)
{
    public const double Size = 16;
    public const double LineHeight = 19;
    public const double Width = 74;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>The words of a moment: its day, its time where that is not the day's beginning, and its year where that is new.</summary>
    public static IReadOnlyList<string> WordsOf(Instant at, Instant? before, DateTimeZone zone)
    {
        var local = at.InZone(zone).LocalDateTime;
        var year = before is { } b && b.InZone(zone).Year == local.Year ? [] : new[] { local.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        var isEnd = (at + Duration.Epsilon).InZone(zone).LocalDateTime.Date > local.Date;
        var time = isEnd ? ["24:00"] : local.TimeOfDay == LocalTime.Midnight ? [] : new[] { Clock.Format(local.TimeOfDay) };
        return [Day.Format(local.Date), .. time, .. year];
    }

    public static Tick Place(Instant at, double y, IReadOnlyList<string> words, string gap) => new(
        at,
        y,
        [.. words.Select((w, i) => new LabelLine(w, new Box(4, y + 3 + (i * LineHeight), Math.Min(Width - 8, TextMetrics.WidthOf(w, Size)), LineHeight), LabelStyle.Remark))],
        gap);
}
