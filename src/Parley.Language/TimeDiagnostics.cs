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

    internal static readonly DiagnosticDescriptor NobodyOrdersIt = new(
        "PL2032", DiagnosticSeverity.Error, "An act that nobody is asked to do",
        "\"{0}\" shall begin or be completed, and nothing in its article says who shall {1}. Write \"P shall begin to {1} ...\".",
        "A time for the beginning of an act binds nobody while nobody has to do it.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 The withdrawal shall begin by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor SeveralOrderIt = new(
        "PL2033", DiagnosticSeverity.Error, "One of several acts",
        "\"{0}\" can be what {1} asks for. Say which one is meant, by who does it or from where.",
        "Each side can say that the time was meant for the other.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Coast" means the area ["coast"](places.geojson).

            ## Article 1. Peace
            1.1 Russia shall withdraw its forces from the Coast by 1 May 2026.

            1.2 Ukraine shall withdraw its forces from the Coast by 1 June 2026.

            1.3 The withdrawal shall begin by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor WordsAndFiguresDiffer = new(
        "PL2034", DiagnosticSeverity.Error, "Words and figures differ",
        "The number is \"{0}\" in words and {1} in figures. Write one of them, or both alike.",
        "Each side can rely on the one that suits it.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall withdraw its forces within seventy-two (27) hours of entry into force.
            """));
}
