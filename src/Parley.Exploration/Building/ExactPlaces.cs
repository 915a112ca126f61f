using Parley.Geography;
using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Exploration.Building;

/// <summary>Points for acts that a place's name leaves open: somewhere in Kosovo may be in Zone 1 and may not, yet what is really done is done in one or the other.</summary>
internal sealed class ExactPlaces(Atlas? atlas)
{
    /// <summary>How many points are tried along each side of the rectangle around an area.</summary>
    private const int Side = 40;

    private readonly Dictionary<PlaceId, List<GeoPoint>> _points = [];

    /// <summary>The act at points instead of in a place by its name: one for each way in which it can fit, as far as points tell; as it is where they do not.</summary>
    /// <param name="fits">How an event fits each kind of event, by the kind's number.</param>
    public IEnumerable<Event> Of(Event happening, Func<Event, Dictionary<int, Answer>> fits)
    {
        var named = fits(happening);
        if (happening.Where is not InPlace place || named.All(f => f.Value == Answer.Yes))
        {
            return [happening];
        }

        var exact = new List<(Event Event, string Key)>();
        foreach (var point in PointsIn(place.Place))
        {
            var there = happening with { Where = new Around(point, default, null) };
            var at = fits(there);
            if (named.Where(f => f.Value == Answer.Possibly).All(f => at.GetValueOrDefault(f.Key) != Answer.Possibly) && named.Where(f => f.Value == Answer.Yes).All(f => at.GetValueOrDefault(f.Key) == Answer.Yes))
            {
                exact.Add((there, string.Join(' ', at.OrderBy(f => f.Key))));
            }
        }

        return exact.Count == 0 ? [happening] : exact.DistinctBy(e => e.Key).Select(e => e.Event);
    }

    private List<GeoPoint> PointsIn(PlaceId place)
    {
        if (!_points.TryGetValue(place, out var points))
        {
            _points[place] = points = [];
            if (atlas?.Places.FirstOrDefault(p => p.Place.Id == place) is { IsDetermined: true } geometry)
            {
                var corners = geometry.Shapes.OfType<AreaShape>().SelectMany(a => a.Polygons).SelectMany(p => p.Outer).ToList();
                points.AddRange(corners.Count == 0 ? [] : Grid(place, corners));
            }
        }

        return points;
    }

    private IEnumerable<GeoPoint> Grid(PlaceId place, List<GeoPoint> corners)
    {
        var (west, east) = (corners.Min(c => c.Longitude), corners.Max(c => c.Longitude));
        var (south, north) = (corners.Min(c => c.Latitude), corners.Max(c => c.Latitude));
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                // Three decimals are about a hundred metres: exact enough for a zone, and readable.
                var point = new GeoPoint(Math.Round(west + ((east - west) * (x + 0.5) / Side), 3), Math.Round(south + ((north - south) * (y + 0.5) / Side), 3));
                if (atlas!.Holds(place, new Around(point, default, null)) == Answer.Yes)
                {
                    yield return point;
                }
            }
        }
    }
}
