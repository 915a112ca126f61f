using Parley.Analysis.Common;

namespace Parley.Analysis.Waiting;

/// <summary>Asks whether provisions wait for one another in a ring: "you first".</summary>
public sealed class WaitingCircles : IAnalysis
{
    public static readonly DiagnosticDescriptor Circle = new(
        "PL3001", DiagnosticSeverity.Error, "Waiting circle",
        "{0}: {1} Cut one link; each second place says what that would mean.{2}",
        "Each side can say that it is the other's turn, and both are right: nothing in the text starts. Something must start first; which link to cut, and what that costs whom, is for the drafters to choose.",
        ExampleText.Of(
            """
            ## Article 1. Exchange
            1.1 Ukraine shall release all prisoners within 10 days after 1.2 is fulfilled.
            1.2 Russia shall release all prisoners within 10 days after 1.1 is fulfilled.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Waiting circles";

    public string Assumes => "Each party does what it is asked when it falls due and not before; outside bodies, outside facts and acts that no provision asks come at any time; what the text suspends until something waits for that; what \"unless\" denies holds nothing up; alternatives in brackets stay open, so a circle is one in every choice.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Circle];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        Circles.Of(context.Waiting, cancellationToken).Where(c => !c.ThroughOutsideLaw).SelectMany(c => Finding(Circle, c, context)),
        context);

    /// <summary>The finding at the first sentence of the circle; none for a circle of outside law alone that bars nothing anybody is asked.</summary>
    internal static IEnumerable<Diagnostic> Finding(DiagnosticDescriptor descriptor, Circle circle, AnalysisContext context)
    {
        var sentences = circle.Sentences.Where(n => n is not OutsideLaw).ToList();
        if (sentences.Count == 0)
        {
            sentences = [.. circle.Sentences.OfType<OutsideLaw>().SelectMany(l => OutsideLaws.AskedBy(l, context)).DistinctBy(n => n.Id)];
        }

        if (sentences.Count == 0)
        {
            yield break;
        }

        var bars = CircleStory.BarsBeside(circle, context.Waiting).Where(b => circle.Steps.All(s => s.Next.Because?.Id != b.Id)).ToList();
        var also = bars.Count == 0 ? "" : $" Outside law stands in the way besides: {string.Join(" ", bars.Select(b => b.Words))}";
        also += circle.Held.Count == 0 ? "" : $" Because of it, {circle.Held.Numbers()} never {(circle.Held.Count == 1 ? "falls" : "fall")} due either.";
        var numbers = sentences.Numbers();
        var who = circle.ThroughOutsideLaw ? numbers
            : sentences.Select(n => n.Provision).Distinct().Count() > 1 ? $"{numbers} wait for one another, so that none of them can come first"
            : sentences.Count > 1 ? $"Two parts of {numbers} wait for one another, so that neither can come first"
            : $"{numbers} waits for itself, so that it can never come";
        var cuts = CircleCut.Of(circle, context.Waiting, context);
        var least = CircleStory.Least(cuts);
        yield return (descriptor.On(sentences.MinBy(n => n.Source.Span.Start)!, who, $"{CircleStory.Tell(circle)}.{also}", least is null ? "" : $" {least}") with
        {
            Related =
            [
                .. CircleStory.Links(cuts),
                .. bars.Select(b => new RelatedPlace($"Outside law: {b.Words}", b.Source)),
                .. circle.Held.DistinctBy(n => n.Provision).Take(Findings.RelatedPlaces).Select(n => new RelatedPlace($"{n.Provision} waits for the circle.", n.Source)),
            ],
        }).Showing(context, circle.Steps.Select(s => s.At).Where(h => h is { Kind: HappeningKind.Due, Norm: Obligation }).Select(h => $"{h.Norm!.Provision} is waiting").Distinct());
    }
}
