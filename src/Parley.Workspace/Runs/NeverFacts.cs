using Parley.Model.Questions;
using Parley.Model.Scenarios;

namespace Parley.Workspace.Runs;

/// <summary>The facts that a claim asserts, so that they can be supposed never to come true; none where it denies something or speaks of more than facts.</summary>
internal static class NeverFacts
{
    public static ValueList<Fact> Of(Claim claim) => claim switch
    {
        ConditionClaim condition => In(condition.Condition).ToValueList(),
        ExpectationClaim { Expectation: StateExpectation { Expected: Answer.Yes, DueBy: null } state } when StateOf(state.State) is { } known =>
            state.Provisions.Select(p => (Fact)new StateFact(p, known, state.Of)).ToValueList(),
        ExpectationClaim { Expectation: AgreementExpectation { Expected: Answer.Yes, Ended: false } } => [new AnchorFact(AnchorId.EntryIntoForce)],
        _ => [],
    };

    private static IEnumerable<Fact> In(Condition condition) => condition switch
    {
        FactCondition fact => [fact.Fact],
        AndCondition and => and.Parts.SelectMany(In),
        OrCondition or => or.Parts.SelectMany(In),
        _ => [],
    };

    private static ProvisionState? StateOf(LifeState state) => state switch
    {
        LifeState.Due => ProvisionState.Due,
        LifeState.Fulfilled or LifeState.FulfilledInTime or LifeState.FulfilledLate => ProvisionState.Fulfilled,
        LifeState.Overdue => ProvisionState.Overdue,
        LifeState.InForce => ProvisionState.InForce,
        LifeState.Suspended => ProvisionState.Suspended,
        LifeState.Ended => ProvisionState.Ended,
        LifeState.Decided => ProvisionState.Decided,
        LifeState.Defaulted => ProvisionState.Defaulted,
        LifeState.Approved => ProvisionState.Approved,
        LifeState.Refused => ProvisionState.Refused,
        LifeState.Breached => ProvisionState.Breached,
        LifeState.Begun => ProvisionState.Begun,
        _ => null,
    };
}
