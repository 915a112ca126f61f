using NodaTime;

namespace Parley.Monitoring.Reading;

/// <summary>A date, and where written a time of day and an offset, in the form of ISO 8601: <c>2026-01-15</c>, <c>2026-01-15T06:00:00+02:00</c>.</summary>
/// <remarks>A blank may stand for the T; seconds and their fraction may be missing. Read by hand, for a pattern would make an object of each.</remarks>
/// <param name="Date">Null where the year has no such day.</param>
internal readonly record struct IsoTime(int Year, LocalDate? Date, LocalTime? Time, Offset? Offset)
{
    /// <summary>Whether the text has this form at all; the day may still not exist.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IsoTime result)
    {
        result = default;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !Number(text[..4], out var year) || !Number(text[5..7], out var month) || !Number(text[8..10], out var day))
        {
            return false;
        }

        LocalDate? date = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
        if (text.Length == 10)
        {
            result = new IsoTime(year, date, null, null);
            return true;
        }

        if (text[10] is not ('T' or 't' or ' ') || !TryTime(text[11..], out var time, out var rest) || !TryOffset(rest, out var offset))
        {
            return false;
        }

        result = new IsoTime(year, date, time, offset);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out LocalTime time, out ReadOnlySpan<char> rest)
    {
        time = default;
        rest = default;
        if (text.Length < 5 || text[2] != ':' || !Number(text[..2], out var hour) || !Number(text[3..5], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        var second = 0;
        long nanoseconds = 0;
        rest = text[5..];
        if (rest.Length >= 3 && rest[0] == ':')
        {
            if (!Number(rest[1..3], out second) || second > 59)
            {
                return false;
            }

            rest = rest[3..];
            if (rest is ['.' or ',', ..] && !TryFraction(ref rest, out nanoseconds))
            {
                return false;
            }
        }

        time = new LocalTime(hour, minute, second).PlusNanoseconds(nanoseconds);
        return true;
    }

    private static bool TryFraction(ref ReadOnlySpan<char> rest, out long nanoseconds)
    {
        nanoseconds = 0;
        var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length - 1 : digits;
        if (digits is 0 or > 9)
        {
            return false;
        }

        for (var i = 0; i < 9; i++)
        {
            nanoseconds = (nanoseconds * 10) + (i < digits ? rest[1 + i] - '0' : 0);
        }

        rest = rest[(1 + digits)..];
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out Offset? offset)
    {
        offset = null;
        switch (text)
        {
            case []:
                return true;
            case ['Z' or 'z']:
                offset = NodaTime.Offset.Zero;
                return true;
            case ['+' or '-', _, _, ':', _, _] when Number(text[1..3], out var hours) && Number(text[4..6], out var minutes) && hours <= 18 && minutes <= 59 && (hours < 18 || minutes == 0):
                var seconds = (hours * 3_600) + (minutes * 60);
                offset = NodaTime.Offset.FromSeconds(text[0] == '-' ? -seconds : seconds);
                return true;
            default:
                return false;
        }
    }

    private static bool Number(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
