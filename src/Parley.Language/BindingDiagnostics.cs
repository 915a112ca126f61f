namespace Parley.Language;

/// <summary>What binding can remark: names, places, provisions and acts that do not fit together.</summary>
public static class BindingDiagnostics
{
    internal static readonly DiagnosticDescriptor ActNotKnown = new(
        "PL2001", DiagnosticSeverity.Error, "Act not known",
        "\"{0}\" is no known act. Use an act of the vocabulary, or declare it under Acts.",
        "An act that nobody has defined can neither be reported nor verified.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall whitewash its fences by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor PartyNotDeclared = new(
        "PL2002", DiagnosticSeverity.Error, "Party not declared",
        "\"{0}\" is not declared as a party. Declare it under Parties, or use a declared name.",
        "Only a declared party can be bound, and a misspelt one would bind nobody.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Rusia shall accept the plan by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor PlaceNotDefined = new(
        "PL2003", DiagnosticSeverity.Error, "Place not defined",
        "\"{0}\" is not defined as a place. Define it under Definitions, or use a defined name.",
        "A duty that holds nowhere in particular cannot be followed on a map.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall withdraw its forces from the Grey Zone by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor TermNotDefined = new(
        "PL2004", DiagnosticSeverity.Error, "Term not defined",
        "\"{0}\" is written like a defined term but is not defined. Define it under Definitions, or write it in lower case.",
        "A capital letter says that the words have a fixed meaning here.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the Master Plan by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor NameTwice = new(
        "PL2005", DiagnosticSeverity.Error, "Name declared twice",
        "\"{0}\" is declared twice, with two meanings. Rename one of them.",
        "Every sentence with the name could be read in two ways.",
        ExampleText.Of(
            """
            ## Definitions
            - "Ukraine" means a large country.
            """));

    internal static readonly DiagnosticDescriptor ProvisionNotFound = new(
        "PL2006", DiagnosticSeverity.Error, "Provision not found",
        "There is no provision {0}. Refer to one that exists.",
        "A condition or a duty on a provision that is not there can never come true.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 The Mission shall verify 9.9.
            """));

    internal static readonly DiagnosticDescriptor WrongKind = new(
        "PL2007", DiagnosticSeverity.Error, "Wrong kind of thing for an act",
        "\"{0}\" is {1}, but \"{2} {3}\" takes {4}. {5}",
        "One withdraws from a place, not from a state as a party: which ground is meant must be named.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall withdraw its forces from Ukraine by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor ConditionInWords = new(
        "PL2008", DiagnosticSeverity.Warning, "Condition kept as words",
        "Nothing in the text says when \"{0}\" is so. Say it as an act (\"P has done X\"), a state (\"4.1 is fulfilled\"), or name who finds it.",
        "A condition that nobody is named to establish is answered differently by each side.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 If circumstances allow, Russia shall accept the plan by 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor StageNotSaid = new(
        "PL2009", DiagnosticSeverity.Error, "Beginning or completion not said",
        "\"{0}\" lasts from a beginning to a completion, and the text does not say which one counts. Write \"the beginning of\" or \"the completion of\".",
        "Minsk II, point 4, left it open whether a time ran from the start or the end of a withdrawal.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the plan within 30 days after the withdrawal of forces from the coast.
            """));

    internal static readonly DiagnosticDescriptor MonthRuleMissing = new(
        "PL2010", DiagnosticSeverity.Warning, "Months without a rule",
        "This time is in {0}, and the text does not say what a month is. Add under Reckoning of time: \"A month ends on the day of the same number, or on the last day of the month where there is none.\"",
        "One month after 31 January is a different day for different lawyers.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the plan within 3 months of entry into force.
            """));

    internal static readonly DiagnosticDescriptor ZoneNotKnown = new(
        "PL2011", DiagnosticSeverity.Error, "Time zone not known",
        "\"{0}\" is no time zone. Write a name of the IANA list, such as Europe/Kyiv.",
        "Without the zone no day begins or ends.",
        """
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Kyiv time
        ---

        ## Parties
        - **Ukraine**
        - **Russia**
        - **the Mission**, an observer
        """);

    internal static readonly DiagnosticDescriptor BearerNotAble = new(
        "PL2012", DiagnosticSeverity.Error, "Nobody who can be bound",
        "\"{0}\" is {1} and cannot be bound. Name a party or a body.",
        "Only somebody can owe something.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Plan" means the plan of 1 January.

            ## Article 1. Peace
            1.1 The Plan shall cease fire.
            """));

    internal static readonly DiagnosticDescriptor EndBeforeStart = new(
        "PL2013", DiagnosticSeverity.Error, "Ends before it begins",
        "This time ends on {0}, before it begins on {1}. Correct one of the dates.",
        "A window that closes before it opens can be met by nobody.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 From 1 May 2026, no Party shall attack the coast until 1 March 2026.
            """));

    internal static readonly DiagnosticDescriptor AmountNotWhole = new(
        "PL2015", DiagnosticSeverity.Error, "Not a whole number of time",
        "\"{0}\" is no whole number of {1}. Use a smaller unit.",
        "Half days and fractions of months are counted differently by different people.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Russia shall accept the plan within 1.5 days of entry into force.
            """));

    /// <summary>Every kind of remark of this phase, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All =>
    [
        ActNotKnown,
        PartyNotDeclared,
        PlaceNotDefined,
        TermNotDefined,
        NameTwice,
        ProvisionNotFound,
        WrongKind,
        ConditionInWords,
        StageNotSaid,
        MonthRuleMissing,
        ZoneNotKnown,
        BearerNotAble,
        EndBeforeStart,
        AmountNotWhole,
    ];

    internal static readonly DiagnosticDescriptor CountedFrom = new(
        "PL2016", DiagnosticSeverity.Note, "Start of a time not said",
        "\"{0}\" does not say from when; it is counted from entry into force. Say it in the text: \"{0} of ...\".",
        "Two readers who count from different days read two different deadlines.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Ukraine shall accept the plan within 30 days.
            """));
}
