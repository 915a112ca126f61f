using Parley.Analysis.Graphs;

namespace Parley.Analysis.Waiting;

/// <summary>One waiting circle: happenings each of which waits for the next, and the last for the first.</summary>
/// <param name="Steps">Each happening and the need that leads to the next one.</param>
/// <param name="Held">Norms outside the circle that never fall due because of it.</param>
internal sealed record Circle(IReadOnlyList<(Happening At, Need Next)> Steps, IReadOnlyList<Norm> Held)
{
    /// <summary>Whether outside law is one of the links.</summary>
    public bool ThroughOutsideLaw => Steps.Any(s => IsOfLaw(s.Next));

    public static bool IsOfLaw(Need need) => need is { Kind: NeedKind.Bar, Because: OutsideLaw };

    /// <summary>The sentences that the links rest on, each once, in the order of the circle.</summary>
    public IEnumerable<Norm> Sentences => Steps.Select(s => s.Next.Because ?? s.At.Norm).OfType<Norm>().DistinctBy(n => n.Id);
}

/// <summary>Finds the waiting circles of a graph.</summary>
internal static class Circles
{
    /// <summary>
    /// One circle, the shortest, for each set of happenings that all wait for one another; in the order of the document.
    /// Where the text makes one without outside law, that one: no change of the law would open it.
    /// </summary>
    public static IEnumerable<Circle> Of(WaitingGraph graph, CancellationToken cancellationToken)
    {
        var edges = graph.BlockedEdges();
        var ofText = graph.BlockedEdges(n => !Circle.IsOfLaw(n));
        var circlesOfText = StrongComponents.Circles(ofText).ToList();
        foreach (var component in StrongComponents.Circles(edges))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inText = circlesOfText.Find(c => component.Contains(c[0]));
            var nodes = Rotate(inText is null ? StrongComponents.ShortestCircle(component, edges) : StrongComponents.ShortestCircle(inText, ofText), graph);
            var steps = nodes.Select((n, i) => (graph.Happenings[n], NeedBetween(n, nodes[(i + 1) % nodes.Count], graph))).ToList();
            yield return new Circle(steps, HeldBy(component, edges, graph));
        }
    }

    /// <summary>Begins with the first provision of the document, or with entry into force.</summary>
    private static List<int> Rotate(List<int> circle, WaitingGraph graph)
    {
        var first = circle
            .Select((node, at) => (Order: graph.Happenings[node] switch
            {
                { Kind: HappeningKind.EntryIntoForce } => -1,
                { Kind: HappeningKind.Due, Norm: { } norm } => norm.Source.Span.Start,
                _ => int.MaxValue,
            }, At: at))
            .Min().At;
        return [.. circle.Skip(first), .. circle.Take(first)];
    }

    private static Need NeedBetween(int from, int to, WaitingGraph graph) => graph.WaysOf(from).SelectMany(w => w).Where(n => n.To == to).MinBy(Circle.IsOfLaw);

    private static List<Norm> HeldBy(List<int> component, IReadOnlyList<IReadOnlyList<int>> edges, WaitingGraph graph)
    {
        var waiting = new List<int>[edges.Count];
        for (var from = 0; from < edges.Count; from++)
        {
            foreach (var to in edges[from])
            {
                (waiting[to] ??= []).Add(from);
            }
        }

        var held = component.ToHashSet();
        var open = new Stack<int>(component);
        while (open.TryPop(out var at))
        {
            foreach (var from in (waiting[at] ?? []).Where(held.Add))
            {
                open.Push(from);
            }
        }

        return [.. held.Except(component).Order().Select(i => graph.Happenings[i]).Where(h => h.Kind == HappeningKind.Due).Select(h => h.Norm!)];
    }
}
