using Parley.Language.Syntax.Scenarios;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>What a step expects.</summary>
internal static class ExpectationBinder
{
    public static Expectation? Bind(ExpectationSyntax syntax, StepScope scope)
    {
        var (at, words) = (scope.At(syntax), syntax.Frame.Words);
        Expectation? expectation = syntax switch
        {
            StateStepSyntax state => OfState(state, scope),
            DecisionStepSyntax decision => OfDecision(decision, scope),
            IncidentStepSyntax incident => new IncidentExpectation(at, words, ProvisionReferences.Bind(incident.Provisions, scope.Names).ToValueList(), incident.Count, incident.Bound)
            {
                By = incident.By is { } by ? PartyBinder.Bind(by, scope.Names) : [],
            },
            AbilityStepSyntax ability => new AbilityExpectation(at, words, ability.Ability, ToldActBinder.OfPhrase(ability.Act, ToldActBinder.ActorsOf(ability.Who, scope.Names), ActStage.Completed, scope).ToValueList()),
            NothingStepSyntax nothing => new NothingExpectation(at, words, nothing.State, ProvisionReferences.Bind(nothing.Except, scope.Names).ToValueList()),
            AgreementStepSyntax agreement => new AgreementExpectation(at, words, agreement.Ended),
            _ => null,
        };
        return expectation is null ? null : expectation with
        {
            Expected = syntax.Expected,
            AsOf = syntax.View.AsOf is { } asOf ? scope.LastOf(asOf) : null,
            KnownAt = syntax.View.KnownAt is { } known ? scope.LastOf(known) : null,
        };
    }

    private static StateExpectation OfState(StateStepSyntax syntax, StepScope scope)
    {
        var provisions = ProvisionReferences.Bind(syntax.Provisions, scope.Names).ToValueList();
        foreach (var provision in provisions.Where(p => p.Id is { } id && (scope.Names.Provisions.Contains(id.Value) || scope.Names.Articles.Contains(id.Value))))
        {
            StateKinds.Check(syntax, provision, syntax.State, scope);
        }

        return new StateExpectation(scope.At(syntax), syntax.Frame.Words, provisions, syntax.State)
        {
            Of = syntax.Of is { } of ? PartyBinder.Bind(of, scope.Names) : [],
            OfNobodyElse = syntax.OfNobodyElse,
            DueBy = syntax.DueBy is { } by ? scope.LastOf(by) : null,
        };
    }

    private static StateExpectation? OfDecision(DecisionStepSyntax syntax, StepScope scope)
    {
        var by = PartyBinder.Bind(syntax.By, scope.Names);
        var provisions = scope.Agreement.Norms.OfType<Decision>().Where(d => d.Bearers.Any(by.Contains)).Select(d => new ProvisionRef(d.Provision)).Distinct().ToValueList();
        if (provisions.IsEmpty)
        {
            scope.Problems.Add(ScenarioDiagnostics.NoDecision, syntax.By.Span, syntax.By.Text);
            return null;
        }

        foreach (var provision in provisions)
        {
            StateKinds.Check(syntax, provision, syntax.State, scope);
        }

        return new StateExpectation(scope.At(syntax), syntax.Frame.Words, provisions, syntax.State);
    }
}
