using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>The scenarios of a document, bound to the agreement as it stands without them.</summary>
internal static class ScenarioBinder
{
    public static ValueList<Scenario> Bind(DocumentSyntax document, Agreement agreement, Scope scope)
    {
        var scenarios = new List<Scenario>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var syntax in document.Sections.Where(s => s.Section == SectionKind.Scenarios).SelectMany(s => s.Parts).OfType<ScenarioSyntax>())
        {
            if (!names.Add(syntax.Name))
            {
                scope.Problems.Add(ScenarioDiagnostics.NameTwice, syntax.NameSpan, syntax.Name);
            }

            var steps = new List<ScenarioStep>();
            foreach (var step in syntax.Steps)
            {
                steps.Add(BindStep(step, new StepScope(agreement, scope, steps.Count + 1, steps)));
            }

            scenarios.Add(new Scenario(syntax.Name, scope.Source.AnchorOf(syntax.NameSpan), steps.ToValueList()));
        }

        return scenarios.ToValueList();
    }

    /// <summary>A step of which anything is in error is not run.</summary>
    private static ScenarioStep BindStep(StepSyntax syntax, StepScope scope)
    {
        var before = scope.Errors;
        var (at, words) = (scope.At(syntax), syntax.Frame.Words);
        ScenarioStep? step = syntax switch
        {
            EntryStepSyntax entry => scope.WhenOf(entry.On, null) is { } on ? new EntryStep(at, words, on) : null,
            WaitStepSyntax wait => scope.LastOf(wait.Until) is { } until ? new WaitStep(at, words, until) : null,
            FileStepSyntax file => new FileStep(at, words, file.File),
            EventStepSyntax happening => EventBinder.Bind(happening, scope),
            FindingStepSyntax finding => EventBinder.Bind(finding, scope),
            TakeBackStepSyntax back => CorrectionBinder.Bind(back, scope),
            WatchStepSyntax watch => WatchBinder.Bind(watch, scope),
            ExpectationSyntax expectation => ExpectationBinder.Bind(expectation, scope),
            _ => null,
        };
        return step is not null && scope.Errors == before ? step : new UnreadStep(at, words, syntax.Frame.Expects);
    }
}
