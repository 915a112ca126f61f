namespace Parley.Model.Time;

/// <summary>How the agreement counts time, as declared under "Reckoning of time".</summary>
/// <param name="FirstDay">Which day is day 1 of "within N days of".</param>
/// <param name="Month">What a month means where the day of the same number is missing, or null where the text has not declared it.</param>
public sealed record Reckoning(FirstDay FirstDay, MonthRule? Month)
{
    /// <summary>The day of the event is not counted (as in EU Regulation 1182/71, art. 3(1)); months are not declared.</summary>
    public static readonly Reckoning Default = new(FirstDay.DayAfterEvent, null);
}

public enum FirstDay
{
    /// <summary>The day of the event is not counted.</summary>
    DayAfterEvent,

    /// <summary>The day of the event is day 1.</summary>
    DayOfEvent,
}

public enum MonthRule
{
    /// <summary>A month ends on the day of the same number, or on the last day of the month where there is none.</summary>
    LastDayWhereMissing,

    /// <summary>A month ends on the day of the same number, or on the first day of the next month where there is none.</summary>
    NextDayWhereMissing,
}
