namespace Parley.Model.Time;

/// <summary>A length of time as written: <c>30 days</c>, <c>[blank] hours</c>.</summary>
/// <remarks>Hours are elapsed time; days, weeks, months and years are counted on the calendar of the agreement's zone.</remarks>
public sealed record TimeLength(Open<int> Amount, TimeUnit Unit)
{
    public override string ToString() =>
        Amount.TryGetFixed(out var one) && one == 1
            ? $"1 {Unit.ToString().ToLowerInvariant()[..^1]}"
            : $"{Amount} {Unit.ToString().ToLowerInvariant()}";
}

public enum TimeUnit
{
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}
