namespace Parley.Cli.Tests;

/// <summary>Short agreements whose findings are known.</summary>
internal static class Samples
{
    /// <summary>No errors.</summary>
    public const string Clean = """
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

        ## Article 1. Prisoners
        1.1 Russia shall release all prisoners within 30 days of entry into force.
        1.2 Ukraine shall release all prisoners within 30 days of entry into force.
        1.3 The Mission shall verify 1.1 and 1.2.

        """;

    /// <summary>The line of <see cref="WithError"/> that is in error.</summary>
    public const int ErrorLine = 16;

    /// <summary>One error: a party that is not declared, one letter away from one that is.</summary>
    public static readonly string WithError = Clean.Replace("1.3 The Mission", "1.3 The Misson", StringComparison.Ordinal);
}
