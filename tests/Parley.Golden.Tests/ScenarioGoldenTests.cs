using Parley.Monitoring.Scenarios;
using Parley.Workspace;
using Parley.Workspace.Scenarios;

namespace Parley.GoldenFiles;

/// <summary>Every scenario of every agreement of the project is a test.</summary>
public class ScenarioGoldenTests
{
    public ScenarioGoldenTests() => Environment.CurrentDirectory = Repository.Root;

    public static TheoryData<string, string> Scenarios
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var agreement in Repository.Agreements())
            {
                foreach (var scenario in new Workbench().Open(Repository.PathOf(agreement.Split('/'))).Compilation!.Agreement.Scenarios)
                {
                    all.Add(agreement, scenario.Name);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Scenario_OfAnAgreement_Passes(string agreement, string scenario)
    {
        var report = ScenarioTests.Run(new Workbench().Open(agreement), scenario, _ => { });
        var steps = report.Results.Where(r => r.Scenario.Name == scenario).SelectMany(r => r.Steps.AsEnumerable()).ToList();
        Assert.NotEmpty(steps);
        Assert.All(steps, s => Assert.True(s.Outcome == StepOutcome.Passed, $"{s.Step.Source}: {s.Step.Words}\n{s.Outcome}, reached {s.Reached}: {s.Remark}{string.Concat(s.States.Select(t => $"\n  {t}"))}"));
    }

    [Theory]
    [InlineData("agreements/ukraine-2025/2025-11-20.parley.md")]
    [InlineData("agreements/ukraine-2025/2025-12-24.parley.md")]
    [InlineData("agreements/kumanovo-1999/kumanovo.parley.md")]
    public void Agreement_OfTheProject_HasScenariosWithoutRemarks(string agreement)
    {
        var report = ScenarioTests.Run(new Workbench().Open(agreement), null, _ => { });
        Assert.True(report.Results.Count > 4);
        Assert.Empty(report.Problems);
        Assert.All(report.Results.SelectMany(r => r.Steps.AsEnumerable()), s => Assert.Null(s.Remark));
    }
}
