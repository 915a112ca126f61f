using NodaTime;

namespace Parley.Model.Time;

/// <summary>How the agreement counts time, as declared under "Reckoning of time".</summary>
/// <param name="FirstDay">Which day is day 1 of "within N days of".</param>
/// <param name="Month">What a month means where the day of the same number is missing, or null where the text has not declared it.</param>
public sealed record Reckoning(FirstDay FirstDay, MonthRule? Month)
{
    /// <summary>The day of the event is not counted (as in EU Regulation 1182/71, art. 3(1)); months are not declared.</summary>
    public static readonly Reckoning Default = new(FirstDay.DayAfterEvent, null);

    /// <summary>
    /// Regulation (EEC, Euratom) No 1182/71, art. 3: neither the day nor the hour of the event is counted (1); a month that lacks the day ends the time with its last
    /// day (2)(c); what would end on a day of rest ends with the next working day, unless it is counted in hours or backwards (4); two days and more hold two working days (5).
    /// </summary>
    public static readonly Reckoning Regulation1182 = new(FirstDay.DayAfterEvent, MonthRule.LastDayWhereMissing) { HourOfEventNotCounted = true, EndsOnWorkingDay = true, TwoWorkingDays = true };

    /// <summary>Whether hours are counted from the end of the hour of the event.</summary>
    public bool HourOfEventNotCounted { get; init; }

    /// <summary>Whether a time counted forward in days or more ends with the next working day where it would end on a day of rest.</summary>
    public bool EndsOnWorkingDay { get; init; }

    /// <summary>Whether a time of two days or more holds at least two working days.</summary>
    public bool TwoWorkingDays { get; init; }

    /// <summary>Days of rest beside Saturdays and Sundays.</summary>
    public ValueList<LocalDate> Holidays { get; init; }

    /// <summary>Saturdays, Sundays and the holidays that the agreement declares.</summary>
    public bool IsRestDay(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || Holidays.Contains(date);
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

    /// <summary>A month ends on the day of the same number; where there is none, nothing says on which day, and both are kept and reported.</summary>
    ReportedWhereMissing,
}
