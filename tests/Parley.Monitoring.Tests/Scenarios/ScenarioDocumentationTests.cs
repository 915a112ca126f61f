using System.Text.RegularExpressions;
using Parley.Language;
using Parley.Model;
using Parley.Model.Events;
using Parley.Model.Scenarios;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Scenarios;

namespace Parley.Monitoring.Tests.Scenarios;

/// <summary>The examples of docs/language/scenarios.md are read without a remark and pass.</summary>
public partial class ScenarioDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "language", "scenarios.md"));

    private static readonly Compilation Compilation = AgreementCompiler.Compile(new SourceText("page.parley.md",
        $"{Blocks().Match(Page).Groups["text"].Value}\n## Scenarios\n{string.Join('\n', Blocks().Matches(Page).Where(m => m.Groups["kind"].Value == "scenarios").Select(m => m.Groups["text"].Value))}"));

    public static TheoryData<string> Names => [.. Compilation.Agreement.Scenarios.Select(s => s.Name)];

    [Fact]
    public void Scenarios_OfThePage_AreReadWithoutErrors() =>
        Assert.Empty(Compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.At} {d.Code}: {d.Message}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_OfThePage_Passes(string name)
    {
        var january = new Event
        {
            Id = new EventId("j-1"),
            When = Case.Day("2026-01-20"),
            KnownAt = Case.EndOf("2026-01-20"),
            Act = new ActId("withdraw"),
            Stage = ActStage.Completed,
            Actor = Actor.Known(new PartyId("Russia")),
            Object = "forces",
            Where = new InPlace(new PlaceId("Eastern Strip")),
            Establishment = Establishment.Observed,
            SourceName = "patrol 4",
        };
        var runner = new ScenarioRunner(Compilation.Agreement, null, path => path == "events/january.ndjson" ? new ScenarioEvents([EventRecord.Of(january)], null) : new ScenarioEvents([], "no such file"));
        var result = runner.Run(Compilation.Agreement.Scenarios.Single(s => s.Name == name));
        Assert.All(result.Steps, s => Assert.True(s.Outcome == StepOutcome.Passed, $"{s.Step.Words} {s.Outcome}, {s.Reached}: {s.Remark} {string.Join(' ', s.States)}"));
    }

    [Fact]
    public void State_OfEachKind_IsExpectedSomewhereOnThePage()
    {
        var expected = Compilation.Agreement.Scenarios.SelectMany(s => s.Steps.AsEnumerable()).OfType<StateExpectation>().Select(e => e.State).Distinct();
        Assert.Empty(Enum.GetValues<LifeState>().Except(expected).Except([LifeState.Lapsed]));
    }

    [Fact]
    public void Example_OfATable_IsUnderstood()
    {
        var steps = Examples().Matches(Page).Select(m => m.Groups["step"].Value).ToList();
        Assert.True(steps.Count > 15);
        foreach (var step in steps)
        {
            // A report must be told before it can be taken back.
            var first = "- When Russia has opened fire across the Line of Contact on 2026-01-20, called \"the first report\".";
            var compilation = AgreementCompiler.Compile(new SourceText("page.parley.md", $"{Blocks().Match(Page).Groups["text"].Value}\n## Scenarios\n### One\n{first}\n- {step}\n- Then nothing is overdue.\n"));
            Assert.Empty(compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{step}: {d.Message}"));
        }
    }

    [GeneratedRegex(@"^```(?<kind>agreement|scenarios)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\| `(?<step>(Given|When|Then) [^`]*\.)` \|$", RegexOptions.Multiline)]
    private static partial Regex Examples();
}
