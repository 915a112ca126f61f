namespace Parley.Workspace.Checking;

/// <summary>What can be remarked about acceptances once everything else has been checked.</summary>
public static class AcceptanceDiagnostics
{
    internal static readonly DiagnosticDescriptor Useless = new(
        "PL2080", DiagnosticSeverity.Warning, "Acceptance of nothing",
        "There is no {0} here to accept. Remove it from this line, or move the line under what it is about.",
        "The text may have changed since; an acceptance that no longer applies hides the next remark of its kind before anybody has read it.",
        Example("1.2", "PL1011"));

    internal static readonly DiagnosticDescriptor UnknownCode = new(
        "PL2081", DiagnosticSeverity.Error, "Acceptance of a code that does not exist",
        "There is no code \"{0}\". Use the code as the remark shows it.",
        "A misspelt code accepts nothing, and the drafters would believe that it does.",
        Example("1.2", "PL3999"));

    internal static readonly DiagnosticDescriptor NotAcceptable = new(
        "PL2082", DiagnosticSeverity.Error, "Acceptance of an error",
        "{0} is an error and cannot be accepted. Change the text that it is about.",
        "An error says that no meaning can be given to the words; no decision of the drafters gives them one.",
        Example("1.2", "PL2006"));

    private static string Example(string provision, string code) => ExampleText.Of(
        $"""
        ## Article 1. Peace
        1.1 *Declaratory.* Peace is good.

        {provision} *Declaratory.* War is not.

        > Accepted {code} by the drafters because the preamble says more.
        """);
}
