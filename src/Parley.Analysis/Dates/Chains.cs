using NodaTime;
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

    /// <summary>A text with more independent conflicts than this needs its dates rewritten, not listed.</summary>
    private const int MostConflicts = 20;

    public string Name => "Times that cannot be met";

    public string Assumes => "Each party may take the whole of its time; blanks and bracketed sentences are free; what one sentence alone brings about comes when that is performed, anything else on any day; hours and months are rounded to days so that no window becomes narrower than the text makes it.";

    public ValueList<DiagnosticDescriptor> Descriptors => [EndsTooSoon, DoesNotFit];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(Find(context, cancellationToken), context);

    private static IEnumerable<Diagnostic> Find(AnalysisContext context, CancellationToken cancellationToken)
    {
        var network = context.Dates;
        var deadlines = network.Constraints.Where((_, i) => network.Deadlines[i]).ToHashSet();
        var constraints = network.Constraints.ToList();
        for (var conflict = 0; conflict < MostConflicts; conflict++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var circle = DifferenceConstraints.NegativeCircle(network.Variables, constraints);
            if (circle.Count == 0)
            {
                yield break;
            }

            // Times that only wait for one another are a waiting circle, and found as one.
            var ends = circle.Where(deadlines.Contains).ToList();
            if (ends.Count > 0)
            {
                yield return Finding(circle, constraints, network, context);
            }

            var dropped = ends.Count > 0 ? ends[0] : circle[0];
            constraints.RemoveAll(c => c == dropped);
        }
    }

    private static Diagnostic Finding(IReadOnlyList<Difference> circle, List<Difference> constraints, DateNetwork network, AnalysisContext context)
    {
        var blame = DifferenceConstraints.SmallestBlame(network.Variables, constraints, [.. circle.Select(c => c.Owner)]);
        var norms = blame.Select(o => network.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        var missing = -circle.Sum(c => c.Most);
        var story = $"{string.Join("; ", norms.Select(n => $"{n.Provision} {Times(n, context)}"))}; {Phrasing.Count((int)missing, "day")} too few";
        return norms.Count == 1
            ? EndsTooSoon.On(norms[0], norms[0].Provision.Value, story)
            : DoesNotFit.OnAll(norms, n => $"{n.Provision}: {n.Words}", norms.Numbers(), story);
    }

    /// <summary>The times of a sentence in a few words.</summary>
    private static string Times(Norm norm, AnalysisContext context)
    {
        var parts = new List<string>();
        if (norm.Timing.Start is { } start)
        {
            parts.Add($"not before {Words(start.Moment)}");
        }

        if (norm.Timing.End is { } end)
        {
            parts.Add($"not after {Words(end.Moment)}");
        }

        parts.AddRange(norm.Conditions.Select(c => c.ToString()));
        if (norm is Life life)
        {
            parts.Insert(0, life.Of.Any(o => o.Id is null) ? "puts this agreement into force" : $"puts {Phrasing.List(life.Of.Select(o => o.ToString()))} into force");
        }

        return parts.Count == 0 ? $"asks {context.NamesOf(norm.Bearers)}" : string.Join(", ", parts);
    }

    private static string Words(Moment moment) => moment is DateMoment { Date: Fixed<LocalDate> date } ? $"{date.Value:yyyy-MM-dd}" : moment.ToString()!;
}
