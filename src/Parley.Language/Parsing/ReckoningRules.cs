namespace Parley.Language.Parsing;

/// <summary>The fixed sentences of "Reckoning of time" and what each changes.</summary>
internal static class ReckoningRules
{
    private static readonly (string Words, Func<Reckoning, Reckoning> Change)[] Rules =
    [
        ("the day of the event is not counted", r => r with { FirstDay = FirstDay.DayAfterEvent }),
        ("the day of the event is counted", r => r with { FirstDay = FirstDay.DayOfEvent }),
        ("the day of the event is day 1", r => r with { FirstDay = FirstDay.DayOfEvent }),
        ("a deadline ends at 24:00 on its last day", r => r),
        ("a month ends on the day of the same number, or on the last day of the month where there is none", r => r with { Month = MonthRule.LastDayWhereMissing }),
        ("a month ends on the day of the same number, or on the first day of the next month where there is none", r => r with { Month = MonthRule.NextDayWhereMissing }),
    ];

    /// <summary>Every rule, in its words.</summary>
    public static IEnumerable<string> All => Rules.Select(r => r.Words);

    public static Func<Reckoning, Reckoning>? Find(string words)
    {
        var plain = words.Trim().TrimEnd('.').ToLowerInvariant();
        return Array.Find(Rules, r => r.Words == plain).Change;
    }
}
