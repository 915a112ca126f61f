using NodaTime;
using Parley.Workspace;
using Parley.Workspace.Files;

namespace Parley.Exploration.Tests;

/// <summary>The model and the monitor are two readings of one text: on any run they say the same of every norm, or the model says less.</summary>
public class MonitorAgreementTests
{
    public static TheoryData<string> Agreements => [.. AgreementFolders.Find(Repository.PathOf("agreements")).Select(p => Path.GetRelativePath(Repository.PathOf("agreements"), p).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Model_OnRandomRunsOfAnAgreement_SaysWhatTheMonitorSays(string path)
    {
        var file = new Workbench().Open(Repository.PathOf($"agreements/{path}"));
        var agreement = file.Compilation!.Agreement;
        foreach (var inForce in new[] { true, false })
        {
            var walk = new Walk(agreement, file.Ground!.Atlas, agreement.Draft ?? new LocalDate(2026, 1, 15), inForce);
            for (var seed = 0; seed < 4; seed++)
            {
                Assert.Empty(walk.Run(new Random(seed), 25));
            }

            TestContext.Current.TestOutputHelper!.WriteLine($"{path} in force {inForce}: same {walk.Same}, vaguer {walk.Vaguer}, bits {walk.Model.Latches.Count}, moves {walk.Model.Transitions.Count}\n{string.Join('\n', walk.LeftOut)}\n{string.Join(", ", walk.VaguerNames.Order())}");
        }
    }
}
