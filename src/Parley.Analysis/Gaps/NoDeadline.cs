using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of every act that is to be done once: by when?</summary>
public sealed class NoDeadline : IAnalysis
{
    public static readonly DiagnosticDescriptor Undated = new(
        "PL3101", DiagnosticSeverity.Warning, "No deadline",
        "{0}, so {1} can never be overdue. Add a time such as \"within [blank] days of entry into force\".",
        "A duty without a deadline is kept for as long as nobody performs it: no day comes on which anybody could say that it was not.",
        ExampleText.Of(
            """
            ## Article 1. Peace
            1.1 Ukraine shall accept the plan.

            ## Article 2. Consequences
            2.1 If Ukraine breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Duties without a deadline";

    public string Assumes => "Duties to keep something up, efforts and periodic duties need no last day; words such as \"immediately\" are asked about apart.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Undated];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) =>
        AnalysisResult.Of(context.Norms.Where(IsUndated).ByArticle(context).Select(g => Finding(g.Norms, context)), context);

    private static bool IsUndated(Norm norm) =>
        norm is Obligation { Effort: false } or Decision && norm.Timing is { End: null, Every: null, For: null, Vague: null, Parallel.IsEmpty: true };

    private static Diagnostic Finding(List<Norm> norms, AnalysisContext context)
    {
        var distinct = norms.DistinctBy(n => n.Provision).ToList();
        return Undated.OnAll(
            distinct,
            n => $"{n.Provision} sets no deadline either.",
            distinct.Count == 1 ? $"{distinct[0].Provision} sets no deadline" : $"{distinct.Numbers()} set no deadline",
            distinct.Count == 1 ? "it" : "they")
            .Offering(distinct[0] is Obligation { Conditions.IsEmpty: true, Timing.IsEmpty: true } first ? Drafting.Extend(context, first, null, " within [blank] days of entry into force", $"Give {first.Provision} a deadline") : null)
            .Showing(context, $"{distinct[0].Provision} is {(distinct[0] is Decision ? "open" : "due")}");
    }
}
