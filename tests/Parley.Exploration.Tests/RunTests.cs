using Parley.Exploration.Questions;
using Parley.Exploration.Searching;
using Parley.Exploration.Witnesses;
using Parley.Language;
using Parley.Model.Questions;
using Parley.Monitoring.Scenarios;

namespace Parley.Exploration.Tests;

/// <summary>A run is a scenario of the agreement, and the scenario runner, which knows nothing of the model, comes to the same state.</summary>
public class RunTests
{
    [Fact]
    public void Run_OfRandomQuestions_IsReplayedToTheSameState()
    {
        var replayed = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var text = $"{RandomAgreement.TextOf(seed)}\n## Questions\n{QuestionsOf(seed)}";
            var agreement = AgreementCompiler.Compile(new SourceText("random.parley.md", text)).Agreement;
            foreach (var answer in Explorer.Ask(agreement, null, agreement.Questions, new ExplorationOptions { Budget = 3_000 }, TestContext.Current.CancellationToken))
            {
                if (answer is { Verdict: not Verdict.Unknown, Run: { } run })
                {
                    Replay(text, run);
                    replayed++;
                }
            }
        }

        Assert.True(replayed > 300, $"{replayed} runs");
    }

    /// <summary>Also where what helps is done first: the run is longer, and still one of the agreement.</summary>
    [Fact]
    public void Run_WithWhatMakesNoDifferenceLeftOut_IsReplayedToTheSameState()
    {
        var replayed = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var text = $"{RandomAgreement.TextOf(seed)}\n## Questions\n{QuestionsOf(seed)}";
            var agreement = AgreementCompiler.Compile(new SourceText("random.parley.md", text)).Agreement;
            foreach (var question in agreement.Questions)
            {
                var setting = Setting.Of(agreement, null, question, null);
                var asked = AskedModel.Of(setting, question, 1, sparing: true);
                var found = Search.Run(asked.Model, 3_000, nearestFirst: seed % 2 == 0, TestContext.Current.CancellationToken);
                if (found.Sure[0] >= 0 && asked.Model.Helping > 0)
                {
                    Replay(text, RunWriter.Write(setting, question, asked, found, found.Sure[0]));
                    replayed++;
                }
            }
        }

        Assert.True(replayed > 30, $"{replayed} runs");
    }

    private static void Replay(string text, Run run)
    {
        var again = AgreementCompiler.Compile(new SourceText("random.parley.md", $"{text}\n## Scenarios\n\n{run.Text}")).Agreement;
        var result = new ScenarioRunner(again, null, _ => throw new InvalidOperationException("no file is named")).Run(Assert.Single(again.Scenarios));
        Assert.True(result.Passed, $"{text}\n{run.Text}\n{string.Join('\n', result.Steps.Select(s => $"{s.Outcome} {s.Step.Words} {s.Remark} {string.Join(' ', s.States)}"))}");
    }

    private static string QuestionsOf(int seed)
    {
        var random = new Random(seed);
        string[] states = ["due", "overdue", "fulfilled", "suspended", "breached", "fulfilled late", "in force", "not waiting", "discharged"];
        string Claim() => $"1.{random.Next(1, 5)} is {states[random.Next(states.Length)]}";
        return $"- Never: {Claim()}.\n- Possible: {Claim()} while {Claim()}.\n- Expect: whenever {Claim()}, {Claim()}.\n- Never: nothing is breached.\n";
    }
}
