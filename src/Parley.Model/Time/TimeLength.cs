namespace Parley.Model.Time;

/// <summary>A length of time as written: <c>30 days</c>, <c>[blank] hours</c>.</summary>
/// <remarks>Hours are elapsed time; days, weeks, months and years are counted on the calendar of the agreement's zone.</remarks>
public sealed record TimeLength(Open<int> Amount, TimeUnit Unit)
{
    public override string ToString()
    {
        var unit = Unit == TimeUnit.WorkingDays ? "working days" : Unit.ToString().ToLowerInvariant();
        return Amount.TryGetFixed(out var one) && one == 1 ? $"1 {unit[..^1]}" : $"{Amount} {unit}";
    }
}

public enum TimeUnit
{
    Minutes,
    Hours,
    Days,

    /// <summary>Days that are no days of rest: see <see cref="Reckoning.IsRestDay"/>.</summary>
    WorkingDays,
    Weeks,
    Months,
    Years,
}
