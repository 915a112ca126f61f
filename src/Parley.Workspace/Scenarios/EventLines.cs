using Parley.Model.Events;
using Parley.Monitoring.Scenarios;
using Parley.Workspace.Json;

namespace Parley.Workspace.Scenarios;

/// <summary>Events as a report on scenarios lists them: by the step that tells of them, or by what their file says.</summary>
public static class EventLines
{
    /// <summary>Each place and sentence once, in the order of the events.</summary>
    public static IEnumerable<(SourceAnchor? At, string Words)> Of(StepResult result, ScenarioResult scenario, AgreementFile file)
    {
        var steps = scenario.Scenario.Steps.DistinctBy(s => s.Source).ToDictionary(s => s.Source, s => s.Words);
        var entry = scenario.Scenario.Steps.TakeWhile(s => s != result.Step).OfType<Model.Scenarios.EntryStep>().LastOrDefault();
        return (entry is null ? [] : new[] { ((SourceAnchor?)entry.Source, entry.Words) })
            .Concat(result.Events.Select(e => (e.Source, e.Source is { } at && steps.TryGetValue(at, out var words) ? words : Describe(e, file))))
            .Distinct();
    }

    private static string Describe(Event happening, AgreementFile file)
    {
        var zone = file.Compilation!.Agreement.Zone;
        string?[] parts = [happening.Act.Value, happening.Object, happening.Counterparty is { } other ? $"({other})" : null, happening.Provision?.Value, happening.Where switch { InPlace place => $"in {place.Place}", Around { Name: { } name } => $"near {name}", _ => null }];
        return $"{happening.Id}, {Dates.Day(happening.When.From.InZone(zone).Date)}: {happening.Actor}: {string.Join(' ', parts.OfType<string>())} ({happening.Establishment.ToString().ToLowerInvariant()})";
    }
}
