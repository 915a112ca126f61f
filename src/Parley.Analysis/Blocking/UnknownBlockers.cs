using Parley.Analysis.Common;

namespace Parley.Analysis.Blocking;

/// <summary>Asks of every decision whether the text says who can block it.</summary>
public sealed class UnknownBlockers : IAnalysis
{
    public static readonly DiagnosticDescriptor NotSaid = new(
        "PL3402", DiagnosticSeverity.Warning, "It cannot be said who can block",
        "{0} This concerns {1}. Name the members, and add \"B decides by ...\".",
        "Until members and rule are settled, a body that decides is only a name, and everything that waits for it waits for whoever turns out to have to agree.",
        ExampleText.Of(
            "- **the Commission**, a body of [blank]",
            """
            ## Article 1. Routes
            1.1 The Commission shall determine the routes by 1 May 2026, failing which the Mission determines them.
            """));

    public string Name => "Decisions whose blockers are unknown";

    public string Assumes => "A body decides through its members, by the rule that the text gives it.";

    public ValueList<DiagnosticDescriptor> Descriptors => [NotSaid];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        Blockers.All(context).Where(s => s.Unknown is not null).GroupBy(s => s.Unknown!).Select(g => Finding(g.Key, [.. g], context)), context);

    private static Diagnostic Finding(string reason, List<BlockingSets> sets, AnalysisContext context) =>
        NotSaid.OnAll([.. sets.Select(s => s.Sentence)], n => $"It concerns {n.Provision} too.", reason, Phrasing.List(sets.Select(s => s.What)))
            .ShowingFirstOpen(sets.Select(s => s.Sentence), context);
}
