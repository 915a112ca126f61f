namespace Parley.Language;

/// <summary>What reading can remark about scenarios: PL108x their words, PL207x what they speak of. None of it changes what the articles say.</summary>
public static class ScenarioDiagnostics
{
    /// <summary>A duty with a day, and a scenario of these steps.</summary>
    private static string Acceptance(string steps) => ExampleText.Of($"""
        ## Article 1. Peace
        1.1 Ukraine shall accept the plan by 1 March 2026.

        ## Scenarios
        ### Acceptance
        {steps}
        """);

    internal static readonly DiagnosticDescriptor StepNotRead = new(
        "PL1080", DiagnosticSeverity.Error, "Step not understood",
        "\"{0}\" is no step that can be run. The nearest form is \"{1}\"",
        "A step that is passed over would make the steps behind it test something else.",
        Acceptance(
            """
            - Given the agreement enters into force on 2026-01-15.
            - Then 1.1 looks good.
            - And 1.1 is due by 2026-03-01.
            """));

    internal static readonly DiagnosticDescriptor OpeningMissing = new(
        "PL1081", DiagnosticSeverity.Error, "Step without its opening word",
        "\"{0}\" begins with none of Given, When, Then, and no step stands before it that \"And\" or \"But\" could go on with. Begin it with one of them.",
        "The opening word says whether something happens or is expected.",
        Acceptance(
            """
            - The agreement enters into force on 2026-01-15.
            - Then 1.1 is due by 2026-03-01.
            """));

    internal static readonly DiagnosticDescriptor StepOutOfPlace = new(
        "PL1082", DiagnosticSeverity.Error, "Step outside of a scenario",
        "\"{0}\" stands where no step is read. Write each step as a bullet under a heading of its scenario: \"### Russia moves first\".",
        "A step that is read as commentary tests nothing.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Ukraine shall accept the plan by 1 March 2026.

            ## Scenarios
            - Given the agreement enters into force on 2026-01-15.
            """));

    internal static readonly DiagnosticDescriptor NothingExpected = new(
        "PL1083", DiagnosticSeverity.Warning, "Scenario without an expectation",
        "\"{0}\" expects nothing, so that it can never fail. Add a step such as \"Then nothing is overdue.\"",
        "A test that cannot fail shows nothing about the draft.",
        Acceptance(
            """
            - Given the agreement enters into force on 2026-01-15.
            """));

    internal static readonly DiagnosticDescriptor TimeMissing = new(
        "PL1084", DiagnosticSeverity.Error, "Event without a time",
        "\"{0}\" does not say when. Add a day: \"on 2026-01-30\".",
        "Whether something came in time hangs on its day.",
        Acceptance(
            """
            - When Ukraine has accepted the plan.
            - Then 1.1 is waiting.
            """));

    internal static readonly DiagnosticDescriptor NameTwice = new(
        "PL1085", DiagnosticSeverity.Warning, "Scenario name used twice",
        "Another scenario is called \"{0}\" too. Give each its own name.",
        "Reports and filters tell scenarios apart by their names.",
        Acceptance(
            """
            - Given the agreement enters into force on 2026-01-15.
            - Then 1.1 is due by 2026-03-01.

            ### Acceptance
            - Then 1.1 is waiting.
            """));

    internal static readonly DiagnosticDescriptor NoEvent = new(
        "PL2070", DiagnosticSeverity.Error, "Not something that happens",
        "\"{0}\" is no event: {1}",
        "A scenario tells what is done, found or decided; what follows from that is for the agreement to say, and for \"Then\" to expect.",
        Acceptance(
            """
            - Given the agreement enters into force on 2026-01-15.
            - When 1.1 is overdue on 2026-03-02.
            - Then nothing is due.
            """));

    internal static readonly DiagnosticDescriptor StateNotOfProvision = new(
        "PL2071", DiagnosticSeverity.Error, "State that the provision cannot have",
        "{0} can never be {1}. {2}",
        "An expectation that no event could meet tests the test, not the draft.",
        Acceptance(
            """
            - Given the agreement enters into force on 2026-01-15.
            - Then 1.1 is defaulted.
            """));

    internal static readonly DiagnosticDescriptor PlaceNotKnown = new(
        "PL2072", DiagnosticSeverity.Error, "Place that only a scenario knows",
        "\"{0}\" is no place of the agreement. Define it under Definitions, or use a place that the agreement names.",
        "A scenario tests the agreement as it stands and adds no places to it.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Strip" means the area ["strip"](places.geojson).

            ## Article 1. Peace
            1.1 Russia shall withdraw its forces from the Strip by 1 March 2026.

            ## Scenarios
            ### Withdrawal
            - When Russia has withdrawn its forces from the area within 5 km of the Strip on 2026-02-01.
            - Then 1.1 is waiting.
            """));

    internal static readonly DiagnosticDescriptor ReportNotKnown = new(
        "PL2073", DiagnosticSeverity.Error, "Report not known",
        "No step before this one is called \"{0}\". Give the report its name where it is told: \", called \"{0}\"\".",
        "Only what has been reported can be taken back.",
        Acceptance(
            """
            - When Ukraine has accepted the plan on 2026-02-01.
            - And "the first report" is taken back on 2026-02-03.
            - Then 1.1 is waiting.
            """));

    internal static readonly DiagnosticDescriptor TimesDisagree = new(
        "PL2074", DiagnosticSeverity.Error, "Times that do not fit together",
        "\"{0}\" lies before \"{1}\". Correct one of the times.",
        "Nothing can end before it begins, or be known before it has begun.",
        Acceptance(
            """
            - When Ukraine has accepted the plan on 2026-02-01, known on 2026-01-20.
            - Then 1.1 is waiting.
            """));

    internal static readonly DiagnosticDescriptor NoDecision = new(
        "PL2075", DiagnosticSeverity.Error, "Nothing to decide",
        "The agreement leaves no decision to {0}. Name somebody who shall determine something, or the provision that says so.",
        "The state of a decision can only be expected where one is put off.",
        Acceptance(
            """
            - Given the agreement enters into force on 2026-01-15.
            - Then Russia's decision is open.
            """));
}
