using System.Text.RegularExpressions;
using Parley.Analysis.Common;

namespace Parley.Analysis.Conflicts;

/// <summary>Asks whether the text sends somebody to or from a place while the only way there that it names runs through an area that every side is barred from.</summary>
public sealed partial class OnlyWay : IAnalysis
{
    public static readonly DiagnosticDescriptor Barred = new(
        "PL3305", DiagnosticSeverity.Warning, "The only way runs through a barred area",
        "{0} {1} to or from {2}, and {3} runs through {4}, which {5} to every side. Let the way be used (\"Despite {6}, ...\"), or name another.",
        "An area that all sides leave is peaceful on the map. Where the only road to a town or out of it runs there, aid does not arrive, and whoever has to withdraw breaches one provision to keep the other.",
        ExampleText.Of(
            """
            ## Definitions
            - "the Town" means the area ["town"](places.geojson).
            - "the Zone" means the area ["zone"](places.geojson).
            - "the Town Road" means the line ["road"](places.geojson).

            ## Article 1. Disengagement
            1.1 From entry into force, neither Party shall enter the Zone.
            1.2 Each Party shall withdraw its forces from the Town by the Town Road within 30 days of entry into force.

            ## Article 2. Verification
            2.1 The Mission shall verify Article 1 and shall report on Article 1 every 24 hours.
            2.2 If Ukraine or Russia breaches Article 1, the Mission shall notify the Parties within 2 days.
            """));

    /// <summary>The drawing of the example: a town, a road out of it to the west, and a zone across the road.</summary>
    public const string ExamplePlaces =
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "id": "town", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[37.5, 48.0], [37.6, 48.0], [37.6, 48.1], [37.5, 48.1], [37.5, 48.0]]] } },
          { "type": "Feature", "id": "zone", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[37.3, 47.9], [37.4, 47.9], [37.4, 48.2], [37.3, 48.2], [37.3, 47.9]]] } },
          { "type": "Feature", "id": "road", "properties": {}, "geometry": { "type": "LineString", "coordinates": [[37.55, 48.05], [37.2, 48.05]] } } ] }
        """;

    public string Name => "Ways through barred areas";

    public string Assumes => "A place called road, route, corridor, crossing, bridge or the like is a way, and there are no others; only a prohibition without conditions, to enter, cross or pass, bars an area; whoever is not barred can pass.";

    public ValueList<DiagnosticDescriptor> Descriptors => [Barred];

    public AnalysisResult Run(AnalysisContext context, CancellationToken cancellationToken)
    {
        var ways = context.Agreement.Places.Where(p => WayName().IsMatch(p.Name)).ToList();
        var barred = BarredAreas(context);
        var journeys = ways.Count == 0 || barred.Count == 0 ? [] : context.Norms.Select(n => new Journey(n, DestinationsOf(n).ToList())).Where(j => j.Places.Count > 0).ToList();
        if (journeys.Count == 0)
        {
            return AnalysisResult.Of([], context);
        }

        var ground = Ground.Of(context);
        var undrawn = ways.Select(w => w.Id).Concat(barred.Select(b => b.Area)).Concat(journeys.SelectMany(j => j.Places)).Distinct().Where(p => ground.Find(p) is null).ToList();
        var findings = journeys.SelectMany(j => j.Places.SelectMany(p => Find(j.Norm, p, ways, barred, ground, context)));
        return AnalysisResult.Of(findings, context, undrawn.Count == 0 ? null : $"not drawn: {string.Join(", ", undrawn)}");
    }

    /// <summary>A norm that sends somebody somewhere, or away from there.</summary>
    private sealed record Journey(Norm Norm, IReadOnlyList<PlaceId> Places);

    /// <summary>An area and the prohibitions of entering it.</summary>
    private sealed record BarredArea(PlaceId Area, IReadOnlyList<Prohibition> By);

    private static IEnumerable<PlaceId> DestinationsOf(Norm norm) => norm is Obligation or Permission && norm.ActionOf() is { } action && !ActKinds.ShowsItself(action.Act) && !ActKinds.IsWatching(action.Act)
        ? action.Places.Where(p => p.Role is ActRole.To or ActRole.From || (action.Act.Value is "enter" or "deploy" or "station" && p.Role is ActRole.In or ActRole.Object)).Select(p => p.Place)
        : [];

    private static List<BarredArea> BarredAreas(AnalysisContext context) =>
    [
        .. context.Norms.OfType<Prohibition>()
            .Where(p => p.Conditions.IsEmpty && p.Action.Act.Value is "enter" or "cross" or "pass" or "pass through" or "move through" && p.Action.Roles.All(r => r.Filler is PlaceFiller))
            .SelectMany(p => p.Action.Places.Select(a => (Area: a.Place, By: p)))
            .GroupBy(p => p.Area)
            .Select(g => new BarredArea(g.Key, [.. g.Select(p => p.By).Distinct()])),
    ];

    private static IEnumerable<Diagnostic> Find(Norm norm, PlaceId place, List<Place> ways, List<BarredArea> barred, Ground ground, AnalysisContext context)
    {
        if (ground.Find(place) is not { } at || ways.Exists(w => w.Id != place && ground.Find(w.Id) is null))
        {
            yield break;
        }

        var there = ways.Where(w => w.Id != place && WayCut.Serves(ground.Find(w.Id)!, at)).ToList();
        foreach (var area in barred.Where(b => b.Area != place && there.Count > 0))
        {
            var by = area.By.Where(p => Overlap.InTime(norm, p) && !Priorities.AreOrdered(p, norm, context) && !Suspensions.Cover(p, norm, context)).ToList();
            bool IsBarred(PartyId party) => by.Exists(p => p.Bearers.Contains(party));
            if (context.Principals.Count < 2 || !context.Principals.All(IsBarred) || norm.Bearers.IsEmpty || !norm.Bearers.All(IsBarred)
                || ground.FindArea(area.Area) is not { } zone || !there.TrueForAll(w => w.Id != area.Area && WayCut.Cuts(zone, ground.Find(w.Id)!, at)))
            {
                continue;
            }

            var names = context.NamesOf(norm.Bearers);
            var only = there.Count == 1 ? $"the only way there that the text names, {there[0].Name}," : $"each way there that the text names ({string.Join(", ", there.Select(w => w.Name))})";
            yield return Barred.On(norm, norm.Provision.Value, norm is Permission ? $"lets {names} go" : $"sends {names}", NameOf(place, context), only, NameOf(area.Area, context), $"{by.Numbers()} {(by.DistinctBy(p => p.Provision).Count() == 1 ? "bars" : "bar")}", by.Numbers())
                .With(by.Select(p => new RelatedPlace($"{p.Provision} bars it: {p.Words}", p.Source)).Concat(there.Select(w => new RelatedPlace($"{w.Name} is a way there", w.Source)))) with
            {
                Fixes = norm.SentenceOf() == norm.Provision.Value && by.TrueForAll(p => p.Provision != norm.Provision) ? [Priorities.Before(norm, by.Select(p => p.Provision.Value).Distinct())] : [],
            };
        }
    }

    private static string NameOf(PlaceId place, AnalysisContext context) => context.Agreement.FindPlace(place)?.Name ?? place.Value;

    /// <summary>Names of ways in the languages that agreements can be written in.</summary>
    [GeneratedRegex(@"\b(road|route|highway|motorway|railway|corridor|passage|crossing|crossings|checkpoint|bridge|couloir|pont|дорог\w*|шлях\w*|коридор\w*|міст|мост\w*|переправ\w*|пункт\w* пропуску)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WayName();
}
