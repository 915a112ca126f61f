using NodaTime;
using Parley.Language;
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
            var walk = new Walk(agreement, file.Ground!.Atlas, agreement.Draft ?? new LocalDate(2026, 1, 15), inForce, longestWait: 25);
            for (var seed = 0; seed < 4; seed++)
            {
                Assert.Empty(walk.Run(new Random(seed), 25));
            }

            TestContext.Current.TestOutputHelper!.WriteLine($"{path} in force {inForce}: same {walk.Same}, vaguer {walk.Vaguer}, bits {walk.Model.Latches.Count}, moves {walk.Model.Transitions.Count}");
        }
    }

    /// <summary>Of random small agreements, with everything that they can say of one another.</summary>
    [Fact]
    public void Model_OnRandomRunsOfRandomAgreements_SaysWhatTheMonitorSays()
    {
        var (same, vaguer) = (0, 0);
        for (var seed = 0; seed < 500; seed++)
        {
            var walk = new Walk(RandomAgreement.Of(seed), null, new LocalDate(2026, 1, 15), inForce: seed % 3 > 0, longestWait: 4);
            var differences = walk.Run(new Random(seed), 30);
            Assert.True(differences.Count == 0, $"{RandomAgreement.TextOf(seed)}\n{string.Join('\n', differences)}");
            same += walk.Same;
            vaguer += walk.Vaguer;
        }

        // What the model leaves open is allowed and must stay the exception.
        TestContext.Current.TestOutputHelper!.WriteLine($"same {same}, vaguer {vaguer}");
        Assert.True(vaguer < same / 20, $"same {same}, vaguer {vaguer}");
    }

    /// <summary>What ends with an event is overdue just after it, and what ends with that just after that.</summary>
    [Fact]
    public void Model_WhereEndsFollowJustAfterEachOther_SaysWhatTheMonitorSays()
    {
        var agreement = AgreementCompiler.Compile(new SourceText(
            "chain.parley.md",
            """
            ---
            parley: 1
            title: Chain
            draft: 2026-01-15
            time zone: Europe/Kyiv
            ---

            ## Parties
            - **Ukraine**
            - **Russia**

            ## Article 1. Test
            1.1 Ukraine shall accept the plan.
            1.2 Ukraine shall hold elections by the completion of 1.1.
            1.3 Russia shall release all prisoners by the breach of 1.2.
            1.4 Russia shall pay 5 dollars by the breach of 1.3.
            1.5 Ukraine may suspend 1.4 for 2 days if 1.4 is overdue.

            """)).Agreement;
        for (var seed = 0; seed < 50; seed++)
        {
            Assert.Empty(new Walk(agreement, null, new LocalDate(2026, 1, 15), inForce: true, longestWait: 3).Run(new Random(seed), 10));
        }
    }
}
