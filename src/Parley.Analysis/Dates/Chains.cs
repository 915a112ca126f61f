using Parley.Analysis.Common;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Asks whether all dates and periods of the text can be met at once.</summary>
public sealed class Chains : IAnalysis
{
    public static readonly DiagnosticDescriptor EndsTooSoon = new(
        "PL3201", DiagnosticSeverity.Error, "The deadline ends before it can begin",
        "The time in {0} is over before it can begin: {1}. Move one of its ends.",
        "A time that closes before it opens can be met by nobody, however willing.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan not earlier than 60 days after entry into force, not later than 30 days after entry into force.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public static readonly DiagnosticDescriptor DoesNotFit = new(
        "PL3202", DiagnosticSeverity.Error, "Times that do not fit together",
        "The times in {0} cannot all be met: {1}. Without any one of them the others fit; change one.",
        "Each time looks right by itself. Only together do they ask for more days than there are.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 This agreement enters into force on 1 May 2026.
            1.2 Ukraine shall accept the plan not earlier than 60 days after entry into force, not later than 1 June 2026.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.2, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Times that cannot be met";

    public string Assumes => "Each party may take the whole of its time; blanks and bracketed sentences are free; hours and months are rounded to days so that no window becomes narrower than the text makes it.";

    public ValueList<DiagnosticDescriptor> Descriptors => [EndsTooSoon, DoesNotFit];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(context.FixedDates.Conflicts.Select(c => Finding(c.Circle, c.Among, context)), context);

    private static Diagnostic Finding(IReadOnlyList<Difference> circle, IReadOnlyList<Difference> among, AnalysisContext context)
    {
        var network = context.Dates;
        var blame = DifferenceConstraints.SmallestBlame(network.Variables, among, circle.Select(c => c.Owner));
        var norms = blame.Select(o => network.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        var missing = -circle.Sum(c => c.Most);
        var words = new TimeWords(context, []);
        var story = $"{words.Story(norms)}; {Phrasing.Count((int)missing, "day")} too few";
        return norms.Count == 1
            ? EndsTooSoon.On(norms[0], norms[0].Provision.Value, story)
            : DoesNotFit.OnAll(norms, words.Of, norms.Numbers(), story);
    }
}
