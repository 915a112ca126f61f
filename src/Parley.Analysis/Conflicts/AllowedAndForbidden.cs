using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks whether the same act is allowed and forbidden, and neither sentence comes first; two exceptions to one rule among them.</summary>
public sealed class AllowedAndForbidden : IAnalysis
{
    public static readonly DiagnosticDescriptor Both = new(
        "PL3302", DiagnosticSeverity.Warning, "Allowed and forbidden, with no order",
        "{0} allows {1} what {2} {3}: {4}.{5} Say which comes first: \"Despite {2}, ...\" in {0}, or the reverse.",
        "An exception that does not say to what it is one will be read as one by the side it suits, and as an oversight by the other.",
        ExampleText.Of(
            """
            ## Article 1. Access
            1.1 Ukraine may build a road.
            1.2 Neither Party shall build a road.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Acts allowed and forbidden";

    public string Assumes => "A permission is meant for the whole of the place and time that it names.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Both];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        Clashes.Of(context, n => n is Permission or Power, cancellationToken).Select(c => Finding(c, context)), context);

    private static Diagnostic Finding(Clash clash, AnalysisContext context)
    {
        var shared = clash.Norm.Despite.Where(d => clash.Prohibitions.All(p => p.Despite.Contains(d))).ToList();
        var exceptions = shared.Count == 0 ? "" : $" All are exceptions to {Phrasing.List(shared.Select(s => s.ToString()))}, and none is an exception to another.";
        return Both.On(clash.Norm, clash.Norm.Provision.Value, context.NamesOf(clash.Bearers), clash.Prohibitions.Numbers(), clash.Prohibitions.Count == 1 ? "forbids" : "forbid", clash.Prohibitions[0].Action.Words, exceptions)
            .With(clash.Related).Showing(context, $"{clash.Norm.Provision} is available", $"{clash.Prohibitions[0].Provision} is breached") with { Fixes = clash.Fixes };
    }
}
