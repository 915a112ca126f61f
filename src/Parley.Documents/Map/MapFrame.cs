using Parley.Documents.Svg;
using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Documents.Map;

/// <summary>The piece of ground that a map shows, and where on the paper each point of it lies.</summary>
/// <remarks>
/// Plate carrée with the true proportion on the middle parallel: north is up, distances are right to a few per cent over a few hundred kilometres.
/// A frame never crosses the 180th meridian.
/// </remarks>
internal sealed class MapFrame
{
    public const double Width = 720;
    private const double MetresPerDegree = 111_195;
    private const double Margin = 0.06;

    // Something this far outside the places (in widths of them) still joins the frame; what is farther is told at its edge.
    private const double Reach = 0.3;

    private readonly double _west;
    private readonly double _north;
    private readonly double _unitsPerDegreeEast;
    private readonly double _unitsPerDegreeNorth;

    private MapFrame(double west, double south, double east, double north)
    {
        var squeeze = Math.Cos((south + north) / 2 * Math.PI / 180);
        var (wide, high) = ((east - west) * squeeze, north - south);
        wide *= 1 + (2 * Margin);
        high *= 1 + (2 * Margin);
        // Neither a ribbon nor a tower.
        wide = Math.Max(wide, high / 1.05);
        high = Math.Max(high, wide * 0.55);
        _unitsPerDegreeNorth = Width / wide;
        _unitsPerDegreeEast = _unitsPerDegreeNorth * squeeze;
        Height = Math.Round(high * _unitsPerDegreeNorth);
        _west = ((west + east) / 2) - (Width / 2 / _unitsPerDegreeEast);
        _north = ((south + north) / 2) + (Height / 2 / _unitsPerDegreeNorth);
    }

    public double Height { get; }

    public Box Paper => new(0, 0, Width, Height);

    public double West => _west;

    public double East => _west + (Width / _unitsPerDegreeEast);

    public double North => _north;

    public double South => _north - (Height / _unitsPerDegreeNorth);

    public double MetresPerUnit => MetresPerDegree / _unitsPerDegreeNorth;

    public double X(GeoPoint point) => (point.Longitude - _west) * _unitsPerDegreeEast;

    public double Y(GeoPoint point) => (_north - point.Latitude) * _unitsPerDegreeNorth;

    public bool Shows(GeoPoint point) => Paper.Holds(X(point), Y(point));

    /// <summary>The half axes on paper of a circle on the ground.</summary>
    public (double X, double Y) RadiiOf(Around around)
    {
        var north = around.Radius.Metres / MetresPerUnit;
        var squeeze = Math.Max(0.05, Math.Cos(around.Point.Latitude * Math.PI / 180));
        return (around.Radius.Metres / MetresPerDegree / squeeze * _unitsPerDegreeEast, north);
    }

    /// <summary>A frame around the places that the agreement uses, and the events near them; null where there is nothing to show.</summary>
    public static MapFrame? Around(IReadOnlyList<PlaceGeometry> places, IReadOnlyCollection<MapEvent> events)
    {
        var drawn = places.Where(p => p.Place.Used && p.Shapes.Count > 0).ToList();
        drawn = drawn.Count > 0 ? drawn : [.. places.Where(p => p.Shapes.Count > 0)];
        var extended = drawn.Where(p => p.Place.Kind != PlaceKind.Point).SelectMany(p => p.Shapes).SelectMany(ShapePoints.Of).ToList();
        var loose = drawn.Where(p => p.Place.Kind == PlaceKind.Point).SelectMany(p => p.Shapes).SelectMany(ShapePoints.Of)
            .Concat(events.Select(e => e.Where).OfType<Around>().Select(a => a.Point))
            .Where(IsOnEarth).ToList();
        var core = extended.Count > 0 ? extended : loose;
        if (core.Count == 0)
        {
            return null;
        }

        var (west, east) = (core.Min(p => p.Longitude), core.Max(p => p.Longitude));
        var (south, north) = (core.Min(p => p.Latitude), core.Max(p => p.Latitude));
        // A single point, or a few close together: some ground around them.
        var (wide, high) = (Math.Max(east - west, 0.2), Math.Max(north - south, 0.15));
        (west, east) = (Math.Min(west, ((west + east) / 2) - (wide / 2)), Math.Max(east, ((west + east) / 2) + (wide / 2)));
        (south, north) = (Math.Min(south, ((south + north) / 2) - (high / 2)), Math.Max(north, ((south + north) / 2) + (high / 2)));
        var near = loose.Where(p => p.Longitude > west - (Reach * wide) && p.Longitude < east + (Reach * wide)
            && p.Latitude > south - (Reach * high) && p.Latitude < north + (Reach * high)).ToList();
        return new MapFrame(
            near.Select(p => p.Longitude).Append(west).Min(),
            near.Select(p => p.Latitude).Append(south).Min(),
            near.Select(p => p.Longitude).Append(east).Max(),
            near.Select(p => p.Latitude).Append(north).Max());
    }

    private static bool IsOnEarth(GeoPoint point) => Math.Abs(point.Longitude) <= 180 && Math.Abs(point.Latitude) <= 90;
}
