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

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        FoundIn(context)[false].Select(f => f.Finding),
        context,
        context.FixedDates.IsWhole ? null : $"the times of the text clash in {FixedDates.MostConflicts} places or more",
        FoundIn(context)[true].Select(f => f.Norm));

    /// <summary>Of several last days the first counts, so each has to lie behind the end; by whether a provision that could not be read speaks of the norm, and may let it survive.</summary>
    private static ILookup<bool, (Norm Norm, Diagnostic Finding)> FoundIn(AnalysisContext context) => context.Dates.Ends
        .Select(e => (e.Norm, Findings: DeadlinesOf(e.Norm, context.Dates).Select(d => Finding(e, d, context)).ToList()))
        .Where(f => f.Findings.Count > 0 && f.Findings.TrueForAll(d => d is not null))
        .Select(f => (f.Norm, f.Findings[0]!))
        .ToLookup(f => context.IsNamedInLeftOut(f.Norm.Provision));

    private static IEnumerable<Difference> DeadlinesOf(Norm norm, DateNetwork network)
    {
        var done = network.Windows[norm.Id].Done;
        var owner = network.Sentences.ToList().IndexOf(norm);
        return norm is Obligation or VerificationDuty or ReportingDuty or Decision ? network.Constraints.Where((c, i) => network.Deadlines[i] && c.Owner == owner && c.To == done) : [];
    }

    /// <summary>Whether the last day can lie in the time of the agreement at all: if not, which times are to blame.</summary>
    private static Diagnostic? Finding(DateEnd end, Difference deadline, AnalysisContext context)
    {
        var network = context.Dates;

        // That the end is not before the last day: over >= from + most.
        List<Difference> constraints = [.. context.FixedDates.Rest, new Difference(end.Over, deadline.From, -deadline.Most, deadline.Owner)];
        if (DifferenceConstraints.NegativeCircle(network.Variables, constraints) is not { Count: > 0 } circle)
        {
            return null;
        }

        var norms = DifferenceConstraints.SmallestBlame(network.Variables, constraints, circle.Select(c => c.Owner)).Select(o => network.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        var words = new TimeWords(context, []);
        return After.On(end.Norm, end.Norm.Provision.Value, words.Story(norms)).With(norms.Where(n => n != end.Norm).Select(n => new RelatedPlace(words.Of(n), n.Source)));
    }
}
