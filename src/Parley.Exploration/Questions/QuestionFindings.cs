using Parley.Model.Questions;

namespace Parley.Exploration.Questions;

/// <summary>What checking says of the questions that a document asks: PL36xx.</summary>
public static class QuestionFindings
{
    private static string Asking(string question) => ExampleText.Of($"""
        ## Article 1. Peace
        1.1 Ukraine shall accept the plan by 1 March 2026.
        1.2 Once 1.1 is fulfilled, Russia shall release all prisoners within 10 days. *Accepted: without verification, because it is an example.*
        1.3 Neither Party shall open fire. *Accepted: without verification, because it is an example.*

        ## Questions
        - {question}
        """);

    public static readonly DiagnosticDescriptor Fails = new(
        "PL3601", DiagnosticSeverity.Warning, "Question that fails",
        "\"{0}\" does not hold. {1}",
        "The drafters expect something of the agreement that its words do not give.",
        Asking("Never: 1.1 is overdue."));

    public static readonly DiagnosticDescriptor Unknown = new(
        "PL3602", DiagnosticSeverity.Warning, "Question without an answer",
        "\"{0}\" has no answer. {1}",
        "What has not been shown cannot be relied on. `parley explore` gives a question more room than a check does, and shows what the answer hangs on.",
        Asking("Never: there are more than 3 incidents under 1.3."));

    public static readonly DiagnosticDescriptor Holds = new(
        "PL3603", DiagnosticSeverity.Note, "Question that holds",
        "\"{0}\" holds. {1}",
        "What the drafters expect of the agreement follows from its words, whatever the parties do.",
        Asking("Never: 1.2 is due while 1.1 is waiting."));

    /// <summary>The answer as a finding at its question.</summary>
    public static Diagnostic Of(QuestionAnswer answer)
    {
        var descriptor = answer.Verdict switch { Verdict.Holds => Holds, Verdict.Fails => Fails, _ => Unknown };
        return descriptor.At(answer.Question.Source, answer.Question.Words, WhyOf(answer));
    }

    /// <summary>In a sentence or two: the run, or how much was looked at.</summary>
    public static string WhyOf(QuestionAnswer answer)
    {
        var leftOut = answer.LeftOut.IsEmpty ? "" : $" Not followed: {string.Join("; ", answer.LeftOut)}.";
        var covered = Covered(answer);
        return (answer.Verdict, answer.Run) switch
        {
            (Verdict.Unknown, { } run) => $"It may or may not be so here: {Told(run)}{leftOut}",
            (Verdict.Unknown, _) => $"{answer.Reason} {covered}{leftOut}",
            (_, { } run) => $"It comes about like this: {Told(run)}",
            (Verdict.Fails, _) when answer.Question.Kind == QuestionKind.Possible => $"Nothing that can happen makes it so. {covered}",
            _ => covered,
        };
    }

    /// <summary>How much was looked at, as a sentence.</summary>
    public static string Covered(QuestionAnswer answer)
    {
        var states = answer.States == 1 ? "1 state was reached" : FormattableString.Invariant($"{answer.States:N0} states were reached");
        var acts = answer.Acts == 1 ? "1 act" : $"{answer.Acts} acts";
        return $"{states} by {acts} and the passing of days{(!answer.Complete ? ", and there are more." : answer.Sparing ? ", and no others can make a difference." : ", and there are no others.")}";
    }

    private static string Told(Run run) => string.Join(' ', run.Steps);
}
