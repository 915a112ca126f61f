using NodaTime;
using NodaTime.Text;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>What came of reading a time.</summary>
internal enum TimeReading
{
    Read,
    DoesNotExist,
    OutOfRange,
}

/// <summary>Reads dates and times into closed intervals: a date is the whole day in the zone, a time is an instant.</summary>
/// <remarks>
/// A time without an offset is in the zone; where the clocks are put back and it came twice, it is the interval of both.
/// A time that the clocks skip does not exist.
/// </remarks>
internal sealed class TimeReader(DateTimeZone zone, ValueList<LocalDateTimePattern> patterns)
{
    private readonly Dictionary<LocalDate, When> _days = [];

    public TimeReading Read(ReadOnlySpan<char> text, out When when) => Read(text, wholeDays: false, out when);

    /// <param name="wholeDays">Whether a time of day in the text is meaningless, so that the day is all that is known.</param>
    public TimeReading Read(ReadOnlySpan<char> text, bool wholeDays, out When when)
    {
        text = text.Trim();
        if (IsoTime.TryParse(text, out var time))
        {
            return Resolve(time, wholeDays, out when);
        }

        foreach (var pattern in patterns)
        {
            if (pattern.Parse(text.ToString()) is { Success: true } parsed)
            {
                var hasTime = pattern.PatternText.Contains('m', StringComparison.Ordinal);
                return Resolve(new IsoTime(parsed.Value.Year, parsed.Value.Date, hasTime ? parsed.Value.TimeOfDay : null, null), wholeDays, out when);
            }
        }

        when = default;
        return TimeReading.DoesNotExist;
    }

    /// <summary>The whole days of an interval, made longer by so many days at both ends.</summary>
    public When Widen(When when, int days)
    {
        var from = when.From.InZone(zone).Date.PlusDays(-days);
        var to = when.To.InZone(zone).Date.PlusDays(days);
        return new When(Day(from).From, Day(to).To);
    }

    private TimeReading Resolve(IsoTime time, bool wholeDays, out When when)
    {
        when = default;
        if (time.Year is < ReadingLimits.FirstYear or > ReadingLimits.LastYear)
        {
            return TimeReading.OutOfRange;
        }

        if (time.Date is not { } date)
        {
            return TimeReading.DoesNotExist;
        }

        if (time.Time is not { } clock || (wholeDays && time.Offset is null))
        {
            when = Day(date);
            return TimeReading.Read;
        }

        if (time.Offset is { } offset)
        {
            when = When.At(date.At(clock).WithOffset(offset).ToInstant());
            when = wholeDays ? Day(when.From.InZone(zone).Date) : when;
            return TimeReading.Read;
        }

        var mapping = zone.MapLocal(date.At(clock));
        if (mapping.Count == 0)
        {
            return TimeReading.DoesNotExist;
        }

        when = new When(mapping.First().ToInstant(), mapping.Last().ToInstant());
        return TimeReading.Read;
    }

    private When Day(LocalDate date)
    {
        if (_days.TryGetValue(date, out var day))
        {
            return day;
        }

        // A closed interval ends with the last instant before the next day.
        var (first, last) = date.InstantsIn(zone);
        day = new When(first, last);
        _days.Add(date, day);
        return day;
    }
}
