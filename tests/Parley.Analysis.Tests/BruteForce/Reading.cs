using System.Collections.Frozen;
using Parley.Analysis.Tests.BruteForce.Drafts;
using Parley.Analysis.Tests.BruteForce.Runs;
using Parley.Language;

namespace Parley.Analysis.Tests.BruteForce;

/// <summary>A draft, read from its text, and what the analyses say of it.</summary>
internal sealed class Reading
{
    private readonly FrozenDictionary<int, string> _provisionAt;

    private Reading(Draft draft, AnalysisContext context, FrozenDictionary<int, string> provisionAt)
    {
        (Draft, Context, _provisionAt) = (draft, context, provisionAt);
        Found = Analyses.All.SelectMany(a => a.Run(context, CancellationToken.None).Findings).ToLookup(f => f.Code, Of);
    }

    public Draft Draft { get; }

    public AnalysisContext Context { get; }

    public ILookup<string, Found> Found { get; }

    /// <summary>What can happen under the draft.</summary>
    public World World => field ??= new World(Draft);

    /// <summary>The same, where a duty without a beginning of its own binds from entry into force.</summary>
    public World BoundWorld => field ??= new World(Draft, entryBinds: true);

    public static Reading Of(Draft draft)
    {
        var text = draft.ToString();
        var compilation = AgreementCompiler.Compile(new SourceText("test.parley.md", text));
        var amiss = compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(amiss.Count == 0, string.Join('\n', amiss.Select(e => $"{e.At} {e.Code} {e.Message}")));
        var lines = text.Split('\n').Select((words, i) => (Line: i + 1, Number: words.Split(' ')[0]));
        var numbers = draft.Provisions.Select(c => c.Number).ToHashSet();
        return new Reading(draft, new AnalysisContext(compilation.Agreement), lines.Where(l => numbers.Contains(l.Number)).ToFrozenDictionary(l => l.Line, l => l.Number));
    }

    private Found Of(Diagnostic finding) => new(
        finding.Code,
        [.. finding.AlsoAt.Prepend(finding.At).Select(ProvisionAt)],
        [.. finding.Related.Select(r => (r.Message, ProvisionAt(r.At)))],
        finding.Message);

    private string ProvisionAt(SourceAnchor at) => _provisionAt.GetValueOrDefault(at.Start.Line, "");
}
