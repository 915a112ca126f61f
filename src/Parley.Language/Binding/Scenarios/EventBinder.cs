using NodaTime;
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

        if (KnownAt(report, when, scope) is not { } known || !TryPlace(report, scope, out var where))
        {
            return null;
        }

        var told = acts.SelectMany(a => Complete(a, report, scope)).ToList();
        var events = told.Select((act, i) => act.Happening(IdOf(report, told.Count, i, scope), when, scope.At(step)) with
        {
            KnownAt = known,
            Where = (Whereabouts?)report.Point ?? where ?? act.Where,
            Establishment = report.Establishment ?? Establishment.Observed,
            SourceName = report.Source ?? ToldAct.ScenarioSource,
            Corrects = report.Corrects is { } corrected ? new EventId(corrected.Text) : null,
            Withdrawn = report.TakesBack,
            Exercise = report.Exercise,
            Note = report.Note,
        });
        return new EventStep(scope.At(step), step.Frame.Words, events.ToValueList());
    }

    /// <summary>What the parts behind the commas add to what the verb says.</summary>
    private static IEnumerable<ToldAct> Complete(ToldAct act, ReportSyntax report, StepScope scope)
    {
        act = act with
        {
            Stage = report.Stage ?? act.Stage,
            Amount = report.Amount ?? act.Amount,
            Conclusion = report.Conclusion.Said ? report.Conclusion.Value : act.Conclusion,
        };
        ValueList<PartyId> others = report.Counterparty is { } phrase ? PartyBinder.Bind(phrase, scope.Names) : [];
        var about = ProvisionReferences.Bind(report.About, scope.Names);
        return from other in others.Select(o => (PartyId?)o).DefaultIfEmpty(act.Counterparty)
               from provision in about.Select(p => p.Id).DefaultIfEmpty(act.Provision)
               select act with { Counterparty = other, Provision = provision };
    }

    /// <summary>Null where the step says that it was known before it had begun.</summary>
    internal static Instant? KnownAt(ReportSyntax report, When when, StepScope scope)
    {
        if (report.Known is not { } said)
        {
            return when.To;
        }

        var known = scope.LastOf(said);
        if (known is { } at && at < when.From)
        {
            scope.Problems.Add(ScenarioDiagnostics.TimesDisagree, said.Span, scope.Names.Source[said.Span], scope.Names.Source[report.From!.Span]);
            return null;
        }

        return known;
    }

    private static bool TryPlace(ReportSyntax report, StepScope scope, out Whereabouts? where)
    {
        where = null;
        if (report.Place is not { } place)
        {
            return true;
        }

        where = scope.PlaceOf(place) is { } known ? new InPlace(known) : null;
        return where is not null;
    }

    /// <summary>The name that the step gives, else its number; with a number behind it where one step tells of several events.</summary>
    private static EventId IdOf(ReportSyntax report, int count, int index, StepScope scope)
    {
        var name = report.Name ?? $"step {scope.Number}";
        return new EventId(count == 1 ? name : $"{name} ({index + 1})");
    }
}
