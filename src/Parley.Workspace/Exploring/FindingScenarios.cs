using Parley.Exploration.Questions;

namespace Parley.Workspace.Exploring;

/// <summary>What shows a finding come about: the run that answers its question, as a scenario of the document.</summary>
public static class FindingScenarios
{
    /// <summary>The runs of those findings that one is found for, each once, in their order.</summary>
    /// <remarks>As the agreement enters into force by its own words; where nothing does then, as if it were in force from the day of its draft.</remarks>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    public static ValueList<Run> Of(AgreementFile file, IEnumerable<Diagnostic> findings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(findings);
        if (file.Compilation is not { } compilation)
        {
            return [];
        }

        var questions = findings.Select(f => f.ShownBy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (questions.Count == 0)
        {
            return [];
        }

        var options = new ExplorationOptions { Budget = ExplorationOptions.CheckBudget };
        var runs = Runs(file, questions, options, cancellationToken);
        var others = compilation.Agreement.Draft is { } day && runs.Any(r => r is null)
            ? Runs(file, questions.Where((_, i) => runs[i] is null).ToList(), options with { InForce = day }, cancellationToken)
            : [];
        var next = 0;
        return runs.Select(r => r ?? (next < others.Count ? others[next++] : null)).OfType<Run>().ToValueList();
    }

    /// <summary>The run of each question; null where it has none, or only one that may or may not be so.</summary>
    private static List<Run?> Runs(AgreementFile file, List<string> questions, ExplorationOptions options, CancellationToken cancellationToken)
    {
        var report = ExploreRun.Ask(file, questions, options, cancellationToken);
        var answers = report.Answers.ToDictionary(a => a.Question.Words, StringComparer.Ordinal);
        return [.. questions.Select(q => answers.GetValueOrDefault(q) is { Verdict: Verdict.Holds } answer ? answer.Run : null)];
    }
}
