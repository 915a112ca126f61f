namespace Parley.Language;

/// <summary>What binding can remark on norms, bearers and powers.</summary>
public static class NormDiagnostics
{
    internal static readonly DiagnosticDescriptor EachOrTogether = new(
        "PL2050", DiagnosticSeverity.Note, "Each or together not said",
        "\"{0}\" is read as a duty of each by itself, though \"{1}\" is done together. Write \"the Parties shall jointly {1}\" or \"each Party shall {1}\".",
        "Who answers if it is not done: with one duty for all nobody can say that it did its part; with a duty of each, one can keep it alone.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 The Parties shall exchange all prisoners of war within 30 days of entry into force.
            """));

    internal static readonly DiagnosticDescriptor PerformerNotDeclared = new(
        "PL2051", DiagnosticSeverity.Note, "Those answered for are not declared",
        "\"{0}\" is no declared party, so that an event can only possibly be theirs. Declare them under Parties, for example as an outside body, if events name them.",
        "An act counts against who answers for it only when those who did it are those whom the text means.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Ukraine shall prevent armed groups from attacking Russia.
            """));

    internal static readonly DiagnosticDescriptor OtherThanWhom = new(
        "PL2052", DiagnosticSeverity.Error, "Other than whom is not said",
        "\"{0}\" follows no party that it could be other than. Name who is meant.",
        "Each side can say that the other one was meant.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Within 30 days of entry into force, the other Party shall release all prisoners of war.
            """));
}
