using Parley.Exploration.Questions;
using Parley.Language;

namespace Parley.Exploration.Tests;

/// <summary>The examples of docs/language/questions.md are read without an error and answered as the page says.</summary>
public class QuestionDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "language", "questions.md"));

    public static TheoryData<Verdict, string> Examples
    {
        get
        {
            var examples = new TheoryData<Verdict, string>();
            foreach (var (kind, verdict) in new[] { ("holds", Verdict.Holds), ("fails", Verdict.Fails), ("unknown", Verdict.Unknown) })
            {
                foreach (var line in Blocks(kind).SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
                {
                    examples.Add(verdict, line);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Question_OfThePage_IsAnsweredAsThePageSays(Verdict verdict, string question)
    {
        var compilation = AgreementCompiler.Compile(new SourceText("example.parley.md", $"{Blocks("agreement").Single()}\n\n## Questions\n{question}\n"));
        Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message));
        var answer = Assert.Single(Explorer.Ask(compilation.Agreement, null, compilation.Agreement.Questions, new ExplorationOptions(), TestContext.Current.CancellationToken));
        Assert.True(verdict == answer.Verdict, $"{answer.Verdict}: {QuestionFindings.WhyOf(answer)}");
    }

    private static IEnumerable<string> Blocks(string kind)
    {
        var parts = Page.Split($"```{kind}\n");
        return parts.Skip(1).Select(p => p[..p.IndexOf("```", StringComparison.Ordinal)]);
    }
}
