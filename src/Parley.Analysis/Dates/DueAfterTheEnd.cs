using Parley.Analysis.Common;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Asks of every duty whether it is still in force on its last day.</summary>
public sealed class DueAfterTheEnd : IAnalysis
{
    public static readonly DiagnosticDescriptor After = new(
        "PL3210", DiagnosticSeverity.Warning, "Due only after the end",
        "{0} is no longer in force on its last day: {1}. Move one of the times, or say that {0} survives.",
        "A deadline that lies behind the end of the agreement is never passed while anything binds, so nobody who lets it pass is late.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 This agreement remains in force until 1 April 2026.
            1.2 Ukraine shall present report 1 by 1 June 2026.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.2, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Duties that end after the agreement";

    public string Assumes => "An agreement remains in force for as long as it says, unless it renews itself or somebody may extend it; an end that hangs on a case is no end to count on; bracketed sentences are left out.";

    public ValueList<DiagnosticDescriptor> Descriptors => [After];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        // By whether a provision that could not be read speaks of the norm, and may let it survive.
        var found = Found(context).ToLookup(f => context.IsNamedInLeftOut(f.Norm.Provision));
        return AnalysisResult.Of(
            found[false].Select(f => f.Finding),
            context,
            context.FixedDates.IsWhole ? null : $"the times of the text clash in {FixedDates.MostConflicts} places or more",
            found[true].Select(f => f.Norm));
    }

    /// <summary>Of several last days the first counts, so each has to lie behind the end.</summary>
    private static IEnumerable<(Norm Norm, Diagnostic Finding)> Found(AnalysisContext context)
    {
        var network = context.Dates;
        var owners = network.Sentences.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i);
        var deadlines = network.Constraints.Where((_, i) => network.Deadlines[i]).ToLookup(c => (c.Owner, c.To));
        var greatest = new Dictionary<int, IReadOnlyList<long?>>();
        foreach (var end in network.Ends.Where(e => e.Norm is Obligation or VerificationDuty or ReportingDuty or Decision && owners.ContainsKey(e.Norm.Id)))
        {
            var last = deadlines[(owners[end.Norm.Id], network.Windows[end.Norm.Id].Done)].ToList();
            if (last.Count > 0 && last.TrueForAll(IsBehind))
            {
                yield return (end.Norm, Finding(end, last[0], context));
            }

            // How long after the moment that the deadline is counted from the end can come at the latest.
            bool IsBehind(Difference deadline)
            {
                if (!greatest.TryGetValue(deadline.From, out var above))
                {
                    greatest[deadline.From] = above = DifferenceConstraints.MostAbove(deadline.From, network.Variables, context.FixedDates.Rest);
                }

                return above[end.Over] is { } most && most < deadline.Most;
            }
        }
    }

    private static Diagnostic Finding(DateEnd end, Difference deadline, AnalysisContext context)
    {
        var network = context.Dates;

        // That the end is not before the last day, over >= from + most, cannot be: which times are to blame?
        List<Difference> constraints = [.. context.FixedDates.Rest, new Difference(end.Over, deadline.From, -deadline.Most, deadline.Owner)];
        var circle = DifferenceConstraints.NegativeCircle(network.Variables, constraints);
        var norms = DifferenceConstraints.SmallestBlame(network.Variables, constraints, circle.Select(c => c.Owner)).Select(o => network.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        var words = new TimeWords(context, []);
        return After.On(end.Norm, end.Norm.Provision.Value, words.Story(norms)).With(norms.Where(n => n != end.Norm).Select(n => new RelatedPlace(words.Of(n), n.Source)));
    }
}
