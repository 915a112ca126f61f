using System.Globalization;

namespace Parley.Language.Renumbering;

/// <summary>Rules that give a number for a number: <c>4.2</c> for <c>4.1</c>.</summary>
public static class NumberRules
{
    /// <summary>Whether it is the number of an article or a provision: parts of letters and digits with full stops between them.</summary>
    public static bool IsNumber(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('.').All(p => p.Length is > 0 and <= 9 && p.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Whether one can be counted up: its last part is a whole number.</summary>
    public static bool CanCount(string text) => IsNumber(text) && text.Split('.')[^1].All(char.IsAsciiDigit);

    internal static Func<string, string> Move(string from, string to) => number =>
        number.Equals(from, StringComparison.OrdinalIgnoreCase) ? to
        : number.StartsWith(from + ".", StringComparison.OrdinalIgnoreCase) ? to + number[from.Length..]
        : number;

    internal static Func<string, string> MakeRoom(string before)
    {
        var parts = before.Split('.');
        var least = int.Parse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture);
        return number =>
        {
            var own = number.Split('.');
            var level = parts.Length - 1;
            if (own.Length <= level || !own.Take(level).SequenceEqual(parts.Take(level), StringComparer.OrdinalIgnoreCase)
                || !int.TryParse(own[level], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < least || count == int.MaxValue)
            {
                return number;
            }

            own[level] = $"{count + 1}";
            return string.Join('.', own);
        };
    }
}
