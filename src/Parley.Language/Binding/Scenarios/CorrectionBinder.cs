using Parley.Language.Syntax.Scenarios;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>A report that is taken back: the same event once more, as withdrawn.</summary>
internal static class CorrectionBinder
{
    public static EventStep? Bind(TakeBackStepSyntax step, StepScope scope)
    {
        var told = scope.Before.OfType<EventStep>().SelectMany(s => s.Events.AsEnumerable()).ToList();
        if (told.LastOrDefault(e => e.Id.Value == step.Name.Text) is not { } first)
        {
            var at = scope.Names.Source.AnchorOf(step.Name.Span);
            var names = told.Select(e => e.Id.Value).Where(n => !n.StartsWith("step ", StringComparison.Ordinal));
            var diagnostic = ScenarioDiagnostics.ReportNotKnown.At(at, step.Name.Text);
            scope.Problems.Add(Spelling.Nearest(step.Name.Text, names) is { } nearest ? diagnostic with { Message = $"{diagnostic.Message} Did you mean \"{nearest}\"?" } : diagnostic);
            return null;
        }

        if (scope.WhenOf(step.On, null) is not { } on)
        {
            return null;
        }

        if (on.To < first.When.From)
        {
            scope.Problems.Add(ScenarioDiagnostics.TimesDisagree, step.On.Span, scope.Names.Source[step.On.Span], step.Name.Text);
            return null;
        }

        var taken = first with { Id = new EventId($"step {scope.Number}"), KnownAt = on.To, Corrects = first.Id, Withdrawn = true, Source = scope.At(step) };
        return new EventStep(scope.At(step), step.Frame.Words, [taken]);
    }
}
