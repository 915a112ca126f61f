using Parley.Language.Binding.Scenarios;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Questions;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Questions;

namespace Parley.Language.Binding.Questions;

/// <summary>The questions of a document, bound to the agreement as it stands without them.</summary>
internal static class QuestionBinder
{
    public static ValueList<Question> Bind(DocumentSyntax document, Agreement agreement, Scope scope)
    {
        var questions = new List<Question>();
        foreach (var syntax in document.Sections.Where(s => s.Section == SectionKind.Questions).SelectMany(s => s.Parts).OfType<QuestionSyntax>())
        {
            // A question of which anything is in error is not asked.
            var step = new StepScope(agreement, scope, questions.Count + 1, []);
            var before = step.Errors;
            var question = new Question(syntax.Asks, scope.Source.AnchorOf(syntax.Span), syntax.Words)
            {
                Whenever = syntax.Whenever.Select(c => Bind(c, step)).OfType<Claim>().ToValueList(),
                Claims = syntax.Claims.Select(c => Bind(c, step)).OfType<Claim>().ToValueList(),
                FromThenOn = syntax.FromThenOn,
                By = syntax.By is { } by ? step.LastOf(by) : null,
            };
            if (step.Errors == before)
            {
                questions.Add(question);
            }
        }

        return questions.ToValueList();
    }

    private static Claim? Bind(SyntaxNode claim, StepScope scope) => claim switch
    {
        ExpectationSyntax expectation => ExpectationBinder.Bind(expectation, scope) is { } bound ? new ExpectationClaim(bound) : null,
        ConditionSyntax condition => new ConditionClaim(ConditionBinder.Bind(condition, [], scope.Names)),
        _ => throw new System.Diagnostics.UnreachableException(claim.GetType().Name),
    };
}
