using NetTopologySuite.Geometries;
using Parley.Geography.Measuring;

namespace Parley.Geography.Reading;

/// <summary>Finds shapes that lie far from everything else in their file and would lie near it with longitude and latitude swapped.</summary>
internal static class SwapCheck
{
    /// <summary>Metres to the rest of the file when the geometry is probably swapped; null when there is no reason to think so.</summary>
    public static double? Distance(Geometry geometry, IEnumerable<GeoPoint> others)
    {
        var centre = Measure.Point(geometry.EnvelopeInternal.Centre);
        if (Math.Abs(centre.Longitude) > 90)
        {
            return null;
        }

        var swapped = new GeoPoint(centre.Latitude, centre.Longitude);
        var (asDrawn, asSwapped) = (double.PositiveInfinity, double.PositiveInfinity);
        foreach (var other in others)
        {
            asDrawn = Math.Min(asDrawn, Geodesic.Distance(centre, other));
            asSwapped = Math.Min(asSwapped, Geodesic.Distance(swapped, other));
        }

        return double.IsFinite(asDrawn) && asDrawn > Limits.FarMetres && asSwapped < Limits.FarMetres / 2 ? asDrawn : null;
    }
}
