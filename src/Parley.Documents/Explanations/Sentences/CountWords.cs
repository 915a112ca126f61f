using System.Globalization;

namespace Parley.Documents.Explanations.Sentences;

/// <summary>How often provisions were broken: <c>there have been more than 3 incidents under 1.1 within 7 days</c>.</summary>
internal static class CountWords
{
    public static string Of(CountFact count, Vocabulary vocabulary)
    {
        var number = OpenWords.Of(count.Number, v => v.ToString(CultureInfo.InvariantCulture), "number", "", vocabulary);
        var bounded = count.Bound == QuantityBound.Exactly ? $"exactly {number}" : QuantityWords.Bounded(count.Bound, number);
        var what = count.Counted switch
        {
            Counted.Incidents => "incidents under",
            Counted.Breaches => "breaches of",
            _ => throw new System.Diagnostics.UnreachableException(count.Counted.ToString()),
        };
        var by = count.By.IsEmpty ? "" : $" by {Vocabulary.Or(vocabulary.NamesOf(count.By))}";
        var within = count.Within is { } length ? $" within {QuantityWords.Of(length, vocabulary)}" : "";
        return $"there have been {bounded} {what} {ProvisionWords.Of(count.Of, vocabulary)}{by}{within}";
    }
}
