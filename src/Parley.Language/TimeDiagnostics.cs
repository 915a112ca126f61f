namespace Parley.Language;

/// <summary>What binding can remark on times, counts and the life of provisions.</summary>
public static class TimeDiagnostics
{
    internal static readonly DiagnosticDescriptor CountSaysNothing = new(
        "PL2030", DiagnosticSeverity.Error, "A count that says nothing",
        "\"{0}\" is {1} so. Write the number from which on, or up to which, something shall follow.",
        "At least none is always there, and fewer than none never: what hangs on it does not hang on what happens.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 No Party shall attack the coast.
            1.2 If there are fewer than 0 breaches of 1.1 within 7 days, Ukraine shall accept the plan within 5 days.
            """));

    internal static readonly DiagnosticDescriptor MonthLacksTheDay = new(
        "PL2031", DiagnosticSeverity.Warning, "A month that lacks the day",
        "{0} after {1} there is no day {2}, so that this time ends on {3} or on {4}. Name the date that is meant.",
        "The agreement declares that this is reported and not decided, because a day lost to one side is a day won by the other.",
        ExampleText.Of(
            """
            ## Reckoning of time
            - A month ends on the day of the same number, and where there is none it is reported.

            ## Article 1. Peace
            1.1 Russia shall accept the plan within 1 month of 31 January 2026.
            """));
}
