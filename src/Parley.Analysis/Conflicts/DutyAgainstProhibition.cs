using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks whether the same act is required and forbidden of the same bearer, at one place and time.</summary>
public sealed class DutyAgainstProhibition : IAnalysis
{
    public static readonly DiagnosticDescriptor Required = new(
        "PL3301", DiagnosticSeverity.Error, "Required and forbidden",
        "{0} requires of {1} what {2} {3}: {4}. Say which comes first: \"Despite {2}, ...\" in {0}, or the reverse.",
        "Whatever that side does, it breaches one of the two. Only a priority, or a difference of place or time, can tell which one binds.",
        ExampleText.Of(
            """
            ## Article 1. Access
            1.1 Ukraine shall grant access to the Mission within 10 days of entry into force.
            1.2 Ukraine shall not grant access to the Mission.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Acts required and forbidden";

    public string Assumes => "A prohibition under a condition, such as \"unless\" or \"while\", gives way where its condition says so; what is only recommended is not required; of times, only what the two sentences themselves say counts; places meet if the text derives one from the other, or if they are drawn so.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Required];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        Clashes.Of(context, n => n is Obligation or Maintenance && n.Request is not { Binding: false }, cancellationToken).Select(c => Finding(c, context)), context);

    private static Diagnostic Finding(Clash clash, AnalysisContext context) =>
        Required.On(clash.Norm, clash.Norm.Provision.Value, context.NamesOf(clash.Bearers), clash.Prohibitions.Numbers(), clash.Prohibitions.Count == 1 ? "forbids" : "forbid", clash.Prohibitions[0].Action.Words)
            .With(clash.Related).Showing(context, clash.Norm is Obligation ? [$"{clash.Norm.Provision} is fulfilled", $"{clash.Prohibitions[0].Provision} is breached"] : []) with { Fixes = clash.Fixes };
}
