namespace Parley.Analysis.Dates.Choosing;

/// <summary>The values of a blank in words.</summary>
internal static class BlankWords
{
    /// <summary>No time of an agreement is longer, in any unit.</summary>
    private const int Longest = 100_000;

    public static string Name(TimeUnit? unit) => unit is { } length ? $"\"{new TimeLength(new Undetermined<int>(default), length)}\"" : "a date";

    /// <summary><c>at least 10 and at most 40 days</c>; null where any value does.</summary>
    public static string? Of(IReadOnlyList<BlankSpan> spans, long? least, long? most, Reckoning reckoning)
    {
        if (spans[0].Unit is not { } unit)
        {
            return (least, most) switch
            {
                ({ } first, { } last) when first == last => $"only {Date(first)}",
                ({ } first, { } last) => $"a day from {Date(first)} to {Date(last)}",
                ({ } first, null) => $"{Date(first)} or later",
                (null, { } last) => $"{Date(last)} or earlier",
                _ => null,
            };
        }

        // The fewest whose longest reading is long enough, the most whose shortest reading is short enough.
        int? few = least is > 0 and var from ? Smallest(a => Spans.Most(Length(a, unit), reckoning) >= from) : null;
        int? many = most is { } to ? Smallest(a => Spans.Least(Length(a, unit), reckoning) > to) - 1 : null;
        var used = spans.Any(s => s.Done is not null) ? " if all of it is used" : "";
        return (few, many) switch
        {
            ({ } a, { } b) when a == b => $"only {Length(a, unit)}{used}",
            ({ } a, { } b) => $"at least {a} and at most {Length(b, unit)}{used}",
            ({ } a, null) => $"at least {Length(a, unit)}",
            (null, { } b) => $"at most {Length(b, unit)}{used}",
            _ => null,
        };
    }

    private static TimeLength Length(int amount, TimeUnit unit) => new(new Fixed<int>(amount), unit);

    /// <summary>The smallest amount for which something holds that holds for every larger one; null past the longest.</summary>
    private static int? Smallest(Func<int, bool> holds)
    {
        var (low, high) = (0, Longest);
        if (!holds(high))
        {
            return null;
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static string Date(long day) => $"{DateNetwork.Epoch.PlusDays((int)day):uuuu'-'MM'-'dd}";
}
