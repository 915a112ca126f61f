using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks whether words of time set a date.</summary>
public sealed class VagueTime : IAnalysis
{
    public static readonly DiagnosticDescriptor Vague = new(
        "PL3102", DiagnosticSeverity.Warning, "Words of time that set no date",
        "\"{0}\" in {1} sets no date, so {2} can never be overdue. Add a last day: \"{0} and not later than [blank]\".",
        "As soon as possible, immediately and progressively are read by each side as suits it. A last day beside them keeps their urgency and can be checked.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Ukraine shall accept the plan as soon as possible.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Vague times";

    public string Assumes => "Such words only urge; where a deadline stands beside them, it counts.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Vague];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms
            .Where(n => n.Timing is { Vague: { } words, End: null } && !ParallelWithoutSteps.IsParallel(words) && n is Obligation or Decision)
            .DistinctBy(n => n.Provision)
            .GroupBy(n => n.Timing.Vague!.ToLowerInvariant())
            .Select(g => Finding(g.Key, [.. g], context)),
        context);

    private static Diagnostic Finding(string words, List<Norm> norms, AnalysisContext context) =>
        Vague.OnAll(norms, n => $"{n.Provision} says \"{words}\" too.", words, norms.Numbers(), norms.Count == 1 ? "it" : "they")
            .Offering(Drafting.Extend(context, norms[0], words, " and not later than [blank]", $"Give {norms[0].Provision} a last day"))
            .Showing(context, $"{norms[0].Provision} is {(norms[0] is Decision ? "open" : "due")}");
}
