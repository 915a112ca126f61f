using Parley.Language.Syntax.Scenarios;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>What could and could not be seen.</summary>
internal static class WatchBinder
{
    public static WatchStep? Bind(WatchStepSyntax step, StepScope scope)
    {
        if (step.Report.From is not { } from)
        {
            scope.Problems.Add(ScenarioDiagnostics.TimeMissing, step.Span, step.Frame.Words);
            return null;
        }

        PlaceId? place = null;
        if (step.Place is { } where && (place = scope.PlaceOf(where)) is null)
        {
            return null;
        }

        return scope.WhenOf(from, step.Report.To) is { } when && EventBinder.KnownAt(step.Report, when, scope) is { } known
            ? new WatchStep(scope.At(step), step.Frame.Words, new Watch(step.Report.Name ?? $"step {scope.Number}", step.Seen, when, known, place, step.Reason, step.Report.Source ?? ToldAct.ScenarioSource) { Source = scope.At(step) })
            : null;
    }
}
