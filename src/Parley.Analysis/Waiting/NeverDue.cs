using Parley.Analysis.Common;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Waiting;

/// <summary>Asks whether a provision waits for something that nothing in the text can bring about.</summary>
public sealed class NeverDue : IAnalysis
{
    public static readonly DiagnosticDescriptor Never = new(
        "PL3002", DiagnosticSeverity.Error, "Can never fall due",
        "{0} can never fall due: {1}, and nothing in the text provides for that. {2}",
        "A duty that waits for an approval that nobody gives, a decision that nobody takes or the fulfilment of a sentence that asks nothing is a promise without a day.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 *Declaratory.* Peace is good.
            1.2 Ukraine shall accept the plan within 10 days after 1.1 is fulfilled.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.2, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Obligations that can never fall due";

    public string Assumes => "A provision is approved or refused only under a sentence that provides for it, or by whoever the condition names, and decided only under such a sentence; only a duty can be breached, what only declares or allows can never be fulfilled, and anchors that are counted from one another never come; what \"unless\" denies holds nothing up.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Never];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(Find(context, cancellationToken), context);

    private static IEnumerable<Diagnostic> Find(AnalysisContext context, CancellationToken cancellationToken)
    {
        var graph = context.Waiting;
        var edges = graph.BlockedEdges();
        foreach (var impossible in graph.Happenings.Where(h => h.Kind == HappeningKind.State && graph.IsImpossible(h.Index)).Concat(AnchorsInCircles(graph, edges)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var all = WaitingFor(impossible.Index, edges);
            var waiting = all.Select(i => graph.Happenings[i]).Where(h => h is { Norm: not null, Kind: not HappeningKind.Performance } or { Kind: HappeningKind.EntryIntoForce }).ToList();
            var norms = waiting.SelectMany(h => h.Norm is { } norm ? [norm] : BeginningsOf(graph, [impossible.Index, .. all])).DistinctBy(n => n.Id).ToList();
            if (norms.Count == 0)
            {
                continue;
            }

            var first = norms[0];
            var direct = waiting[0].Norm is null ? "entry into force waits" : "it waits";
            var others = norms.Count == 1 ? "Name what it should wait for." : $"So {norms.Skip(1).Numbers()} cannot either. Name what {(norms.Count == 2 ? "both" : "they")} should wait for.";
            yield return Never.On(first, waiting[0].Norm is null ? "Entry into force" : first.Provision.Value, $"{direct} until {impossible.Words}", others)
                .With(TargetOf(impossible, context))
                .With(norms.Skip(1).Select(n => new RelatedPlace($"{n.Provision} waits for it.", n.Source)))
                .Showing(context, norms.OfType<Obligation>().Take(1).Select(n => $"{n.Provision} is waiting"));
        }
    }

    /// <summary>One of each set of anchors that are defined by one another alone: no sentence could be blamed for the circle.</summary>
    private static IEnumerable<Happening> AnchorsInCircles(WaitingGraph graph, IReadOnlyList<IReadOnlyList<int>> edges) => StrongComponents.Circles(edges)
        .Select(c => c.Select(i => graph.Happenings[i]).ToList())
        .Where(c => c.TrueForAll(h => h.Kind is HappeningKind.Anchor or HappeningKind.Choice))
        .Select(c => c.First(h => h.Kind == HappeningKind.Anchor));

    /// <summary>Everything that waits for a happening and cannot come true, nearest first.</summary>
    private static List<int> WaitingFor(int target, IReadOnlyList<IReadOnlyList<int>> edges)
    {
        var waiting = Enumerable.Range(0, edges.Count).SelectMany(from => edges[from].Select(to => (from, to))).ToLookup(e => e.to, e => e.from);
        var seen = new HashSet<int> { target };
        var found = new List<int>();
        var queue = new Queue<int>([target]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var from in waiting[at].Where(seen.Add))
            {
                found.Add(from);
                queue.Enqueue(from);
            }
        }

        return found;
    }

    /// <summary>The sentences by which entry into force waits for what never comes.</summary>
    private static IEnumerable<Norm> BeginningsOf(WaitingGraph graph, HashSet<int> never) =>
        graph.WaysOf(graph.EntryIntoForce).SelectMany(w => w).Where(n => never.Contains(n.To)).Select(n => n.Because).OfType<Life>();

    private static IEnumerable<RelatedPlace> TargetOf(Happening impossible, AnalysisContext context) => impossible.Fact switch
    {
        AnchorFact anchor => context.Agreement.Anchors.Where(a => a.Id == anchor.Anchor).Select(a => new RelatedPlace($"{a.Id}: {a.Words}", a.Source)),
        StateFact { Provision.Id: { } number } when context.FindProvision(number) is { } provision => [new RelatedPlace($"This is {number}.", provision.Source)],
        _ => [],
    };
}
