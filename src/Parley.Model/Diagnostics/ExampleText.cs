namespace Parley.Model.Diagnostics;

/// <summary>Makes the example of a code: a short agreement in which nothing else is amiss.</summary>
public static class ExampleText
{
    private const string Head =
        """
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer

        """;

    /// <summary>The usual parties, then these sections.</summary>
    public static string Of(string sections) => $"{Head}\n{sections}\n";

    /// <summary>The usual parties and these besides, then these sections.</summary>
    public static string Of(string parties, string sections) => $"{Head}{parties}\n\n{sections}\n";
}
