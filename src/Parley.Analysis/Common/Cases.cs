using Parley.Analysis.Waiting;

namespace Parley.Analysis.Common;

/// <summary>What a norm provides for without awaiting it.</summary>
internal static class Cases
{
    /// <summary>The acts after "if" and "whenever" that no norm asks of their actors or allows them: <c>if Russia invades Ukraine</c>. Consent to the agreement is awaited even so.</summary>
    public static IEnumerable<ActFact> CasesOf(this AnalysisContext context, Norm norm) => norm.Conditions
        .Where(c => c.Word is ConditionWord.If or ConditionWord.Whenever)
        .SelectMany(c => AwaitedFacts.FactsOf(c.Condition)).OfType<ActFact>()
        .Where(act => !ActKinds.IsConsent(act.Action.Act) && !act.Actors.Any(a => Promises.Of(a, act.Action, context).Any()));
}
