namespace Parley.Monitoring.Facts;

/// <summary>Units of time as event files write them in the object of an extension: <c>days</c>.</summary>
internal static class Units
{
    public static TimeUnit? TimeUnitOf(string words) => words.Trim().ToLowerInvariant() switch
    {
        "hour" or "hours" => TimeUnit.Hours,
        "day" or "days" => TimeUnit.Days,
        "week" or "weeks" => TimeUnit.Weeks,
        "month" or "months" => TimeUnit.Months,
        "year" or "years" => TimeUnit.Years,
        _ => null,
    };
}
