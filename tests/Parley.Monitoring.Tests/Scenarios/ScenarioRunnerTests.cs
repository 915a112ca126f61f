using Parley.Language;
using Parley.Model;
using Parley.Monitoring.Scenarios;

namespace Parley.Monitoring.Tests.Scenarios;

/// <summary>What a scenario makes of the monitor's answer.</summary>
public class ScenarioRunnerTests
{
    private const string Provisions = """
        1.1 Russia shall release the prisoners within 30 days of entry into force.
        1.2 Each Party shall accept the plan within 10 days of entry into force.
        1.3 No Party shall open fire.
        1.4 If Russia breaches 1.3, Ukraine may suspend 1.2.
        """;

    private const string Entry = "- Given the agreement enters into force on 2026-01-15.\n";

    [Theory]
    [InlineData("Then 1.1 is due by 2026-02-14.", StepOutcome.Passed)]
    [InlineData("Then 1.1 is due by 2026-02-13.", StepOutcome.Failed)]
    [InlineData("Then 1.1 is possibly due.", StepOutcome.Failed)]
    [InlineData("Then 1.1 is not overdue.", StepOutcome.Passed)]
    [InlineData("Then 1.1 and 1.2 are not overdue.", StepOutcome.Passed)]
    [InlineData("Then 1.1 and 1.3 are in force.", StepOutcome.Passed)]
    [InlineData("Then there are no incidents under 1.3.", StepOutcome.Passed)]
    [InlineData("Then there is an incident under 1.3.", StepOutcome.Failed)]
    [InlineData("Then Russia is required to release the prisoners.", StepOutcome.Passed)]
    [InlineData("Then Ukraine is required to release the prisoners.", StepOutcome.Failed)]
    [InlineData("Then Ukraine is not required to release the prisoners.", StepOutcome.Passed)]
    [InlineData("Then Ukraine may suspend 1.2.", StepOutcome.Failed)]
    [InlineData("Then neither Party is forbidden to accept the plan.", StepOutcome.Passed)]
    [InlineData("Then nothing is overdue.", StepOutcome.Passed)]
    [InlineData("Then nothing but 1.1 is due.", StepOutcome.Failed)]
    [InlineData("Then the agreement has not ended.", StepOutcome.Passed)]
    public void Expectation_AfterEntryIntoForce_IsJudged(string step, StepOutcome outcome) =>
        Assert.Equal(outcome, Run($"{Entry}- {step}\n").Steps[1].Outcome);

    [Fact]
    public void Bearers_OfWhomOneHasPerformed_AreToldApart()
    {
        var result = Run($"""
            {Entry}- When Ukraine has accepted the plan on 2026-01-20.
            - Then 1.2 is fulfilled for Ukraine.
            - And 1.2 is not fulfilled.
            - And 1.2 is due for Russia.
            - When nothing else happens until 2026-01-26.
            - Then 1.2 is overdue, and only Russia answers for it.
            - And 1.2 is not overdue, and Ukraine answers for it.

            """);
        Assert.All(result.Steps, s => Assert.Equal(StepOutcome.Passed, s.Outcome));
    }

    [Fact]
    public void FailedExpectation_NamesTheStateAndTheEvents()
    {
        var result = Run($"{Entry}- When Russia has released the prisoners on 2026-02-20.\n- Then 1.1 is fulfilled in time.\n");
        var failed = result.Steps[2];
        Assert.Equal((StepOutcome.Failed, Answer.No), (failed.Outcome, failed.Reached));
        Assert.Contains("1.1 (Russia) is fulfilled late.", Assert.Single(failed.States), StringComparison.Ordinal);
        Assert.Equal(result.Scenario.Steps[1].Source, Assert.Single(failed.Events).Source);
    }

    [Fact]
    public void StepThatCannotBeRun_LeavesTheRestUnreached()
    {
        var result = Run($"{Entry}- When Russia thinks.\n- Then 1.1 is due.\n");
        Assert.Equal([StepOutcome.Passed, StepOutcome.NotRun, StepOutcome.NotReached], result.Steps.Select(s => s.Outcome));
        var expectation = Run($"{Entry}- Then 1.1 looks good.\n- And 1.1 is due.\n");
        Assert.Equal([StepOutcome.Passed, StepOutcome.NotRun, StepOutcome.Passed], expectation.Steps.Select(s => s.Outcome));
        Assert.False(expectation.Passed);
    }

    [Fact]
    public void Expectation_BeforeAnything_CannotBeRun() =>
        Assert.Equal(StepOutcome.NotRun, Assert.Single(Run("- Then 1.1 is due.\n").Steps).Outcome);

    [Fact]
    public void LaterSteps_DoNotBearOnEarlierOnes()
    {
        var result = Run($"{Entry}- Then there is no incident under 1.3.\n- When Russia has opened fire on 2026-01-15.\n- Then there is an incident under 1.3.\n");
        Assert.True(result.Passed);
    }

    [Fact]
    public void EventThatNoProvisionSpeaksOf_IsRemarkedOn() =>
        Assert.NotNull(Run($"{Entry}- When Russia has published a map on 2026-01-20.\n- Then 1.1 is due.\n").Steps[1].Remark);

    private static ScenarioResult Run(string steps)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("case.parley.md", $"{Case.TextOf(Provisions)}\n\n## Scenarios\n### Story\n{steps}"));
        return new ScenarioRunner(compilation.Agreement, null, _ => new ScenarioEvents([], "none")).Run(Assert.Single(compilation.Agreement.Scenarios));
    }
}
