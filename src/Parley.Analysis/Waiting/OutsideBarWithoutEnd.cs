using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Asks whether a step waits for the end of a state of the world that nothing in the text ends.</summary>
public sealed class OutsideBarWithoutEnd : IAnalysis
{
    public static readonly DiagnosticDescriptor NoEnd = new(
        "PL3006", DiagnosticSeverity.Warning, "Outside law bars a step, and nothing says when that ends",
        "{0} cannot be carried out until {1}, because of outside law, and nothing in the text says who brings that about, or when. Say by when it ends, or what follows if it does not.",
        "The step stands in the agreement with all its weight, and yet waits for somebody's decision outside it.",
        ExampleText.Of(
            """
            ## Outside law
            - Ukraine may not hold elections while martial law is in force in Ukraine.

            ## Article 1. Elections
            1.1 Ukraine shall hold elections within 100 days of entry into force.

            ## Article 2. Verification
            2.1 The Mission shall verify 1.1 and shall report on 1.1 every 7 days.
            2.2 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Bars of outside law without an end";

    public string Assumes => "A state of the world that outside law names may be there when the agreement begins, and only a provision that lifts or ends it, or waits until somebody has, says when it is over.";

    public ValueList<DiagnosticDescriptor> Descriptors => [NoEnd];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(Find(context), context);

    private static IEnumerable<Diagnostic> Find(AnalysisContext context)
    {
        var graph = context.Waiting;
        var barred = new List<(int End, OutsideLaw Law, Norm Norm)>();
        foreach (var law in context.Norms.OfType<OutsideLaw>())
        {
            foreach (var (end, state) in EndsOf(law, graph))
            {
                barred.AddRange(OutsideLaws.AskedBy(law, context).Where(n => !OutsideLaws.AwaitsEndOf(n, state, context)).Select(n => (end, law, n)));
            }
        }

        foreach (var group in barred.GroupBy(b => b.End))
        {
            var norms = group.Select(b => b.Norm).DistinctBy(n => n.Id).OrderBy(n => n.Source.Span.Start).ToList();
            yield return NoEnd.OnAll(norms, n => $"{n.Provision} waits for the same.", norms.Numbers(), graph.Happenings[group.Key].Words)
                .With(group.Select(b => b.Law).DistinctBy(l => l.Id).Select(l => new RelatedPlace($"Outside law: {l.Words}", l.Source)));
        }
    }

    /// <summary>The states that bar it, of which no provision brings the end about, each with its end.</summary>
    private static IEnumerable<(int End, OutsideFact State)> EndsOf(OutsideLaw law, WaitingGraph graph)
    {
        var states = law.Conditions.SelectMany(c => AwaitedFacts.FactsOf(c.Condition)).OfType<OutsideFact>().Distinct().ToList();
        return graph.Happenings
            .Where(h => h.Kind == HappeningKind.OutsideEnds && graph.IsFree(h.Index) && h.Norm is null)
            .SelectMany(h => states.Where(s => h.Actor == s.In && h.Words.StartsWith(s.Subject, StringComparison.Ordinal)).Take(1).Select(s => (h.Index, s)));
    }
}
