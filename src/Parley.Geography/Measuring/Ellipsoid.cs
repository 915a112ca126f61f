namespace Parley.Geography.Measuring;

/// <summary>The WGS 84 ellipsoid (NIMA TR8350.2) and the curvature that short distances and areas need.</summary>
internal static class Ellipsoid
{
    /// <summary>Equatorial radius in metres.</summary>
    public const double A = 6_378_137.0;

    public const double Flattening = 1 / 298.257223563;

    /// <summary>Polar radius in metres.</summary>
    public const double B = A * (1 - Flattening);

    /// <summary>First eccentricity, squared.</summary>
    public const double E2 = Flattening * (2 - Flattening);

    public const double RadiansPerDegree = Math.PI / 180;

    private static readonly double E = Math.Sqrt(E2);

    /// <summary>Metres of one degree of latitude, and of one degree of longitude, at a latitude in degrees.</summary>
    public static (double Latitude, double Longitude) MetresPerDegree(double latitude)
    {
        var (sin, cos) = Math.SinCos(latitude * RadiansPerDegree);
        var w2 = 1 - (E2 * sin * sin);
        var prime = A / Math.Sqrt(w2);
        return (prime * (1 - E2) / w2 * RadiansPerDegree, prime * cos * RadiansPerDegree);
    }

    /// <summary>Square metres between the equator and a latitude in degrees over one radian of longitude; negative in the south.</summary>
    public static double ZoneArea(double latitude)
    {
        var s = Math.Sin(latitude * RadiansPerDegree);
        return B * B / 2 * ((s / (1 - (E2 * s * s))) + (Math.Atanh(E * s) / E));
    }
}
