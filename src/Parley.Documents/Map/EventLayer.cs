using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Documents.Words;
using Parley.Model.Events;

namespace Parley.Documents.Map;

/// <summary>What is said to have happened, on the map: never more exactly than it is known.</summary>
internal static class EventLayer
{
    public static void UncertainAreas(HtmlWriter to, MapFrame frame, MapMarks marks)
    {
        foreach (var area in marks.UncertainAreas.Take(MapMarks.DrawnAreas).OrderByDescending(a => a.Around.Radius))
        {
            var (rx, ry) = frame.RadiiOf(area.Around);
            var (x, y) = (frame.X(area.Around.Point), frame.Y(area.Around.Point));
            using (to.Open("g"))
            {
                to.Write("title", $"{Numbers.Of(area.Events.Count, "event")} somewhere within {area.Around.Radius} of {area.Around.Point}: {TitlesOf(area.Events)}");
                to.Empty("ellipse", ("class", "map-uncertain"), ("fill", Hatching.Uncertain), ("cx", x.Svg()), ("cy", y.Svg()), ("rx", rx.Svg()), ("ry", ry.Svg()));
            }
        }
    }

    /// <summary>How many events may lie in each area, written on its edge where there is room.</summary>
    public static void UncertainCounts(HtmlWriter to, MapFrame frame, MapMarks marks)
    {
        const double Half = 7;
        var taken = BoxesOf(marks).ToList();
        foreach (var area in marks.UncertainAreas.Take(MapMarks.DrawnAreas))
        {
            var (rx, ry) = frame.RadiiOf(area.Around);
            var (x, y) = (frame.X(area.Around.Point), frame.Y(area.Around.Point));
            (double X, double Y)[] edges = [(x, y - ry), (x + rx, y), (x, y + ry), (x - rx, y), (x + (0.7 * rx), y - (0.7 * ry)), (x - (0.7 * rx), y + (0.7 * ry))];
            foreach (var edge in edges)
            {
                var box = Box.Around(edge.X, edge.Y, Half);
                if (frame.Paper.Holds(box) && !taken.Any(box.Overlaps))
                {
                    taken.Add(box);
                    to.Write("text", Numbers.Of(area.Events.Count), ("class", "map-uncertain-count"), ("x", edge.X.Svg()), ("y", (edge.Y + 4).Svg()));
                    break;
                }
            }
        }
    }

    public static void Clusters(HtmlWriter to, MapMarks marks)
    {
        foreach (var cluster in marks.Clusters)
        {
            var anchor = cluster.Events.Count == 1 ? cluster.Events[0].Anchor : null;
            if (anchor is null)
            {
                Cluster(to, cluster);
            }
            else
            {
                using (to.Open("a", ("href", "#" + anchor)))
                {
                    Cluster(to, cluster);
                }
            }
        }
    }

    public static IEnumerable<Box> BoxesOf(MapMarks marks) => marks.Clusters.Select(c => c.Box);

    /// <summary>Arrows at the edge for what lies outside the frame, one for each of eight directions.</summary>
    public static void Beyond(HtmlWriter to, MapFrame frame, MapMarks marks)
    {
        var (middleX, middleY) = (frame.Paper.CentreX, frame.Paper.CentreY);
        var directions = marks.Beyond
            .GroupBy(e => Direction(frame, ((Around)e.Where!).Point))
            .OrderBy(g => g.Key);
        foreach (var group in directions)
        {
            var angle = group.Key * Math.PI / 4;
            var (dx, dy) = (Math.Cos(angle), Math.Sin(angle));
            var reach = Math.Min((middleX - 14) / Math.Max(Math.Abs(dx), 1e-9), (middleY - 14) / Math.Max(Math.Abs(dy), 1e-9));
            var (x, y) = (middleX + (dx * reach), middleY + (dy * reach));
            // The corner of the north arrow is taken.
            x -= MapFurniture.Reserved(frame).Any(r => r.Grown(12).Holds(x, y)) ? 48 : 0;
            using (to.Open("g", ("class", "map-beyond")))
            {
                to.Write("title", $"{Numbers.Of(group.Count(), "event")} outside the map: {TitlesOf(group.ToList())}");
                to.Empty("path", ("transform", $"translate({x.Svg()} {y.Svg()}) rotate({(group.Key * 45).Svg()})"), ("d", "M10 0L-6 8V-8Z"));
                to.Write("text", Numbers.Of(group.Count()), ("x", (x - (dx * 18)).Svg()), ("y", (y - (dy * 18) + 4.5).Svg()));
            }
        }
    }

    /// <summary>A solid diamond for an established incident, a hollow one for a possible one, a small circle for another event.</summary>
    public static void Symbol(HtmlWriter to, double x, double y, Answer? incident)
    {
        if (incident is null)
        {
            to.Empty("circle", ("class", "map-other"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", "3.5"));
        }
        else
        {
            to.Empty("path", ("class", incident == Answer.Yes ? "map-established" : "map-possible"), ("d", $"M{x.Svg()} {(y - 6.5).Svg()}l6.5 6.5l-6.5 6.5l-6.5 -6.5Z"));
        }
    }

    private static void Cluster(HtmlWriter to, MarkCluster cluster)
    {
        using (to.Open("g"))
        {
            to.Write("title", cluster.Events.Count == 1
                ? cluster.Events[0].Title
                : $"{Numbers.Of(cluster.Events.Count, "event")}, {Numbers.Of(cluster.Established, "established incident")}: {TitlesOf(cluster.Events)}");
            if (cluster.Events.Count == 1)
            {
                Symbol(to, cluster.X, cluster.Y, cluster.Events[0].Incident);
                return;
            }

            Disc(to, cluster.X, cluster.Y, cluster.Radius, cluster.Established / (double)cluster.Events.Count);
            to.Write("text", Numbers.Of(cluster.Events.Count), ("class", "map-count"), ("x", cluster.X.Svg()), ("y", (cluster.Y + 4).Svg()));
        }
    }

    /// <summary>A disc whose ring is dark for the share that is established.</summary>
    public static void Disc(HtmlWriter to, double x, double y, double radius, double share)
    {
        to.Empty("circle", ("class", "map-disc"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", radius.Svg()));
        var length = 2 * Math.PI * radius;
        if (share > 0)
        {
            to.Empty(
                "circle",
                ("class", "map-ring"),
                ("cx", x.Svg()),
                ("cy", y.Svg()),
                ("r", radius.Svg()),
                ("stroke-dasharray", $"{(length * share).Svg()} {length.Svg()}"),
                ("transform", $"rotate(-90 {x.Svg()} {y.Svg()})"));
        }
    }

    /// <summary>0 for east, then clockwise in eighths of a turn.</summary>
    private static int Direction(MapFrame frame, GeoPoint point)
    {
        var angle = Math.Atan2(frame.Y(point) - frame.Paper.CentreY, frame.X(point) - frame.Paper.CentreX);
        return (((int)Math.Round(angle / (Math.PI / 4))) + 8) % 8;
    }

    private static string TitlesOf(List<MapEvent> events)
    {
        const int Named = 5;
        var titles = string.Join("; ", events.Take(Named).Select(e => e.Title));
        return events.Count > Named ? $"{titles}; and {Numbers.Of(events.Count - Named)} more" : titles;
    }
}
