namespace Parley.Geography.Measuring;

/// <summary>Distances, directions and destinations along geodesics of WGS 84, after Vincenty (Survey Review 23, 1975), good to less than a millimetre.</summary>
/// <remarks>Between points nearly opposite on the globe his series does not settle; the great circle of a sphere of the same volume then answers, within 0.6 %.</remarks>
internal static class Geodesic
{
    private const int MostRounds = 60;

    private const double MeanRadius = 6_371_000.8;

    /// <summary>Metres from one point to another.</summary>
    public static double Distance(GeoPoint from, GeoPoint to) => Inverse(from, to).Metres;

    /// <summary>Metres from one point to another, and the direction at the first, in radians clockwise from north.</summary>
    public static (double Metres, double Azimuth) Inverse(GeoPoint from, GeoPoint to)
    {
        var l = (to.Longitude - from.Longitude) * Ellipsoid.RadiansPerDegree;
        var (sinU1, cosU1) = ReducedLatitude(from.Latitude);
        var (sinU2, cosU2) = ReducedLatitude(to.Latitude);
        var lambda = l;
        for (var round = 0; round < MostRounds; round++)
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var east = cosU2 * sinLambda;
            var north = (cosU1 * sinU2) - (sinU1 * cosU2 * cosLambda);
            var sinSigma = Math.Sqrt((east * east) + (north * north));
            if (sinSigma == 0)
            {
                return (0, 0);
            }

            var cosSigma = (sinU1 * sinU2) + (cosU1 * cosU2 * cosLambda);
            var sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
            var cos2Alpha = 1 - (sinAlpha * sinAlpha);
            var cos2Middle = cos2Alpha < 1e-12 ? 0 : cosSigma - (2 * sinU1 * sinU2 / cos2Alpha);
            var next = l + LongitudeCorrection(sinAlpha, cos2Alpha, sigma, sinSigma, cosSigma, cos2Middle);
            if (Math.Abs(next - lambda) < 1e-12)
            {
                var (a, b) = Series(cos2Alpha);
                return (Ellipsoid.B * a * (sigma - DeltaSigma(b, sinSigma, cosSigma, cos2Middle)), Math.Atan2(east, north));
            }

            lambda = next;
        }

        return GreatCircle(from, to);
    }

    /// <summary>Where a geodesic ends that leaves a point in a direction, in radians clockwise from north. Longitudes may pass 180.</summary>
    public static GeoPoint Direct(GeoPoint from, double metres, double azimuth)
    {
        var (sinAzimuth, cosAzimuth) = Math.SinCos(azimuth);
        var (sinU1, cosU1) = ReducedLatitude(from.Latitude);
        var sigma1 = Math.Atan2(sinU1, cosU1 * cosAzimuth);
        var sinAlpha = cosU1 * sinAzimuth;
        var cos2Alpha = 1 - (sinAlpha * sinAlpha);
        var (a, b) = Series(cos2Alpha);
        var first = metres / (Ellipsoid.B * a);
        var sigma = first;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = first + DeltaSigma(b, Math.Sin(sigma), Math.Cos(sigma), Math.Cos((2 * sigma1) + sigma));
            if (Math.Abs(next - sigma) < 1e-13)
            {
                break;
            }

            sigma = next;
        }

        var (sinSigma, cosSigma) = Math.SinCos(sigma);
        var cos2Middle = Math.Cos((2 * sigma1) + sigma);
        var across = (sinU1 * sinSigma) - (cosU1 * cosSigma * cosAzimuth);
        var latitude = Math.Atan2(
            (sinU1 * cosSigma) + (cosU1 * sinSigma * cosAzimuth),
            (1 - Ellipsoid.Flattening) * Math.Sqrt((sinAlpha * sinAlpha) + (across * across)));
        var lambda = Math.Atan2(sinSigma * sinAzimuth, (cosU1 * cosSigma) - (sinU1 * sinSigma * cosAzimuth));
        var l = lambda - LongitudeCorrection(sinAlpha, cos2Alpha, sigma, sinSigma, cosSigma, cos2Middle);
        return new GeoPoint(from.Longitude + (l / Ellipsoid.RadiansPerDegree), latitude / Ellipsoid.RadiansPerDegree);
    }

    private static (double Sin, double Cos) ReducedLatitude(double latitude)
    {
        // By sine and cosine, not by the tangent, so that the poles are ordinary points.
        var (sin, cos) = Math.SinCos(latitude * Ellipsoid.RadiansPerDegree);
        var scaled = (1 - Ellipsoid.Flattening) * sin;
        var norm = Math.Sqrt((scaled * scaled) + (cos * cos));
        return (scaled / norm, cos / norm);
    }

    private static (double A, double B) Series(double cos2Alpha)
    {
        var u2 = cos2Alpha * ((Ellipsoid.A * Ellipsoid.A) - (Ellipsoid.B * Ellipsoid.B)) / (Ellipsoid.B * Ellipsoid.B);
        var a = 1 + (u2 / 16384 * (4096 + (u2 * (-768 + (u2 * (320 - (175 * u2)))))));
        var b = u2 / 1024 * (256 + (u2 * (-128 + (u2 * (74 - (47 * u2))))));
        return (a, b);
    }

    private static double DeltaSigma(double b, double sinSigma, double cosSigma, double cos2Middle)
    {
        var squared = cos2Middle * cos2Middle;
        return b * sinSigma * (cos2Middle + (b / 4 * ((cosSigma * (-1 + (2 * squared)))
            - (b / 6 * cos2Middle * (-3 + (4 * sinSigma * sinSigma)) * (-3 + (4 * squared))))));
    }

    private static double LongitudeCorrection(double sinAlpha, double cos2Alpha, double sigma, double sinSigma, double cosSigma, double cos2Middle)
    {
        var c = Ellipsoid.Flattening / 16 * cos2Alpha * (4 + (Ellipsoid.Flattening * (4 - (3 * cos2Alpha))));
        return (1 - c) * Ellipsoid.Flattening * sinAlpha
            * (sigma + (c * sinSigma * (cos2Middle + (c * cosSigma * (-1 + (2 * cos2Middle * cos2Middle))))));
    }

    private static (double Metres, double Azimuth) GreatCircle(GeoPoint from, GeoPoint to)
    {
        var (sin1, cos1) = Math.SinCos(from.Latitude * Ellipsoid.RadiansPerDegree);
        var (sin2, cos2) = Math.SinCos(to.Latitude * Ellipsoid.RadiansPerDegree);
        var (sin, cos) = Math.SinCos((to.Longitude - from.Longitude) * Ellipsoid.RadiansPerDegree);
        var east = cos2 * sin;
        var north = (cos1 * sin2) - (sin1 * cos2 * cos);
        return (MeanRadius * Math.Atan2(Math.Sqrt((east * east) + (north * north)), (sin1 * sin2) + (cos1 * cos2 * cos)), Math.Atan2(east, north));
    }
}
