using System.Globalization;
using NodaTime;
using Parley.Analysis.Common;
using Parley.Geography.Shapes;

namespace Parley.Analysis.Gaps;

/// <summary>Asks of withdrawals that are still being chosen: how much ground does each choice take from whom?</summary>
public sealed class GroundOfAlternatives : IAnalysis
{
    public static readonly DiagnosticDescriptor Ground = new(
        "PL3117", DiagnosticSeverity.Note, "What the alternatives cost in ground",
        "What is chosen decides who leaves how much ground: {0}. {1} Weigh them side by side before one of them is chosen.",
        "\"The same distance\" is a measure, and yet five kilometres here and five there are not the same ground. Areas are geodesic, on the ellipsoid of WGS 84, from the drawings that the document names.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Town" means the area ["town"](places.geojson).
            - "the Belt" means the area within [5 | 10] km of the Town.

            ## Article 1. Pullback
            1.1 Ukraine and Russia shall withdraw their forces from the Belt within 30 days of entry into force.

            ## Article 2. Verification
            2.1 The Mission shall verify 1.1 and shall report on 1.1 every 24 hours.
            2.2 If Ukraine or Russia breaches 1.1, the Mission shall notify the Parties within 2 days.
            """));

    public string Name => "Ground that alternatives take";

    public string Assumes => "Ground is left by a duty to withdraw from a drawn area or one that is derived from drawings; who holds how much of that area today is not asked.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Ground];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var open = context.Norms.OfType<Obligation>().Where(n => ActKinds.ConcessionOf(n.Action.Act) == "withdraw")
            .SelectMany(n => n.Action.Places.Where(p => p.Role is ActRole.From or ActRole.Object).Select(p => new Leaving(n, p.Place)))
            .Where(l => l.Norm.Guards.Count > 0 || WidthOf(l.From, context) is Alternatives<Length>).ToList();
        if (open.Count == 0)
        {
            return AnalysisResult.Of([], context);
        }

        var ground = context.Atlas?.Places.DistinctBy(p => p.Place.Id).ToDictionary(p => p.Place.Id) ?? [];
        var measured = open.Where(l => ground.TryGetValue(l.From, out var drawn) && drawn.Shapes.Any(s => s is AreaShape)).ToList();
        var findings = measured.Select(l => l.Norm).Distinct().ByArticle(context).Select(a => Finding([.. measured.Where(l => a.Norms.Contains(l.Norm))], ground, context));
        var undrawn = open.Except(measured).Select(l => l.From).Distinct().ToList();
        return AnalysisResult.Of(findings, context, undrawn.Count == 0 ? null : $"not drawn: {string.Join(", ", undrawn)}");
    }

    /// <summary>A duty to leave an area.</summary>
    private sealed record Leaving(Obligation Norm, PlaceId From);

    private static Diagnostic Finding(List<Leaving> leavings, Dictionary<PlaceId, PlaceGeometry> ground, AnalysisContext context)
    {
        var each = leavings.GroupBy(l => (l.Norm.Provision, l.Norm.Bearers, l.From)).Select(g => Told(g.First(), ground[g.Key.From], context));
        var places = leavings.Select(l => ground[l.From]).Distinct().ToList();
        return Ground.OnAll([.. leavings.Select(l => l.Norm).DistinctBy(n => n.Provision)], n => $"{n.Provision} takes ground too.", string.Join("; ", each), DrawnAs(places))
            .With(places.Select(p => new RelatedPlace($"This is {p.Place.Name}.", p.Place.Source)));
    }

    /// <summary><c>Russia leaves the Strip, 500, 1,010 or 4,200 km² (for [5 km | 10 km | 40 km]), or nothing (14.6)</c></summary>
    private static string Told(Leaving leaving, PlaceGeometry drawn, AnalysisContext context)
    {
        var areas = drawn.Shapes.OfType<AreaShape>().Select(a => a.SquareKilometres.ToString(a.SquareKilometres < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture)).ToList();
        var width = WidthOf(leaving.From, context) is Alternatives<Length> alternatives ? $" (for {alternatives})" : "";
        var bearers = leaving.Norm.Bearers;
        return $"{context.NamesOf(bearers)} {(bearers.Count == 1 ? "leaves" : "leave")} {drawn.Place.Name}, {string.Join(" or ", areas)} km²{width}{(leaving.Norm.Guards.Count > 0 ? ", or nothing" : "")} ({leaving.Norm.Provision})";
    }

    /// <summary>The distance that decides how wide a place is; null where its definition names none.</summary>
    private static Open<Length>? WidthOf(PlaceId place, AnalysisContext context) => context.Agreement.FindPlace(place)?.Shape switch
    {
        WithinShape within => within.Distance,
        SideShape side => WidthOf(side.Area, context),
        ExceptShape except => WidthOf(except.Area, context),
        CommonShape common => WidthOf(common.Area, context) ?? WidthOf(common.With, context),
        _ => null,
    };

    private static string DrawnAs(List<PlaceGeometry> places)
    {
        var day = places.Select(p => p.DrawnOn).Distinct().ToList() is [LocalDate one] ? $"as of {one:uuuu'-'MM'-'dd}" : "and the drawings do not name one day for all of it";
        return $"The ground is measured as it is drawn{(places.Exists(p => p.Illustrative) ? ", for illustration," : "")} {day}.";
    }
}
