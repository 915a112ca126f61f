namespace Parley.Documents.Explanations.Sentences;

/// <summary>A value that is fixed, blank or one of several: <c>30 or 60 (still open; Ukraine proposes 30)</c>.</summary>
internal static class OpenWords
{
    /// <param name="kind">What it is: <c>number of days</c>.</param>
    /// <param name="unit">What stands behind a number; empty for dates.</param>
    public static string Of<T>(Open<T> value, Func<T, string> show, string kind, string unit, Vocabulary vocabulary)
        where T : notnull => value switch
        {
            Fixed<T> known => Joined(show(known.Value), unit),
            Alternatives<T> several => $"{Joined(Vocabulary.Or(several.Values.Select(show)), unit)} (still open{Proposals(several, show, vocabulary)})",
            _ => $"a still open {kind}",
        };

    private static string Joined(string number, string unit) => unit.Length == 0 ? number : $"{number} {unit}";

    private static string Proposals<T>(Alternatives<T> several, Func<T, string> show, Vocabulary vocabulary)
        where T : notnull
    {
        if (vocabulary.FindBracket(several.Bracket) is not { } bracket)
        {
            return "";
        }

        var proposed = several.Values.Zip(bracket.Options)
            .Where(p => !p.Second.Proposers.IsEmpty)
            .Select(p => $"{BracketWords.Proposed(p.Second.Proposers, vocabulary)} {show(p.First)}");
        return string.Concat(proposed.Select(p => "; " + p));
    }
}
