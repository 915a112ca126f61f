using System.Globalization;
using Parley.Model.Events;

namespace Parley.Monitoring.Reading;

/// <summary>Reads an amount as event files write it: <c>75</c>, <c>1,960</c>, <c>25 %</c>, <c>30 days</c>.</summary>
internal static class AmountText
{
    /// <summary>What an amount looks like, for a remark.</summary>
    public const string Forms = "a number that is not negative, a share (25 %), a length of time (30 days)";

    private static readonly (string Word, AmountUnit Unit)[] Units =
    [
        ("%", AmountUnit.PerCent), ("per cent", AmountUnit.PerCent), ("percent", AmountUnit.PerCent),
        ("hours", AmountUnit.Hours), ("hour", AmountUnit.Hours), ("days", AmountUnit.Days), ("day", AmountUnit.Days), ("weeks", AmountUnit.Weeks), ("week", AmountUnit.Weeks),
        ("months", AmountUnit.Months), ("month", AmountUnit.Months), ("years", AmountUnit.Years), ("year", AmountUnit.Years),
    ];

    public static bool TryRead(ReadOnlySpan<char> text, out EventAmount amount)
    {
        text = text.Trim();
        var unit = AmountUnit.Pieces;
        foreach (var (word, known) in Units)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                unit = known;
                text = text[..^word.Length].TrimEnd();
                break;
            }
        }

        var read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value);
        amount = new EventAmount(value, unit);
        return read;
    }
}
