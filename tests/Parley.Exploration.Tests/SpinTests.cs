using Parley.Exploration.Model;
using Parley.Exploration.Questions;
using Parley.Exploration.Searching;
using Parley.Language;
using Parley.Model.Questions;
using Parley.Workspace;
using Parley.Workspace.Files;

namespace Parley.Exploration.Tests;

/// <summary>Another program reaches the same: of each model the same verdicts, and in all the same number of states.</summary>
public class SpinTests
{
    private const int MostStates = 4_000;
    private static readonly string[] States = ["due", "overdue", "fulfilled", "suspended", "in force", "breached", "waiting", "fulfilled late", "kept", "available", "exercised", "ended", "lapsed"];

    [Fact]
    public void Search_OfRandomAgreements_ReachesWhatSpinReaches()
    {
        Spin.Need();
        var models = new List<Behaviour>();
        for (var seed = 0; models.Count < 500; seed++)
        {
            models.AddRange(ModelsOf(RandomAgreement.Of(seed), null, QuestionOf(seed)));
        }

        foreach (var batch in models.Chunk(125))
        {
            Compare(batch);
        }
    }

    [Fact]
    public void Search_OfEveryAgreement_ReachesWhatSpinReaches()
    {
        Spin.Need();
        var models = new List<Behaviour>();
        foreach (var path in AgreementFolders.Find(Repository.PathOf("agreements")))
        {
            var file = new Workbench().Open(path);
            var agreement = file.Compilation!.Agreement;
            var duties = agreement.Norms.OfType<Obligation>().Select(o => o.Provision).Distinct().Take(6).Select(p => $"Never: {p} is overdue.");
            models.AddRange(agreement.Questions.Concat(Read(file.Text!.Text, duties)).SelectMany(q => ModelsOf(agreement, file.Ground!.Atlas, q)));
        }

        Assert.True(models.Count >= 15, $"{models.Count} models");
        foreach (var batch in models.Chunk(125))
        {
            Compare(batch);
        }
    }

    private static void Compare(Behaviour[] models)
    {
        var (sure, may, states) = Spin.Reach(models);
        var reached = 0L;
        for (var i = 0; i < models.Length; i++)
        {
            var all = Search.Run(models[i], int.MaxValue, nearestFirst: i % 2 == 0, untilDecided: false, TestContext.Current.CancellationToken);
            Assert.Equal((sure[i], may[i]), (all.Sure[0] >= 0, all.May[0] >= 0));
            reached += all.States;
        }

        // SPIN stores one more of each model, before its first step, and the states of the process that starts them.
        Assert.Equal(reached + models.Length + 1, states);
    }

    /// <summary>The model, unless it is too large for a test.</summary>
    private static IEnumerable<Behaviour> ModelsOf(Agreement agreement, Geography.Atlas? atlas, Question? question)
    {
        if (question is null)
        {
            return [];
        }

        var model = AskedModel.Of(Setting.Of(agreement, atlas, question, null), question, 1).Model;
        return model.Transitions.Count > 0 && Search.Run(model, MostStates, nearestFirst: false, untilDecided: false, TestContext.Current.CancellationToken).Complete ? [model] : [];
    }

    private static Question? QuestionOf(int seed)
    {
        var random = new Random(seed);
        string Claim() => $"1.{random.Next(1, 5)} is {States[random.Next(States.Length)]}";
        return Read(RandomAgreement.TextOf(seed), [random.Next(3) switch { 0 => $"Never: {Claim()} while {Claim()}.", 1 => $"Possible: {Claim()} by 2026-01-{random.Next(16, 24)}.", _ => $"Expect: whenever {Claim()}, {Claim()}." }]).FirstOrDefault();
    }

    private static IEnumerable<Question> Read(string text, IEnumerable<string> questions) =>
        AgreementCompiler.Compile(new SourceText("asked.parley.md", $"{text}\n\n## Questions\n{string.Concat(questions.Select(q => $"- {q}\n"))}")).Agreement.Questions.Where(q => q.Source.Span.Start >= text.Length);
}
