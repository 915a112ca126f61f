using Parley.Analysis.Common;

namespace Parley.Analysis.Gaps;

/// <summary>Asks whether anybody verifies its own duty, or sits in the body that does.</summary>
public sealed class VerifierIsBearer : IAnalysis
{
    public static readonly DiagnosticDescriptor Own = new(
        "PL3105", DiagnosticSeverity.Warning, "The verifier is the bearer",
        "{0} verifies {1}, which {2}{3}. Name a verifier that the duty does not bind.",
        "A finding about oneself convinces nobody, and a member of the verifying body can hold up a finding about itself.",
        ExampleText.Of(
            """
            ## Article 1. Fire
            1.1 From entry into force, Ukraine and Russia shall keep the peace.
            1.2 Ukraine shall verify 1.1 and shall report on 1.1 every 24 hours.
            1.3 If Ukraine or Russia breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Verifiers that are bearers";

    public string Assumes => "A body acts through its members, so what it verifies they verify.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Own];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) =>
        AnalysisResult.Of(context.Norms.OfType<VerificationDuty>().SelectMany(d => Find(d, context)), context);

    private static IEnumerable<Diagnostic> Find(VerificationDuty duty, AnalysisContext context)
    {
        foreach (var verifier in duty.Bearers)
        {
            var members = context.FindParty(verifier)?.Members is { } known ? known.Append(verifier).ToHashSet() : [verifier];
            var targets = duty.Verifies.SelectMany(context.NormsOf).Where(n => n is Obligation or Maintenance or Prohibition && n.Bearers.Any(members.Contains)).DistinctBy(n => n.Provision).ToList();
            if (targets.Count > 0)
            {
                var bound = targets.SelectMany(t => t.Bearers).Where(members.Contains).Distinct().ToList();
                var how = bound.Contains(verifier) ? " itself" : ", of which it consists";
                var names = bound.Contains(verifier) ? context.NameOf(verifier) : context.NamesOf(bound);
                yield return Own.On(duty, context.NameOf(verifier).Opening(), targets.Numbers(), $"{(targets.Count == 1 ? "binds" : "bind")} {names}", how)
                    .With(targets.Select(t => new RelatedPlace($"{t.Provision}: {t.Words}", t.Source)));
            }
        }
    }
}
