using Parley.Analysis.Dates.Choosing;

namespace Parley.Analysis.Dates;

/// <summary>Says of each blank length or date which values the rest of the text leaves room for.</summary>
public sealed class BlankRanges : IAnalysis
{
    public static readonly DiagnosticDescriptor Room = new(
        "PL3206", DiagnosticSeverity.Note, "What fits into a blank",
        "{0} leaves {1} open; what fits beside the other times is {2}: {3}.",
        "A blank is filled in late and in haste. What the rest of the text leaves room for can be known before.",
        ExampleText.Of(
            """
            ## Article 1. Plan
            1.1 Ukraine shall accept the plan within [blank] days of entry into force.
            1.2 Russia shall accept the plan not earlier than 20 days after Ukraine has accepted the plan, not later than 60 days after entry into force.

            ## Article 2. Consequences
            2.1 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Room for blanks";

    public string Assumes => "Who has a time may use all of it; the other blanks can take any value, and of the other brackets some choice is made.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Room];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var blanks = context.Dates.Blanks;
        if (blanks.Count == 0)
        {
            return AnalysisResult.Of([], context);
        }

        if (!context.FixedDates.IsWhole)
        {
            return AnalysisResult.Of([], context, $"the times that no option changes clash in {FixedDates.MostConflicts} places or more");
        }

        var fitting = new OptionFitting(OpenDates.Of(context.Dates, context.FixedDates, blanks), cancellationToken);
        var findings = blanks.GroupBy(b => b.Bracket).Select(b => Finding([.. b], fitting, context)).OfType<Diagnostic>().ToList();
        return AnalysisResult.Of(findings, context, fitting.Limit);
    }

    private static Diagnostic? Finding(List<BlankSpan> spans, OptionFitting fitting, AnalysisContext context)
    {
        var (least, most) = (new BlankBound(spans, fitting, atLeast: true), new BlankBound(spans, fitting, atLeast: false));

        // A sentence that bounds its only end by itself waits for itself: that is a circle whatever the days.
        var waitsForItself = most.Owners is [var own] && spans.TrueForAll(s => s.Done is not null && s.Norm == context.Dates.Sentences[own] && s.Norm.Timing.FurtherEnds.IsEmpty);
        var (mostDays, mostOwners) = waitsForItself ? (null, []) : (most.Days, most.Owners);
        var norms = least.Owners.Concat(mostOwners).Distinct().Select(o => context.Dates.Sentences[o]).OrderBy(n => n.Source.Span.Start).ToList();
        if (norms.Count == 0 || BlankWords.Of(spans, least.Days, mostDays, context.Agreement.Reckoning) is not { } range)
        {
            return null;
        }

        var words = new TimeWords(context, []);
        var at = context.Agreement.Brackets.First(b => b.Id == spans[0].Bracket);
        return Room.At(at.Source, spans[0].Norm.Provision.Value, BlankWords.Name(spans[0].Unit), range, words.Story(norms)) with
        {
            Provision = spans[0].Norm.Provision.Value,
            Related = norms.Select(n => new RelatedPlace(words.Of(n), n.Source)).ToValueList(),
        };
    }
}
