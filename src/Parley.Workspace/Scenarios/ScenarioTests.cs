using Parley.Monitoring.Reading;
using Parley.Monitoring.Scenarios;
using Parley.Workspace.Runs;

namespace Parley.Workspace.Scenarios;

/// <summary>The scenarios of one agreement, as tests.</summary>
public static class ScenarioTests
{
    /// <summary>Runs the scenarios whose name holds the text, in any case; all of them where it is null.</summary>
    /// <param name="ran">Called after each with its result.</param>
    public static ScenarioReport Run(AgreementFile file, string? filter, Action<ScenarioResult> ran)
    {
        if (file.Compilation is not { } compilation)
        {
            return new ScenarioReport(file, [], []);
        }

        var runner = new ScenarioRunner(compilation.Agreement, file.Ground!.Atlas, path => ReadEvents(file, path));
        var results = new List<ScenarioResult>();
        foreach (var scenario in compilation.Agreement.Scenarios.Where(s => filter is null || s.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
        {
            results.Add(runner.Run(scenario));
            ran(results[^1]);
        }

        return new ScenarioReport(file, results.ToValueList(), ProblemsOf(compilation, results));
    }

    /// <summary>The remarks about the scenarios that ran.</summary>
    private static ValueList<Diagnostic> ProblemsOf(Language.Compilation compilation, List<ScenarioResult> results)
    {
        var steps = results.SelectMany(r => r.Steps.Select(s => s.Step.Source.Span).Append(r.Scenario.Source.Span)).ToList();
        return compilation.Diagnostics.Where(d => steps.Exists(s => s.Contains(d.At.Span))).ToValueList();
    }

    private static ScenarioEvents ReadEvents(AgreementFile file, string path)
    {
        if (EventFiles.IsTable(path))
        {
            return new ScenarioEvents([], $"{path} is a table. A scenario reads events in Parley's own format (NDJSON).");
        }

        var full = Path.Combine(Path.GetDirectoryName(file.Path) ?? "", path).Replace('\\', '/');
        var (files, problems) = EventFiles.Open(file.Compilation!.Agreement, [full], mapping: null);
        if (files is null)
        {
            return new ScenarioEvents([], problems[0].Message);
        }

        var records = new List<EventRecord>(files.Read());
        return files.Remarks.FirstOrDefault(r => r.Severity == DiagnosticSeverity.Error) is { } error
            ? new ScenarioEvents([], $"{error.At}: {error.Message}")
            : new ScenarioEvents(records, null);
    }
}

/// <summary>What came of the scenarios of one agreement.</summary>
/// <param name="Problems">The remarks about their text.</param>
public sealed record ScenarioReport(AgreementFile File, ValueList<ScenarioResult> Results, ValueList<Diagnostic> Problems)
{
    public int Passed => Results.Count(r => r.Passed);

    public int Failed => Results.Count - Passed;
}
