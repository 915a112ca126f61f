using Parley.Documents.Svg;
using Parley.Model.Events;

namespace Parley.Documents.Map;

/// <summary>Events on paper: exact ones gathered where they would cover each other, imprecise ones as the areas that they may lie in.</summary>
internal sealed class MapMarks
{
    /// <summary>Areas of uncertainty drawn, the ones with most events first: more of them overlap to one grey.</summary>
    public const int DrawnAreas = 60;

    // Nearer than this, marks would cover each other and become one with a number.
    private const double Gather = 30;

    // A radius that cannot be seen at this scale is drawn as a mark.
    private const double Visible = 7;

    public MapMarks(MapFrame frame, IReadOnlyCollection<MapEvent> events)
    {
        var clusters = new List<MarkCluster>();
        var areas = new Dictionary<(GeoPoint, Length), List<MapEvent>>();
        foreach (var item in events)
        {
            if (item.Where is not Around around)
            {
                continue;
            }

            if (!frame.Shows(around.Point))
            {
                Beyond.Add(item);
            }
            else if (frame.RadiiOf(around).Y > Visible)
            {
                if (!areas.TryGetValue((around.Point, around.Radius), out var list))
                {
                    areas.Add((around.Point, around.Radius), list = []);
                }

                list.Add(item);
            }
            else
            {
                var (x, y) = (frame.X(around.Point), frame.Y(around.Point));
                var cluster = clusters.Find(c => Math.Abs(c.X - x) < Gather && Math.Abs(c.Y - y) < Gather);
                if (cluster is null)
                {
                    clusters.Add(new MarkCluster(x, y, [item]));
                }
                else
                {
                    cluster.Events.Add(item);
                }
            }
        }

        Clusters = clusters;
        UncertainAreas = areas
            .Select(p => new UncertainArea(new Around(p.Key.Item1, p.Key.Item2, null), p.Value))
            .OrderByDescending(a => a.Events.Count).ThenByDescending(a => a.Around.Radius)
            .ThenBy(a => a.Around.Point.Longitude).ThenBy(a => a.Around.Point.Latitude)
            .ToList();
    }

    public IReadOnlyList<MarkCluster> Clusters { get; }

    /// <summary>By how many events may lie in them, the most first.</summary>
    public IReadOnlyList<UncertainArea> UncertainAreas { get; }

    /// <summary>Events outside the frame.</summary>
    public List<MapEvent> Beyond { get; } = [];
}

/// <summary>Events at one spot of the paper.</summary>
internal sealed record MarkCluster(double X, double Y, List<MapEvent> Events)
{
    public int Established => Events.Count(e => e.Incident == Answer.Yes);

    public double Radius => Events.Count == 1 ? 6 : Math.Min(20, 9 + (2.2 * Math.Log(Events.Count)));

    public Box Box => Box.Around(X, Y, Radius);
}

/// <summary>A circle on the ground somewhere in which events happened.</summary>
internal sealed record UncertainArea(Around Around, List<MapEvent> Events);
