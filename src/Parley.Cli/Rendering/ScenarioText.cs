using Parley.Monitoring.Scenarios;
using Parley.Model.Scenarios;
using Parley.Workspace.Scenarios;
using Spectre.Console;

namespace Parley.Cli.Rendering;

/// <summary>Results of scenarios for people: a name a line, and under what failed the step, what was reached instead and what led there.</summary>
internal static class ScenarioText
{
    private const int MaximumWidth = 120;
    private const string Indent = "          ";

    private static readonly Style Good = new(Color.Green);
    private static readonly Style Bad = new(Color.Red, decoration: Decoration.Bold);

    public static void Write(IAnsiConsole screen, ScenarioReport report)
    {
        screen.Line(report.File.Path, new Style(decoration: Decoration.Bold));
        foreach (var result in report.Results)
        {
            screen.Put(result.Passed ? "  passed  " : "  FAILED  ", result.Passed ? Good : Bad).Line(result.Scenario.Name);
            if (!result.Passed)
            {
                WriteFailures(screen, result, report);
            }
        }
    }

    /// <summary><c>3 scenarios: 2 passed, 1 failed.</c></summary>
    public static string Summary(IReadOnlyCollection<ScenarioReport> reports)
    {
        var (passed, failed) = (reports.Sum(r => r.Passed), reports.Sum(r => r.Failed));
        return $"{Plain.Count(passed + failed, "scenario")}: {passed} passed, {failed} failed.";
    }

    private static void WriteFailures(IAnsiConsole screen, ScenarioResult result, ScenarioReport report)
    {
        foreach (var step in result.Steps.Where(s => s.Outcome is StepOutcome.Failed or StepOutcome.NotRun))
        {
            WriteStep(screen, step, result, report);
        }

        foreach (var odd in result.Steps.Where(s => s is { Outcome: StepOutcome.Passed, Remark: not null }))
        {
            screen.Line($"{Indent}note: line {odd.Step.Source.Start.Line}: {odd.Remark}");
        }

        var left = result.Steps.Count(s => s.Outcome == StepOutcome.NotReached);
        if (left > 0)
        {
            screen.Line($"{Indent}{Plain.Count(left, "step")} not reached");
        }
    }

    private static void WriteStep(IAnsiConsole screen, StepResult step, ScenarioResult result, ScenarioReport report)
    {
        screen.Line($"{Indent}{step.Step.Source}: {(step.Outcome == StepOutcome.Failed ? "not so" : "cannot be run")}");
        var width = Math.Min(MaximumWidth, screen.Profile.Width) - 12;
        if (SourceExcerpt.Of(report.File.Text, step.Step.Source, Math.Max(width, 20), '^') is { } excerpt)
        {
            screen.Line($"{excerpt.Gutter.PadLeft(7)} | {excerpt.Line}");
            screen.Put("        | ").Line(excerpt.Underline, Bad);
        }

        foreach (var problem in report.Problems.Where(p => step.Step.Source.Span.Contains(p.At.Span)))
        {
            screen.Line($"{Indent}{problem.Code}: {problem.Message}");
        }

        if (step.Outcome == StepOutcome.NotRun)
        {
            if (step.Step is not UnreadStep)
            {
                screen.Line($"{Indent}{step.Remark}");
            }

            return;
        }

        var zone = report.File.Compilation!.Agreement.Zone;
        var expected = ((Expectation)step.Step).Expected;
        screen.Line($"{Indent}expected {Word(expected)}, and the answer is {Word(step.Reached!.Value)}, as of {Times.Show(step.AsOf!.Value, zone)}");
        screen.Line($"{Indent}reached:");
        foreach (var state in step.States.IsEmpty ? ["nothing of the kind"] : step.States)
        {
            screen.Line($"{Indent}  {state}");
        }

        screen.Line($"{Indent}events that led there:");
        foreach (var (at, words) in EventLines.Of(step, result, report.File))
        {
            screen.Line($"{Indent}  {(at is null ? "" : at.File == report.File.Path ? $"line {at.Start.Line}: " : $"{at}: ")}{words}");
        }
    }

    private static string Word(Answer answer) => answer.ToString().ToLowerInvariant();
}
