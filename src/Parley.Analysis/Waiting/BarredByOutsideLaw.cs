using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Asks whether outside law bars a step at the very time at which the text needs it.</summary>
public sealed class BarredByOutsideLaw : IAnalysis
{
    public static readonly DiagnosticDescriptor Barred = new(
        "PL3004", DiagnosticSeverity.Error, "Impossible under outside law in the order required",
        "{0} cannot be carried out in the order that the text requires, because of outside law: {1} Change the order, or say what removes the bar first.{2}",
        "An agreement does not change the law of its parties. A step that this law bars until something that comes after the step can never be taken.",
        ExampleText.Of(
            """
            ## Outside law
            - Ukraine may not hold a referendum while martial law is in force in Ukraine.

            ## Article 1. Approval
            1.1 Ukraine shall hold a referendum by 1 May 2026.
            1.2 Ukraine shall lift martial law within 10 days after 1.1 is fulfilled.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Steps barred by outside law";

    public string Assumes => "The rules under \"Outside law\" are as the text states them, and nobody acts against them.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Barred];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var circles = Circles.Of(context.Waiting, cancellationToken).Where(c => c.ThroughOutsideLaw).SelectMany(c => WaitingCircles.Finding(Barred, c, context));
        return AnalysisResult.Of(circles.Concat(NeverAllowed(context)), context);
    }

    /// <summary>Acts that outside law bars at all times.</summary>
    private static IEnumerable<Diagnostic> NeverAllowed(AnalysisContext context)
    {
        foreach (var law in context.Norms.OfType<OutsideLaw>().Where(OutsideLaws.IsAbsolute))
        {
            var asked = OutsideLaws.AskedBy(law, context);
            if (asked.DistinctBy(n => n.Id).OrderBy(n => n.Source.Span.Start).ToList() is { Count: > 0 } barred)
            {
                yield return Barred.OnAll(barred, n => $"{n.Provision} needs it too.", barred.Numbers(), $"{law.Words.TrimEnd('.')}.", "", "")
                    .With([new RelatedPlace("Outside law that bars it.", law.Source)]);
            }
        }
    }
}
