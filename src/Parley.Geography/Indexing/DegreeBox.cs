using NetTopologySuite.Geometries;
using Parley.Geography.Measuring;

namespace Parley.Geography.Indexing;

/// <summary>A box in degrees: around a shape, or surely around everything within a distance of a point.</summary>
internal readonly struct DegreeBox
{
    /// <summary>A little less than a degree of latitude at the equator, where it is shortest.</summary>
    public const double LeastMetresPerDegree = 110_500;

    public DegreeBox(GeoPoint point, double metres)
    {
        var dy = metres / LeastMetresPerDegree;
        var top = Math.Min(90, Math.Abs(point.Latitude) + dy);
        var dx = top > 89 ? 360 : dy / Math.Cos(top * Ellipsoid.RadiansPerDegree);
        (MinX, MaxX, MinY, MaxY) = (point.Longitude - dx, point.Longitude + dx, point.Latitude - dy, point.Latitude + dy);
    }

    public DegreeBox(Envelope extent) => (MinX, MaxX, MinY, MaxY) = (extent.MinX, extent.MaxX, extent.MinY, extent.MaxY);

    public double MinX { get; }

    public double MaxX { get; }

    public double MinY { get; }

    public double MaxY { get; }

    public bool Meets(in DegreeBox other) =>
        MaxX >= other.MinX && MinX <= other.MaxX && MaxY >= other.MinY && MinY <= other.MaxY;

    public bool Misses(in ZoneOutline.Edge edge) =>
        (edge.X1 < MinX && edge.X2 < MinX) || (edge.X1 > MaxX && edge.X2 > MaxX)
        || (edge.Y1 < MinY && edge.Y2 < MinY) || (edge.Y1 > MaxY && edge.Y2 > MaxY);
}
