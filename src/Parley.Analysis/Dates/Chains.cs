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

    public static readonly DiagnosticDescriptor Reversed = new(
        "PL3208", DiagnosticSeverity.Error, "Dates against the order",
        "By their dates {0} comes before {1}, and by the words of the text only after it: {2}. Change one of the dates, or the order.",
        "An order in words and an order in dates are often settled in different rooms. Where they contradict each other, whoever is first by the one is second by the other.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan not earlier than 1 June 2026, by 1 July 2026.
            1.2 Russia shall accept the plan after Ukraine has accepted the plan, by 15 May 2026.

            ## Article 2. Consequences
            2.1 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Times that cannot be met";

    public string Assumes => "Each party may take the whole of its time; blanks and bracketed sentences are free; what one sentence alone brings about comes when that is performed, anything else on any day; hours and months are rounded to days so that no window becomes narrower than the text makes it.";

    public ValueList<DiagnosticDescriptor> Descriptors => [EndsTooSoon, DoesNotFit, Reversed];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(context.FixedDates.Conflicts.Select(c => Finding(c, context)), context);

    private static Diagnostic Finding(FixedConflict conflict, AnalysisContext context)
    {
        var network = context.Dates;
        var norms = conflict.Owners.Select(o => network.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        var missing = -conflict.Circle.Sum(c => c.Most);
        var words = new TimeWords(context, []);
        var story = $"{words.Story(norms)}; {Phrasing.Count((int)missing, "day")} too few";
        if (OrderOf(conflict.Circle, network) is var (first, second))
        {
            return Reversed.OnAll(norms, words.Of, first.Provision.Value, second.Provision.Value, story);
        }

        return norms.Count == 1
            ? EndsTooSoon.On(norms[0], norms[0].Provision.Value, story)
            : DoesNotFit.OnAll(norms, words.Of, norms.Numbers(), story);
    }

    /// <summary>The duty whose deadline comes first and the one whose beginning comes later, both counted from one moment, where nothing but an order lies between them; null for other conflicts.</summary>
    private static (Norm First, Norm Second)? OrderOf(IReadOnlyList<Difference> circle, DateNetwork network)
    {
        if (circle.Where(c => c.Most != 0).ToList() is not [var one, var other])
        {
            return null;
        }

        foreach (var (end, start) in new[] { (one, other), (other, one) })
        {
            if (end.Owner >= 0 && start.Owner >= 0 && end.From == start.To
                && network.Sentences[end.Owner] is not Life and var first && network.Sentences[start.Owner] is not Life and var second
                && first.Provision != second.Provision && network.Windows[first.Id].Done == end.To && network.Windows[second.Id].Start == start.From)
            {
                return (first, second);
            }
        }

        return null;
    }
}
