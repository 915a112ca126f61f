using System.Text.Json;
using Parley.Model.Scenarios;
using Parley.Monitoring.Scenarios;
using Parley.Workspace.Scenarios;

namespace Parley.Workspace.Json;

/// <summary>What came of scenarios, as other programs read it. Lines count from 1.</summary>
public static class ScenarioJson
{
    public static string Write(IReadOnlyCollection<ScenarioReport> reports) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("passed", reports.Sum(r => r.Passed));
        json.WriteNumber("failed", reports.Sum(r => r.Failed));
        json.WriteList("scenarios", reports.SelectMany(r => r.Results.Select(s => (Report: r, Result: s))), p => WriteScenario(json, p.Report, p.Result));
        json.WriteEndObject();
    });

    private static void WriteScenario(Utf8JsonWriter json, ScenarioReport report, ScenarioResult result)
    {
        json.WriteString("document", report.File.Path);
        json.WriteString("name", result.Scenario.Name);
        json.WriteNumber("line", result.Scenario.Source.Start.Line);
        json.WriteBoolean("passed", result.Passed);
        json.WriteList("steps", result.Steps, step => WriteStep(json, report, result, step));
    }

    private static void WriteStep(Utf8JsonWriter json, ScenarioReport report, ScenarioResult result, StepResult step)
    {
        json.WriteString("words", step.Step.Words);
        json.WriteNumber("line", step.Step.Source.Start.Line);
        json.WriteString("outcome", JsonText.Word(step.Outcome));
        if (step.Step is Expectation expectation)
        {
            json.WriteString("expected", JsonText.Word(expectation.Expected));
            json.WriteText("reached", step.Reached is { } reached ? JsonText.Word(reached) : null);
        }

        json.WriteText("asOf", step.AsOf is { } asOf ? Dates.Moment(asOf, report.File.Compilation!.Agreement.Zone) : null);
        json.WriteText("remark", step.Remark);
        if (step.Outcome == StepOutcome.Failed)
        {
            json.WriteTexts("states", step.States);
            json.WriteList("events", EventLines.Of(step, result, report.File), line =>
            {
                json.WriteText("file", line.At?.File);
                json.WriteNumber("line", line.At?.Start.Line ?? 0);
                json.WriteString("words", line.Words);
            });
        }
    }
}
