using NodaTime;
using Parley.Language.Lexing;

namespace Parley.Language.Parsing;

/// <summary>The fixed sentences of "Reckoning of time" and what each changes.</summary>
internal static class ReckoningRules
{
    private const string Holidays = "holidays are ";

    private static readonly (string Words, Func<Reckoning, Reckoning> Change)[] Rules =
    [
        ("the day of the event is not counted", r => r with { FirstDay = FirstDay.DayAfterEvent }),
        ("the day of the event is counted", r => r with { FirstDay = FirstDay.DayOfEvent }),
        ("the day of the event is day 1", r => r with { FirstDay = FirstDay.DayOfEvent }),
        ("the hour of the event is not counted", r => r with { HourOfEventNotCounted = true }),
        ("a deadline ends at 24:00 on its last day", r => r),
        ("a month ends on the day of the same number, or on the last day of the month where there is none", r => r with { Month = MonthRule.LastDayWhereMissing }),
        ("a month ends on the day of the same number, or on the first day of the next month where there is none", r => r with { Month = MonthRule.NextDayWhereMissing }),
        ("a month ends on the day of the same number, and where there is none it is reported", r => r with { Month = MonthRule.ReportedWhereMissing }),
        ("a deadline that falls on a saturday, a sunday or a holiday ends on the next working day", r => r with { EndsOnWorkingDay = true }),
        ("time is counted as in regulation 1182/71", r => Reckoning.Regulation1182 with { Holidays = r.Holidays }),
        ("time is counted as in regulation (eec, euratom) no 1182/71", r => Reckoning.Regulation1182 with { Holidays = r.Holidays }),
    ];

    /// <summary>Every rule, in its words.</summary>
    public static IEnumerable<string> All => Rules.Select(r => r.Words);

    /// <summary>What the rule changes; null where it is none. Blanks do not matter.</summary>
    public static Func<Reckoning, Reckoning>? Find(string words)
    {
        var plain = words.Trim().TrimEnd('.').ToLowerInvariant();
        if (plain.StartsWith(Holidays, StringComparison.Ordinal) && DatesOf(plain[Holidays.Length..]) is { } dates)
        {
            return r => r with { Holidays = r.Holidays.Concat(dates).Distinct().Order().ToValueList() };
        }

        return Array.Find(Rules, r => Without(r.Words) == Without(plain)).Change;
    }

    private static string Without(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    /// <summary><c>1 January 2026, 7 January 2026 and 9 May 2026</c>, or null where anything else stands among them.</summary>
    private static List<LocalDate>? DatesOf(string words)
    {
        var tokens = Lexer.Read(new SourceText("", words), new TextSpan(0, words.Length));
        var dates = new List<LocalDate>();
        for (var at = 0; at < tokens.Length;)
        {
            if (tokens[at].Kind == TokenKind.Comma || tokens[at].IsWord("and"))
            {
                at++;
            }
            else if (DateParser.ReadDate(tokens, at) is ({ } date, var length))
            {
                dates.Add(date);
                at += length;
            }
            else
            {
                return null;
            }
        }

        return dates.Count == 0 ? null : dates;
    }
}
