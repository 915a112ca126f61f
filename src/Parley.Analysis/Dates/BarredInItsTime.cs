using Parley.Analysis.Common;
using Parley.Analysis.Graphs;

namespace Parley.Analysis.Dates;

/// <summary>Asks whether the time of a step lies wholly before the moment until which outside law bars it.</summary>
public sealed class BarredInItsTime : IAnalysis
{
    public static readonly DiagnosticDescriptor Barred = new(
        "PL3209", DiagnosticSeverity.Error, "Outside law leaves no day in the time of a step",
        "By its dates {0} has to be done while outside law bars it: {1}. Move one of the times, or say what removes the bar sooner.",
        "The order may be right and the days still wrong: a vote within a hundred days cannot be held if what has to come before it takes longer.",
        ExampleText.Of(
            """
            ## Outside law
            - Ukraine may not hold elections while martial law is in force in Ukraine.

            ## Article 1. Elections
            1.1 Ukraine shall hold elections by 1 May 2026.
            1.2 Ukraine shall lift martial law not earlier than 1 June 2026, by 1 July 2026.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 7 days.
            2.2 If Ukraine breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Steps barred in all their time";

    public string Assumes => "The rules under \"Outside law\" are as the text states them; what one sentence alone brings about comes when that is performed, anything else on any day; bracketed sentences are left out.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Barred];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken) => AnalysisResult.Of(
        context.Dates.Bars.SelectMany(b => OutsideLaws.AskedBy(b.Law, context).OfType<Obligation>().Where(n => n.Guards.IsEmpty).DistinctBy(n => n.Id).Select(n => Finding(n, b, context)).OfType<Diagnostic>()),
        context,
        context.FixedDates.IsWhole ? null : $"the times of the text clash in {FixedDates.MostConflicts} places or more");

    private static Diagnostic? Finding(Obligation step, DateBar bar, AnalysisContext context)
    {
        var network = context.Dates;
        var ends = network.Constraints.Where((_, i) => network.Deadlines[i]).ToHashSet();
        var after = new Difference(network.Windows[step.Id].Done, bar.Ends, -bar.Days, network.Sentences.ToList().IndexOf(step));
        List<Difference> constraints = [.. context.FixedDates.Rest, after];

        // What only waits for itself through the bar is a circle, and found as one.
        if (DifferenceConstraints.NegativeCircle(network.Variables, [.. constraints.Where(c => !ends.Contains(c))]).Count > 0
            || DifferenceConstraints.NegativeCircle(network.Variables, constraints) is not { Count: > 0 } circle)
        {
            return null;
        }

        var norms = DifferenceConstraints.SmallestBlame(network.Variables, constraints, circle.Select(c => c.Owner)).Select(o => network.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        var words = new TimeWords(context, []);
        return Barred.On(step, step.Provision.Value, words.Story(norms))
            .With(norms.Where(n => n != step).Select(n => new RelatedPlace(words.Of(n), n.Source)).Append(new RelatedPlace($"Outside law: {bar.Law.Words}", bar.Law.Source)));
    }
}
