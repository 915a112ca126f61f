using Parley.Language.Syntax;
using Parley.Model.Scenarios;

namespace Parley.Language.Binding.Scenarios;

/// <summary>Which kinds of norm can be in which state (language, section 3).</summary>
internal static class StateKinds
{
    private static readonly (LifeState[] States, Func<Norm, bool> Has, string What)[] Kinds =
    [
        ([LifeState.Due, LifeState.Fulfilled, LifeState.FulfilledInTime, LifeState.FulfilledLate], n => n is Obligation or VerificationDuty or ReportingDuty, "Only a duty to do something is due or fulfilled."),
        ([LifeState.Overdue], n => n is Obligation or VerificationDuty or ReportingDuty or Maintenance, "Only a duty is overdue."),
        ([LifeState.Unavailable, LifeState.Available, LifeState.Exercised, LifeState.Expired], n => n is Permission or Power, "Only a permission or a power is available or exercised."),
        ([LifeState.Open, LifeState.Decided], n => n is Decision, "Only where somebody shall determine something is a decision open or decided."),
        ([LifeState.Defaulted], n => n is Decision { Default: not null }, "Only a decision with a default (\"failing which\") is defaulted."),
        ([LifeState.NotSought, LifeState.Pending, LifeState.Approved, LifeState.Refused], n => n is ApprovalGate, "Only what requires an approval is approved or refused."),
    ];

    public static void Check(SyntaxNode at, ProvisionRef provision, LifeState state, StepScope scope)
    {
        foreach (var (states, has, what) in Kinds)
        {
            if (states.Contains(state) && !scope.Agreement.Norms.Any(n => has(n) && (References.Covers(provision, n.Provision, scope.Agreement) || (n is ApprovalGate gate && gate.Of.Contains(provision)))))
            {
                scope.Problems.Add(ScenarioDiagnostics.StateNotOfProvision, at.Span, $"{provision}", WordsOf(state), what);
            }
        }
    }

    public static string WordsOf(LifeState state) => state switch
    {
        LifeState.FulfilledInTime => "fulfilled in time",
        LifeState.FulfilledLate => "fulfilled late",
        LifeState.InForce => "in force",
        LifeState.NotSought => "not sought",
        _ => state.ToString().ToLowerInvariant(),
    };
}
