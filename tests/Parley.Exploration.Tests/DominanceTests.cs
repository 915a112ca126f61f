using Parley.Exploration.Model;
using Parley.Exploration.Questions;
using Parley.Exploration.Searching;
using Parley.Language;

namespace Parley.Exploration.Tests;

/// <summary>What can make no difference is left out, and it makes none.</summary>
public class DominanceTests
{
    [Fact]
    public void Reduce_OfRandomAgreements_ReachesTheSame() => Compare(AskedModels.OfRandomAgreements);

    [Fact]
    public void Reduce_OfEveryAgreement_ReachesTheSame() => Compare(AskedModels.OfEveryAgreement);

    /// <summary>Twelve duties with a time each: whoever performs helps, and need not do so in every order and on every day.</summary>
    [Theory]
    [InlineData("Possible: all provisions are fulfilled by 2026-03-01.", Verdict.Holds)]
    [InlineData("Possible: all provisions are fulfilled by 2026-01-14.", Verdict.Fails)]
    [InlineData("Never: all provisions are overdue.", Verdict.Fails)]
    [InlineData("Never: all provisions are overdue by 2026-01-20.", Verdict.Holds)]
    public void Ask_OfManyDuties_NeedsFewStates(string question, Verdict verdict)
    {
        string[] acts = ["release prisoners", "hold elections", "grant access to the Council", "accept the plan", "sign the plan", "ratify the plan", "convene the Council", "pay 5 dollars", "recognise the line", "supply food", "lift sanctions", "publish the plan"];
        var duties = string.Join("\n\n", acts.Select((a, i) => $"1.{i + 1} Ukraine shall {a} within {6 + i} days of entry into force."));
        var agreement = AgreementCompiler.Compile(new SourceText("many.parley.md", $"---\nparley: 1\ntitle: Many\ndraft: 2026-01-15\ntime zone: Europe/Kyiv\n---\n\n## Parties\n- **Ukraine**\n- **Russia**\n- **the Council**, a body\n\n## Article 1. Duties\n{duties}\n\n## Questions\n- {question}\n")).Agreement;
        var answer = Assert.Single(Explorer.Ask(agreement, null, agreement.Questions, new ExplorationOptions { Budget = 100 }, TestContext.Current.CancellationToken));
        Assert.Equal(verdict, answer.Verdict);
        Assert.True(answer.Run is not null || answer is { Complete: true, Sparing: true }, QuestionFindings.WhyOf(answer));
    }

    private static void Compare(IReadOnlyList<Asked> models)
    {
        var (plain, sparing) = (0L, 0L);
        foreach (var asked in models)
        {
            var model = asked.Sparing;
            var all = Search.Run(model, int.MaxValue, nearestFirst: false, untilDecided: false, TestContext.Current.CancellationToken);
            Assert.True((all.Sure[0] >= 0, all.May[0] >= 0) == (asked.Sure, asked.May), $"{asked.Question.Words}: surely {asked.Sure}, possibly {asked.May}; sparing {all.Sure[0] >= 0}, {all.May[0] >= 0}");
            plain += asked.All.States;
            sparing += all.States;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{plain} states, {sparing} where nothing is left out that makes a difference");
        Assert.True(sparing < plain, $"{sparing} of {plain}");
    }
}
