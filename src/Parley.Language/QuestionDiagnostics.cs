namespace Parley.Language;

/// <summary>What reading can remark about the words of questions: PL111x. None of it changes what the articles say.</summary>
public static class QuestionDiagnostics
{
    private static string Asking(string questions) => ExampleText.Of($"""
        ## Article 1. Peace
        1.1 Ukraine shall accept the plan by 1 March 2026.

        ## Questions
        {questions}
        """);

    internal static readonly DiagnosticDescriptor NotRead = new(
        "PL1110", DiagnosticSeverity.Error, "Question not understood",
        "\"{0}\" cannot be asked. Write it like \"{1}\"",
        "A question that is passed over would look like one that has been answered.",
        Asking("- Never: 1.1 looks bad."));

    internal static readonly DiagnosticDescriptor OpeningMissing = new(
        "PL1111", DiagnosticSeverity.Error, "Question without its opening word",
        "\"{0}\" begins with none of \"Expect:\", \"Never:\" and \"Possible:\". Begin it with one of them.",
        "The opening word says whether something has to hold always, must never hold, or can hold.",
        Asking("- 1.1 is overdue."));

    internal static readonly DiagnosticDescriptor OutOfPlace = new(
        "PL1112", DiagnosticSeverity.Error, "Question outside of a bullet",
        "\"{0}\" stands where no question is read. Write each question as a bullet: \"- Never: 1.1 is overdue.\"",
        "A question that is read as commentary is not answered.",
        Asking("Never: 1.1 is overdue."));
}
