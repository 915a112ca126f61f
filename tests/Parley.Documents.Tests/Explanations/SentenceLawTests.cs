using System.Text.RegularExpressions;
using Parley.Documents.Explanations;
using Parley.Language;
using Parley.Model.Brackets;
using Parley.Model.Norms;
using Parley.Model.Parties;
using Parley.Model.Time;

namespace Parley.Documents.Tests.Explanations;

/// <summary>The laws of the machine's sentence: whatever means something else reads otherwise, and the text's own wording plays no part.</summary>
public partial class SentenceLawTests
{
    /// <summary>One agreement with every kind of norm, and the agreements beside the program.</summary>
    private static readonly List<Agreement> Texts = [.. Repository.Agreements().Select(a => Read(Repository.PathOf(a))), Rich.Compile().Agreement];

    /// <summary>What stands in quotes is the agreement's own.</summary>
    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    public static TheoryData<int> All => [.. Enumerable.Range(0, Texts.Count)];

    [Fact]
    public void Rich_TheAgreementOfTheseTests_HasEveryKindOfNorm()
    {
        var kinds = typeof(Norm).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(Norm).IsAssignableFrom(t));
        Assert.Empty(kinds.Except(Texts.SelectMany(t => t.Norms).Select(n => n.GetType())));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Sentence_OfANormChangedInOnePlace_Differs(int text)
    {
        var agreement = Texts[text];
        var explainer = new Explainer(agreement);
        var same = (from norm in agreement.Norms
                   where norm is not Declaration
                   let sentence = explainer.Sentence(norm)
                   from mutation in Mutation.Of(norm)
                   where !SaysNothingMore(norm, mutation.Change)
                   where explainer.Sentence(mutation.Norm) == sentence
                   select $"{norm.Id}: {mutation.Change} makes no difference to \"{sentence}\"").ToList();
        Assert.True(same.Count == 0, string.Join('\n', same));
    }

    /// <summary>A saving clause asks nothing of anybody, so it has no bearer; the provisions that a report is on stand in the duty itself as well as in a role of its act.</summary>
    private static bool SaysNothingMore(Norm norm, string change) =>
        (norm is Saving && (change.Contains("Bearers", StringComparison.Ordinal) || change.Contains("Performer", StringComparison.Ordinal)))
        || (norm is ReportingDuty report && report.Action.Roles.Index().Any(r => r.Item.Filler is ProvisionFiller on && on.Provisions.SequenceEqual(report.On) && change.Contains($"Roles[{r.Index}]", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(All))]
    public void Sentence_OfANormWithoutItsText_IsTheSame(int text)
    {
        var agreement = Texts[text];
        var explainer = new Explainer(agreement);
        Assert.All(agreement.Norms, n => Assert.Equal(explainer.Sentence(n), explainer.Sentence(Mutation.WithoutText(n))));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Sentence_OfEveryNorm_IsOneSentence(int text)
    {
        var agreement = Texts[text];
        var explainer = new Explainer(agreement);
        foreach (var sentence in agreement.Norms.Select(explainer.Sentence))
        {
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.False(char.IsLower(sentence[0]), sentence);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain(" ,", Quoted().Replace(sentence, "x"), StringComparison.Ordinal);
            foreach (var word in new[] { "violat", "guilt", "illegal", "enemy" })
            {
                Assert.DoesNotContain(word, Quoted().Replace(sentence, "x"), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static Agreement Read(string path) => AgreementCompiler.Compile(new SourceText(Path.GetFileName(path), File.ReadAllText(path))).Agreement;
}
