namespace Parley.Analysis.Gaps;

/// <summary>Asks whether what is defined is spoken of.</summary>
public sealed class NeverUsed : IAnalysis
{
    public static readonly DiagnosticDescriptor Unused = new(
        "PL3114", DiagnosticSeverity.Warning, "Defined and never used",
        "\"{0}\" is defined and no provision speaks of it. Use it, or remove the definition.",
        "A definition that nothing uses is often the trace of a provision that fell out of the draft.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Plan" means the plan of 1 January 2026.
            """));

    public string Name => "Definitions never used";

    public string Assumes => "A place that another place is derived from is used.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Unused];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Agreement.Terms.Where(t => !t.Used).Select(t => Finding(t.Name, t.Source))
            .Concat(context.Agreement.Places.Where(p => !p.Used).Select(p => Finding(p.Name, p.Source))),
        context);

    private static Diagnostic Finding(string name, SourceAnchor at) => Unused.At(at, name);
}
