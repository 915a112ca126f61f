using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Geography.Shapes;

namespace Parley.Documents.Map;

/// <summary>Draws the ground of an agreement as one picture: its places, and what is said to have happened there.</summary>
/// <remarks>It has no borders but those that the agreement names, and no colours that carry a meaning alone.</remarks>
public static class MapDrawing
{
    /// <summary>A picture that stands by itself, as an SVG document.</summary>
    /// <exception cref="ArgumentException">There is nothing to draw: no determined place and no event with a point.</exception>
    public static string Draw(IReadOnlyList<PlaceGeometry> places, IReadOnlyCollection<MapEvent> events)
    {
        var to = new HtmlWriter();
        return Write(to, places, events, standalone: true) is null
            ? throw new ArgumentException("There is nothing to draw.", nameof(places))
            : to.ToString();
    }

    /// <summary>Writes the picture into a page; writes nothing and gives null where there is nothing to draw.</summary>
    internal static MapMarks? Write(HtmlWriter to, IReadOnlyList<PlaceGeometry> places, IReadOnlyCollection<MapEvent> events, bool standalone)
    {
        if (MapFrame.Around(places, events) is not { } frame)
        {
            return null;
        }

        places = WithoutSteps(places);
        var marks = new MapMarks(frame, events);
        var kept = MapFurniture.Reserved(frame).Concat(EventLayer.BoxesOf(marks)).ToList();
        var labels = LabelPlacer.Place(PlaceLayer.Labels(frame, places), frame.Paper.Grown(-3), kept);
        var height = frame.Height + MapFurniture.Height;
        using (to.Open(
            "svg",
            ("xmlns", standalone ? "http://www.w3.org/2000/svg" : null),
            ("class", "map"),
            ("viewBox", $"0 0 {MapFrame.Width.Svg()} {height.Svg()}"),
            ("role", "img"),
            ("aria-label", "Map of the places of the agreement. The table beside it says the same in words.")))
        {
            if (standalone)
            {
                to.Style(MapStyle.Sheet);
            }

            Hatching.Define(to);
            using (to.Open("clipPath", ("id", "map-paper")))
            {
                to.Empty("rect", ("width", MapFrame.Width.Svg()), ("height", frame.Height.Svg()));
            }

            to.Empty("rect", ("class", "map-paper"), ("width", MapFrame.Width.Svg()), ("height", frame.Height.Svg()));
            using (to.Open("g", ("clip-path", "url(#map-paper)")))
            {
                MapFurniture.Graticule(to, frame);
                PlaceLayer.Areas(to, frame, places);
                EventLayer.UncertainAreas(to, frame, marks);
                PlaceLayer.LinesAndPoints(to, frame, places);
                LabelLayer.Leaders(to, labels);
                EventLayer.Clusters(to, marks);
                EventLayer.UncertainCounts(to, frame, marks);
            }

            LabelLayer.Names(to, labels);
            EventLayer.Beyond(to, frame, marks);
            to.Empty("rect", ("class", "map-edge"), ("width", MapFrame.Width.Svg()), ("height", frame.Height.Svg()));
            MapFurniture.Below(to, frame, events.Count > 0);
        }

        return marks;
    }

    /// <summary>Without the places that are only steps on the way to a named one: told in words, and another place is derived from them.</summary>
    private static List<PlaceGeometry> WithoutSteps(IReadOnlyList<PlaceGeometry> places)
    {
        var origins = places.SelectMany(p => OriginsOf(p.Place.Shape)).ToHashSet();
        return [.. places.Where(p => p.Place.Shape is DrawnShape || !origins.Contains(p.Place.Id) || !IsToldInWords(p.Place.Id))];
    }

    private static ValueList<PlaceId> OriginsOf(PlaceShape shape) => shape switch
    {
        WithinShape within => [within.Of],
        SideShape side => [side.Area, side.Line],
        CommonShape common => [common.Area, common.With],
        BetweenShape between => [between.First, between.Second],
        EdgeShape edge => [edge.Of],
        OwnSideShape own => [own.Line],
        HeldShape held => [held.Area],
        ExceptShape except => [except.Area, except.Without],
        UnionShape union => union.Areas,
        _ => [],
    };

    /// <summary>Names begin with a capital; <c>within 5 km of the Line of Contact</c> does not.</summary>
    private static bool IsToldInWords(PlaceId place) => place.Value.Length > 0 && char.IsLower(place.Value[0]);
}
