using System.Text;
using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Geography.Shapes;

namespace Parley.Documents.Map;

/// <summary>The places of the agreement on the map, and their names.</summary>
internal static class PlaceLayer
{
    /// <summary>Areas, the largest first, so that a zone lies on its region. Alternatives have a broken edge each.</summary>
    public static void Areas(HtmlWriter to, MapFrame frame, IReadOnlyList<PlaceGeometry> places)
    {
        foreach (var (place, number) in places.Select((p, i) => (p, i)).OrderByDescending(p => p.p.Shapes.OfType<AreaShape>().Sum(a => a.SquareKilometres)))
        {
            foreach (var area in place.Shapes.OfType<AreaShape>())
            {
                var path = new PaperArea(area, frame).Path();
                if (path.Length == 0)
                {
                    continue;
                }

                using (to.Open("g", ("class", Class(place))))
                {
                    to.Write("title", place.Place.Name);
                    to.Empty("path", ("class", "map-ground"), ("fill-rule", "evenodd"), ("d", path));
                    to.Empty("path", ("class", "map-area"), ("fill-rule", "evenodd"), ("fill", Hatching.Fill(number)), ("d", path));
                }
            }
        }
    }

    public static void LinesAndPoints(HtmlWriter to, MapFrame frame, IReadOnlyList<PlaceGeometry> places)
    {
        var lines = 0;
        foreach (var place in places.Where(p => p.Place.Kind == PlaceKind.Line && p.Shapes.Count > 0))
        {
            using (to.Open("g", ("class", $"{Class(place)} map-line-{Math.Min(lines++, 1).Svg()}")))
            {
                to.Write("title", place.Place.Name);
                foreach (var path in place.Shapes.OfType<LineShape>().Select(l => PathOf(l, frame)))
                {
                    to.Empty("path", ("class", "map-casing"), ("d", path));
                    to.Empty("path", ("class", "map-line"), ("d", path));
                }
            }
        }

        foreach (var place in places)
        {
            foreach (var point in place.Shapes.OfType<PointShape>())
            {
                using (to.Open("g"))
                {
                    to.Write("title", place.Place.Name);
                    to.Empty("rect", ("class", "map-point"), ("x", (frame.X(point.Point) - 3.5).Svg()), ("y", (frame.Y(point.Point) - 3.5).Svg()), ("width", "7"), ("height", "7"));
                }
            }
        }
    }

    /// <summary>Lines and points first, which can be named at few spots; then the areas from small to large.</summary>
    public static IEnumerable<MapLabel> Labels(MapFrame frame, IReadOnlyList<PlaceGeometry> places)
    {
        foreach (var place in places.Where(p => p.Place.Used || p.Place.Shape is DrawnShape))
        {
            foreach (var point in place.Shapes.OfType<PointShape>().Where(p => frame.Shows(p.Point)))
            {
                yield return new MapLabel(place.Place.Id.Value, frame.X(point.Point), frame.Y(point.Point), "map-name-point");
            }

            foreach (var line in place.Shapes.OfType<LineShape>().Take(1))
            {
                var visible = ShapePoints.Of(line).Where(frame.Shows).ToList();
                if (visible.Count > 0)
                {
                    // A fifth of the way along, where fewer zones meet than in the middle.
                    var at = visible[visible.Count / 5];
                    yield return new MapLabel(place.Place.Id.Value, frame.X(at), frame.Y(at), "map-name-line");
                }
            }
        }

        var areas = places
            .Where(p => p.Shapes.Count > 0 && p.Shapes[0] is AreaShape)
            .Select(p => (Place: p, Shape: (AreaShape)p.Shapes[0], Paper: new PaperArea((AreaShape)p.Shapes[0], frame)))
            .OrderBy(a => a.Shape.SquareKilometres)
            .ToList();
        for (var i = 0; i < areas.Count; i++)
        {
            var smaller = areas.Take(i).Where(a => a.Shape.SquareKilometres < areas[i].Shape.SquareKilometres).Select(a => a.Paper).ToList();
            if (areas[i].Paper.Middle(frame.Paper, smaller) is { } middle)
            {
                var several = areas[i].Place.Shapes.Count > 1 ? $" ({areas[i].Place.Shapes.Count} alternatives)" : "";
                yield return new MapLabel(areas[i].Place.Place.Id.Value + several, middle.X, middle.Y, "map-name-area");
            }
        }
    }

    private static string Class(PlaceGeometry place) =>
        place.Shapes.Count > 1 ? "map-alternative" : place.Place.Shape is DrawnShape ? "map-drawn" : "map-derived";

    private static string PathOf(LineShape line, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (var piece in line.Pieces)
        {
            var start = "M";
            foreach (var point in piece)
            {
                path.Append(start).Append(frame.X(point).Svg()).Append(' ').Append(frame.Y(point).Svg());
                start = "L";
            }
        }

        return path.ToString();
    }
}
