using Parley.Analysis.Common;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks whether provisions are each subject to the next, in a ring.</summary>
public sealed class PriorityCircles : IAnalysis
{
    public static readonly DiagnosticDescriptor Ring = new(
        "PL3303", DiagnosticSeverity.Error, "A circle of priorities",
        "{0} give way to one another in a ring: {1}. So none of them comes first; remove one \"subject to\" or \"despite\".",
        "\"Subject to\" and \"despite\" say which provision wins. In a ring every provision wins and loses.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Subject to 1.2, Ukraine shall accept the plan by 1 May 2026.
            1.2 Subject to 1.1, Russia shall accept the plan by 1 May 2026.

            ## Article 2. Consequences
            2.1 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Circles of priority";

    public string Assumes => "A reference to an article or to this agreement reaches all its provisions but the one that makes it; clauses that each let something be done despite the whole agreement stand side by side.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Ring];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var provisions = context.Agreement.Provisions.Select(p => p.Id).ToList();
        var index = provisions.Select((p, i) => (p, i)).DistinctBy(p => p.p).ToDictionary(p => p.p, p => p.i);
        var yields = provisions.Select(_ => new SortedSet<int>()).ToList();
        foreach (var norm in context.Norms.Where(n => index.ContainsKey(n.Provision)))
        {
            var own = index[norm.Provision];
            yields[own].UnionWith(norm.SubjectTo.SelectMany(context.Expand).Where(p => p != norm.Provision).Select(p => index[p]));
            foreach (var weaker in norm.Despite.SelectMany(d => Under(d, context)).Where(p => p != norm.Provision))
            {
                yields[index[weaker]].Add(own);
            }
        }

        IReadOnlyList<IReadOnlyList<int>> edges = [.. yields.Select(y => y.ToList())];
        return AnalysisResult.Of(StrongComponents.Circles(edges).Select(c => Finding(StrongComponents.ShortestCircle(c, edges), provisions, context)), context);
    }

    /// <summary>What a "despite" comes before; two clauses that each save something from the whole agreement do not speak of one another.</summary>
    private static IEnumerable<ProvisionId> Under(ProvisionRef despite, AnalysisContext context) =>
        context.Expand(despite).Where(p => despite.Id is not null || !context.NormsOf(p).Any(n => n is Permission && n.Despite.Any(d => d.Id is null)));

    private static Diagnostic Finding(List<int> circle, List<ProvisionId> provisions, AnalysisContext context)
    {
        var ids = circle.Select(i => provisions[i]).ToList();
        var story = string.Join(", ", ids.Select((id, i) => $"{id} to {ids[(i + 1) % ids.Count]}"));
        var norms = ids.Select(id => context.NormsOf(id).OrderByDescending(n => n.SubjectTo.Count + n.Despite.Count).First()).ToList();
        return Ring.OnAll(norms, n => $"{n.Provision}: {n.Words}", ids.Count == 1 ? ids[0].Value : Phrasing.List(ids.Select(i => i.Value)), story);
    }
}
