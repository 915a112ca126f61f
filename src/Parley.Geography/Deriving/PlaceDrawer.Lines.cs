using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;

namespace Parley.Geography.Deriving;

/// <summary>Places told by lines and holders.</summary>
internal sealed partial class PlaceDrawer
{
    private PlaceDrawing Between(Place place, BetweenShape shape) => Derive(place, [shape.First, shape.Second], bases =>
        bases[0].Drawings is [{ Geometry: LineString first }] && bases[1].Drawings is [{ Geometry: LineString second }]
            ? new PlaceDrawing([new Drawing(Enclosed(first, second), default)])
            : Refuse(GeographyDiagnostics.NotBetween, place, shape.First.Value, shape.Second.Value));

    /// <summary>The faces that two lines enclose together with straight stretches that join their nearer ends; lines that cross enclose one face after another.</summary>
    private static Geometry Enclosed(LineString first, LineString second)
    {
        var (a, b, c, d) = (first.GetCoordinateN(0), first.GetCoordinateN(first.NumPoints - 1), second.GetCoordinateN(0), second.GetCoordinateN(second.NumPoints - 1));
        var same = a.Distance(c) + b.Distance(d) <= a.Distance(d) + b.Distance(c);
        var polygonizer = new Polygonizer();
        polygonizer.Add(OverlayNGRobust.Union(Plane.Factory.BuildGeometry([first, second, .. Joint(a, same ? c : d), .. Joint(b, same ? d : c)])));
        return Plane.Areas(Plane.Union(polygonizer.GetPolygons()));
    }

    private static IEnumerable<Geometry> Joint(Coordinate from, Coordinate to) => from.Equals2D(to) ? [] : [Plane.Factory.CreateLineString([from.Copy(), to.Copy()])];

    private PlaceDrawing Edge(Place place, EdgeShape shape) => Derive(place, [shape.Of], bases =>
        NotAreas(place, bases) ?? new PlaceDrawing(bases[0].Drawings.Select(d => d with { Geometry = d.Geometry.Boundary }).ToValueList()));

    private PlaceDrawing OwnSide(Place place, OwnSideShape shape) => Derive(place, [shape.Line], bases =>
    {
        if (bases[0].Drawings is not [{ Geometry: ILineal } line])
        {
            return Refuse(GeographyDiagnostics.NotALine, place, shape.Line.Value);
        }

        var held = _sides.HeldBy(shape.Party, null, line.Geometry);
        return held.Count == 0
            ? Refuse(GeographyDiagnostics.SideNotTold, place, shape.Line.Value, shape.Party.Value)
            : new PlaceDrawing([line with { Geometry = Plane.Areas(Plane.Union(held.Select(h => h.Area))) }]) { Note = Told(shape.Party, held) };
    });

    private PlaceDrawing Held(Place place, HeldShape shape) => Derive(place, [shape.Area], bases =>
    {
        if (NotAreas(place, bases) is { } refused)
        {
            return refused;
        }

        var held = _sides.HeldBy(shape.Party, shape.On, null);
        if (held.Count == 0)
        {
            return Refuse(GeographyDiagnostics.HoldingNotDrawn, place, shape.Party.Value, shape.On is { } day ? $" on {day:uuuu'-'MM'-'dd}" : "");
        }

        var ground = Plane.Areas(Plane.Union(held.Select(h => h.Area)));
        return new PlaceDrawing(bases[0].Drawings.Select(d => d with { Geometry = Plane.Areas(Plane.Common(d.Geometry, ground)) }).ToValueList())
        {
            Note = Told(shape.Party, held),
            DrawnOn = shape.On,
        };
    });

    private static string Told(PartyId party, List<(Geometry Area, string Name)> held) => $"What {party} holds is told by what is drawn as held by it: {string.Join(", ", held.Select(h => $"\"{h.Name}\""))}.";
}
