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
}
