using NodaTime;
using Parley.Monitoring.Deadlines;

namespace Parley.Exploration.Building;

/// <summary>How many midnights lie between an event and the first and the last instant of what lies a length after it.</summary>
/// <param name="FirstLeast">Before so many midnights its first instant has not come, whatever the day and the hour of the event.</param>
/// <param name="FirstMost">After so many it has.</param>
/// <param name="LastLeast">Before so many midnights its last instant has not passed.</param>
/// <param name="LastMost">After so many it has.</param>
internal readonly record struct DayRange(int FirstLeast, int FirstMost, int LastLeast, int LastMost)
{
    /// <summary>Days of event looked at where the length depends on the day: four years hold every month and every leap day.</summary>
    private const int Days = 1461;

    public bool IsExact => FirstLeast == FirstMost && LastLeast == LastMost;

    /// <summary>Null for a blank length.</summary>
    /// <param name="first">The first day on which the event can happen.</param>
    /// <param name="only">Whether it happens on that day, at its first instant.</param>
    public static DayRange? Of(TimeLength length, Reckoner reckoner, Reckoning reckoning, LocalDate first, bool only)
    {
        var ranges = length.Amount.Possible.Select(amount => length.Unit is TimeUnit.Minutes or TimeUnit.Hours
            ? OfHours(amount / (length.Unit == TimeUnit.Minutes ? 60.0 : 1))
            : OfDays(amount, length.Unit, reckoner, first, only ? 1 : Fixed(length.Unit, reckoning) ? 1 : Days)).ToList();
        return ranges.Count == 0 ? null : new DayRange(ranges.Min(r => r.FirstLeast), ranges.Max(r => r.FirstMost), ranges.Min(r => r.LastLeast), ranges.Max(r => r.LastMost));
    }

    private static bool Fixed(TimeUnit unit, Reckoning reckoning) => unit is TimeUnit.Days or TimeUnit.Weeks && !reckoning.EndsOnWorkingDay && !reckoning.TwoWorkingDays;

    private static DayRange OfDays(int amount, TimeUnit unit, Reckoner reckoner, LocalDate first, int days)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        for (var i = 0; i < days; i++)
        {
            var day = first.PlusDays(i);
            foreach (var end in reckoner.After(reckoner.DayOf(day).First + Duration.FromHours(12), amount, unit))
            {
                var offset = Period.DaysBetween(day, reckoner.DateOf(end.First));
                (least, most) = (Math.Min(least, offset), Math.Max(most, offset));
            }
        }

        return new DayRange(least, most, least + 1, most + 1);
    }

    /// <summary>Of hours the model knows only between which midnights they end. A day has 23 to 25 hours; an hour not counted makes the time longer by one.</summary>
    private static DayRange OfHours(double hours)
    {
        var least = Math.Max(0, (int)Math.Floor((hours - 1) / 24));
        var most = (int)Math.Ceiling((hours + 2) / 24) + 1;
        return new DayRange(least, most, least, most);
    }
}
