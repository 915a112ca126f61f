using Parley.Language.Syntax.Scenarios;
using Parley.Model.Events;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>What a step says that happens, as events.</summary>
internal static class EventBinder
{
    public static EventStep? Bind(EventStepSyntax step, StepScope scope) =>
        Make(step, step.Report, ToldActBinder.ActsOf(step.Fact, scope), scope);

    public static EventStep? Bind(FindingStepSyntax step, StepScope scope)
    {
        var by = PartyBinder.Bind(step.By, scope.Names);
        var about = ProvisionReferences.Bind(step.Provisions, scope.Names);
        var acts = about.Where(p => p.Id is not null).Select(p => new ToldAct(new ActId("verify"))
        {
            Actor = new Actor(by),
            Provision = p.Id,
            Conclusion = step.Met ? Conclusion.Met : Conclusion.NotMet,
        });
        return Make(step, step.Report, acts.ToList(), scope);
    }

    private static EventStep? Make(StepSyntax step, ReportSyntax report, IReadOnlyList<ToldAct> acts, StepScope scope)
    {
        if (report.From is not { } from)
        {
            scope.Problems.Add(ScenarioDiagnostics.TimeMissing, step.Span, step.Frame.Words);
            return null;
        }

        if (acts.Count == 0 || scope.WhenOf(from, report.To) is not { } when)
        {
            return null;
        }

        var known = report.Known is { } said ? scope.LastOf(said) : when.To;
        if (known is not { } at)
        {
            return null;
        }

        if (at < when.From)
        {
            scope.Problems.Add(ScenarioDiagnostics.TimesDisagree, report.Known!.Span, scope.Names.Source[report.Known.Span], scope.Names.Source[from.Span]);
            return null;
        }

        var events = acts.Select((act, i) => act.Happening(IdOf(report, acts.Count, i, scope), when, scope.At(step)) with
        {
            KnownAt = at,
            Where = report.Point ?? act.Where,
            Establishment = report.Establishment ?? Establishment.Observed,
            SourceName = report.Source ?? ToldAct.ScenarioSource,
        });
        return new EventStep(scope.At(step), step.Frame.Words, events.ToValueList());
    }

    /// <summary>The name that the step gives, else its number; with a number behind it where one step tells of several events.</summary>
    private static EventId IdOf(ReportSyntax report, int count, int index, StepScope scope)
    {
        var name = report.Name ?? $"step {scope.Number}";
        return new EventId(count == 1 ? name : $"{name} ({index + 1})");
    }
}
