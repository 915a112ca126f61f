using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks whether the same act is allowed and forbidden, and neither sentence comes first; two exceptions to one rule among them.</summary>
public sealed class AllowedAndForbidden : IAnalysis
{
    public static readonly DiagnosticDescriptor Both = new(
        "PL3302", DiagnosticSeverity.Warning, "Allowed and forbidden, with no order",
        "{0} allows {1} what {2} forbids: {3}.{4} Say which comes first: \"Despite {2}, ...\" in {0}, or the reverse.",
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
        Clashes.Of(context, n => n is Permission, cancellationToken).DistinctBy(c => (c.Prohibition.Provision, c.Other.Provision)).Select(c => Finding(c.Prohibition, c.Other, c.Bearers, context)),
        context);

    private static Diagnostic Finding(Prohibition prohibition, Norm permission, ValueList<PartyId> bearers, AnalysisContext context)
    {
        var shared = permission.Despite.Intersect(prohibition.Despite).ToList();
        var exceptions = shared.Count == 0 ? "" : $" Both are exceptions to {Phrasing.List(shared.Select(s => s.ToString()))}, and neither is an exception to the other.";
        return Both.On(permission, permission.Provision.Value, context.NamesOf(bearers), prohibition.Provision.Value, prohibition.Action.Words, exceptions)
            .With([new RelatedPlace($"{prohibition.Provision} forbids it: {prohibition.Words}", prohibition.Source)]) with { Fixes = Clashes.Fixes(prohibition, permission) };
    }
}
