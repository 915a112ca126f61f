using Parley.Geography;
using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Workspace.Runs;

/// <summary>Picks points for exercises: somewhere in an area, somewhere along a line.</summary>
internal sealed class ExercisePoints(Atlas atlas)
{
    /// <summary>How often a point of the rectangle around an area is tried. A thin strip may fill a hundredth of it.</summary>
    private const int Tries = 500;

    private readonly Dictionary<PlaceId, PlaceGeometry> _places = atlas.Places.DistinctBy(p => p.Place.Id).ToDictionary(p => p.Place.Id);

    /// <summary>The same for the same random numbers; null where the place is not determined.</summary>
    public GeoPoint? Pick(PlaceId place, Random random) =>
        !_places.TryGetValue(place, out var geometry) || !geometry.IsDetermined ? null : geometry.Shapes[0] switch
        {
            AreaShape area => InArea(place, area, random),
            LineShape line => OnLine(line, random),
            PointShape point => point.Point,
            _ => null,
        };

    private GeoPoint? InArea(PlaceId place, AreaShape area, Random random)
    {
        var corners = area.Polygons.SelectMany(p => p.Outer).ToList();
        var (west, east) = (corners.Min(c => c.Longitude), corners.Max(c => c.Longitude));
        var (south, north) = (corners.Min(c => c.Latitude), corners.Max(c => c.Latitude));
        for (var i = 0; i < Tries; i++)
        {
            var point = Between(new GeoPoint(west, south), new GeoPoint(east, north), random.NextDouble(), random.NextDouble());
            if (atlas.Holds(place, new Around(point, default, null)) == Answer.Yes)
            {
                return point;
            }
        }

        return null;
    }

    private static GeoPoint? OnLine(LineShape line, Random random)
    {
        var pieces = line.Pieces.Where(p => p.Count > 1).ToList();
        if (pieces.Count == 0)
        {
            return null;
        }

        var piece = pieces[random.Next(pieces.Count)];
        var at = random.Next(piece.Count - 1);
        var share = random.NextDouble();
        return Between(piece[at], piece[at + 1], share, share);
    }

    private static GeoPoint Between(GeoPoint from, GeoPoint to, double east, double north) =>
        new(from.Longitude + (to.Longitude - from.Longitude) * east, from.Latitude + (to.Latitude - from.Latitude) * north);
}
