using System.Globalization;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>How many, how far, how long.</summary>
internal static class QuantityWords
{
    /// <summary><c>not more than 75</c>; what is counted stands behind it.</summary>
    public static string Of(Quantity quantity, Vocabulary vocabulary)
    {
        var amount = OpenWords.Of(quantity.Amount, v => v.ToString("#,0.##########", CultureInfo.InvariantCulture), "number of", "", vocabulary);
        var share = quantity.IsShare ? " per cent" : "";
        var per = quantity.Per is { } period ? $", in each {Of(period, vocabulary)}," : "";
        return $"{(quantity.More ? "a further " : "")}{Bounded(quantity.Bound, amount)}{share}{per}";
    }

    public static string Bounded(QuantityBound bound, string amount) => bound switch
    {
        QuantityBound.Exactly => amount,
        QuantityBound.AtMost => $"not more than {amount}",
        QuantityBound.AtLeast => $"at least {amount}",
        QuantityBound.MoreThan => $"more than {amount}",
        _ => $"fewer than {amount}",
    };

    /// <summary><c>30 days</c>, <c>a still open number of days</c></summary>
    public static string Of(TimeLength length, Vocabulary vocabulary)
    {
        var units = length.Unit.ToString().ToLowerInvariant();
        var one = length.Amount.TryGetFixed(out var amount) && amount == 1;
        return OpenWords.Of(length.Amount, v => v.ToString(CultureInfo.InvariantCulture), $"number of {units}", one ? units[..^1] : units, vocabulary);
    }

    public static string Of(Open<Length> distance, Vocabulary vocabulary) =>
        OpenWords.Of(distance, d => d.ToString(), "distance", "", vocabulary);
}
