using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of every request whether its words bind those whom they ask.</summary>
public sealed class AskedOnly : IAnalysis
{
    public static readonly DiagnosticDescriptor BindsNobody = new(
        "PL3116", DiagnosticSeverity.Note, "Words that ask and do not bind",
        "\"{0}\" in {1} asks and does not bind: nothing is breached where it is not done. If it is meant to bind, write \"shall\".",
        "A recommendation is read as a promise by the side that wants it, and as a wish by the other (Korea 1953, paragraph 60: the political conference was recommended).",
        ExampleText.Of(
            """
            ## Article 1. Conference
            1.1 The Mission recommends that Ukraine accept the plan by 1 May 2026.
            """));

    public string Name => "Requests that bind nobody";

    public string Assumes => "\"Demands\", \"decides that\", \"directs\" and \"orders\" bind those whom the body can bind; \"calls upon\", \"recommends\", \"urges\" and the like do not.";

    public ValueList<DiagnosticDescriptor> Descriptors => [BindsNobody];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Norms.Where(n => n.Request is { Binding: false } && n is Obligation).DistinctBy(n => n.SentenceOf()).GroupBy(n => n.Request!.Verb).Select(g => Finding(g.Key, [.. g])), context);

    private static Diagnostic Finding(string verb, List<Norm> norms) => BindsNobody.OnAll(norms, n => $"{n.Provision} says \"{verb}\" too.", verb, norms.Numbers());
}
