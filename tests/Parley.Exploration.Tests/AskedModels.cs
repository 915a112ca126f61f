using Parley.Exploration.Model;
using Parley.Exploration.Questions;
using Parley.Exploration.Searching;
using Parley.Language;
using Parley.Model.Questions;
using Parley.Workspace;
using Parley.Workspace.Files;

namespace Parley.Exploration.Tests;

/// <summary>Models of questions that other programs are asked too, each with what the project's own search reaches.</summary>
internal static class AskedModels
{
    private const int MostStates = 4_000;
    private static readonly string[] States = ["due", "overdue", "fulfilled", "suspended", "in force", "breached", "waiting", "fulfilled late", "kept", "available", "exercised", "ended", "lapsed"];

    /// <summary>Of 500 random agreements.</summary>
    public static IReadOnlyList<Asked> OfRandomAgreements => Random.Value;

    /// <summary>Of the questions of every agreement, and of when the first duties of each are overdue.</summary>
    public static IReadOnlyList<Asked> OfEveryAgreement => Every.Value;

    private static readonly Lazy<IReadOnlyList<Asked>> Random = new(() =>
    {
        var models = new List<Asked>();
        for (var seed = 0; models.Count < 500; seed++)
        {
            if (QuestionOf(seed) is { } question && Of(RandomAgreement.Of(seed), null, question) is { } asked)
            {
                models.Add(asked);
            }
        }

        return models;
    });

    private static readonly Lazy<IReadOnlyList<Asked>> Every = new(() =>
    {
        var models = new List<Asked>();
        foreach (var path in AgreementFolders.Find(Repository.PathOf("agreements")))
        {
            var file = new Workbench().Open(path);
            var agreement = file.Compilation!.Agreement;
            var duties = agreement.Norms.OfType<Obligation>().Select(o => o.Provision).Distinct().Take(6).Select(p => $"Never: {p} is overdue.");
            models.AddRange(agreement.Questions.Concat(Read(file.Text!.Text, duties)).Select(q => Of(agreement, file.Ground!.Atlas, q)).OfType<Asked>());
        }

        Assert.True(models.Count >= 15, $"{models.Count} models");
        return models;
    });

    /// <summary>Null where it is too large for a test, or nothing can happen.</summary>
    private static Asked? Of(Agreement agreement, Geography.Atlas? atlas, Question question)
    {
        var model = AskedModel.Of(Setting.Of(agreement, atlas, question, null), question, 1).Model;
        var all = Search.Run(model, MostStates, nearestFirst: question.Source.Span.Start % 2 == 0, untilDecided: false, CancellationToken.None);
        return model.Transitions.Count > 0 && all.Complete ? new Asked(agreement, atlas, question, model, all) : null;
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

/// <summary>One question, its model, and every state of it.</summary>
internal sealed record Asked(Agreement Agreement, Geography.Atlas? Atlas, Question Question, Behaviour Model, SearchResult All)
{
    public bool Sure => All.Sure[0] >= 0;

    /// <summary>The same with nothing in it that can make no difference.</summary>
    public Behaviour Sparing => AskedModel.Of(Setting.Of(Agreement, Atlas, Question, null), Question, 1, sparing: true).Model;

    public bool May => All.May[0] >= 0;
}
