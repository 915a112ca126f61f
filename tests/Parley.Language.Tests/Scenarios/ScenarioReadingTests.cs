using CsCheck;
using Parley.Language.Parsing;
using Parley.Language.Syntax;
using Parley.Language.Syntax.Scenarios;
using Parley.Model.Scenarios;

namespace Parley.Language.Tests.Scenarios;

/// <summary>Reading scenarios: what is understood, what is said of the rest, and that none of it touches the articles.</summary>
public class ScenarioReadingTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "language", "scenarios.md"));

    private static readonly string Articles = BlockOf("agreement");

    [Theory]
    [InlineData("Then 4.1 looks good.", "PL1080")]
    [InlineData("Then 9.9 is due.", "PL2006")]
    [InlineData("Then 4.3 is overdue.", "PL2071")]
    [InlineData("When Rusia has withdrawn its forces from the Eastern Strip on 2026-02-01.", "PL2002")]
    [InlineData("When Russia has withdrawn its forces from the Western Strip on 2026-02-01.", "PL2003")]
    [InlineData("When Russia has withdrawn its forces from the Eastern Strip.", "PL1084")]
    [InlineData("When Russia has withdrawn its forces from the Eastern Strip on 2026-02-30.", "PL1017")]
    [InlineData("When Russia has withdrawn its forces from the Eastern Strip from 2026-02-03 to 2026-02-01.", "PL2074")]
    [InlineData("When Russia has not withdrawn its forces from the Eastern Strip on 2026-02-01.", "PL2070")]
    [InlineData("When \"nothing\" is taken back on 2026-02-01.", "PL2073")]
    [InlineData("4.1 is due.", "PL1081")]
    public void Step_ThatIsWrong_IsReportedAndHidesNothing(string step, string code)
    {
        var compilation = Compile($"### One\n- {step}\n- Given the agreement enters into force on 2026-01-15.\n- Then 4.1 is due by 2026-02-14.\n");
        Assert.Contains(compilation.Diagnostics, d => d.Code == code);
        Assert.Collection(
            Assert.Single(compilation.Agreement.Scenarios).Steps,
            s => Assert.IsType<UnreadStep>(s),
            s => Assert.IsType<EntryStep>(s),
            s => Assert.IsType<StateExpectation>(s));
    }

    [Fact]
    public void Step_NearlyRight_NamesTheNearestForm()
    {
        var compilation = Compile("### One\n- Then 4.1 falls due by 2026-03-04.\n- And 4.1 is due.\n");
        Assert.Contains("Then 4.2 is due by 2026-03-04.", Assert.Single(compilation.Diagnostics, d => d.Code == "PL1080").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_OfEveryKind_StandOnThePage()
    {
        var source = new SourceText("page.parley.md", $"{Articles}\n## Scenarios\n{AllBlocks("scenarios")}");
        var (document, _, _) = DocumentParser.Parse(source, new ProblemList(source));
        var seen = All(document).Select(n => n.GetType()).ToHashSet();
        var kinds = typeof(StepSyntax).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(StepSyntax)) && !t.IsAbstract && t != typeof(UnreadStepSyntax));
        Assert.Empty(kinds.Where(k => !seen.Contains(k)).Select(k => k.Name));
    }

    [Fact]
    public void Scenarios_OfAnyText_LeaveTheArticlesAsTheyAre()
    {
        var plain = AgreementCompiler.Compile(new SourceText("page.parley.md", Articles));
        var words = AllBlocks("scenarios").Split(' ', '\n').Concat(["[", "]", "[blank]", "\n### ", "\n- ", "\n\n", "\"", "[^x]", "Then", "the Western Strip", "30 February 2026", "1.1 ", "((", ", known"]).Distinct().ToArray();
        Gen.Int[0, words.Length - 1].Array[0, 120].Sample(
            picks =>
            {
                var compilation = Compile(string.Join(' ', picks.Select(p => words[p])));
                Assert.Equal(plain.Agreement with { Scenarios = [] }, compilation.Agreement with { Scenarios = [] });
                var own = compilation.Diagnostics.Where(d => d.At.Span.Start < Articles.Length);
                Assert.Equal(plain.Diagnostics.Select(d => (d.Code, d.At.Span)), own.Select(d => (d.Code, d.At.Span)));
            },
            iter: 500);
    }

    [Fact]
    public void Name_ThatOnlyAScenarioUses_IsNotUsed()
    {
        const string Idle = "## Definitions\n- \"the Idle Zone\" means the area [\"idle\"](places.geojson).\n";
        var text = Articles.Replace("## Definitions\n", Idle, StringComparison.Ordinal);
        var compilation = AgreementCompiler.Compile(new SourceText("x.parley.md", $"{text}\n## Scenarios\n### One\n- When Russia has entered the Idle Zone on 2026-02-01.\n- Then nothing is due.\n"));
        Assert.False(compilation.Agreement.Places.Single(p => p.Id.Value == "Idle Zone").Used);
    }

    private static IEnumerable<SyntaxNode> All(SyntaxNode node) => node.Children.SelectMany(All).Prepend(node);

    private static Compilation Compile(string scenarios) => AgreementCompiler.Compile(new SourceText("page.parley.md", $"{Articles}\n## Scenarios\n{scenarios}"));

    private static string BlockOf(string kind)
    {
        var start = Page.IndexOf($"```{kind}\n", StringComparison.Ordinal) + kind.Length + 4;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string AllBlocks(string kind) =>
        string.Join('\n', Page.Split($"```{kind}\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]));
}
