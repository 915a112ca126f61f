namespace Parley.Geography.Measuring;

/// <summary>The distance from a point to a straight edge in longitude and latitude, which is how GeoJSON draws edges (RFC 7946, 3.1.1).</summary>
internal static class EdgeDistance
{
    /// <summary>Up to here the flat metric at the middle latitude finds the nearest point; its own error is then below one part in 100,000.</summary>
    private const double NearMetres = 20_000;

    /// <summary>The flat metric's nearest point is at most this many times as far as the true one, up to the widest distance that the atlas answers.</summary>
    private const double FlatExcess = 1.05;

    /// <summary>Up to this distance, and this far from the equator, the flat metric at the point's own latitude is within 2.5 % of the true one.</summary>
    private const double QuickMetres = 100_000;

    private const double QuickLatitude = 70;

    /// <summary>Metres from the point to the nearest point of the edge from <paramref name="a"/> to <paramref name="b"/>.</summary>
    public static double Metres(GeoPoint point, GeoPoint a, GeoPoint b)
    {
        var (along, metres) = Flat(point, a, b);
        return metres <= NearMetres ? metres : Refine(point, a, b, along, metres);
    }

    /// <summary>Whether the edge comes nearer than a distance, or, where <paramref name="touching"/>, as near.</summary>
    public static bool Reaches(GeoPoint point, GeoPoint a, GeoPoint b, double metres, bool touching)
    {
        if (metres <= QuickMetres && Math.Abs(point.Latitude) <= QuickLatitude)
        {
            var quick = Nearest(point, a, b, point.Latitude).Metres;
            if (quick > FlatExcess * metres || quick * FlatExcess < metres)
            {
                return quick < metres;
            }
        }

        var (along, found) = Flat(point, a, b);
        if (found > NearMetres && found >= metres && found <= FlatExcess * metres)
        {
            found = Refine(point, a, b, along, found);
        }

        return found < metres || (touching && found == metres);
    }

    private static (double Along, double Metres) Flat(GeoPoint point, GeoPoint a, GeoPoint b)
    {
        var along = Nearest(point, a, b, (a.Latitude + b.Latitude) / 2).Along;
        for (var round = 0; round < 3; round++)
        {
            along = Nearest(point, a, b, At(a, b, along).Latitude).Along;
        }

        return (along, Geodesic.Distance(point, At(a, b, along)));
    }

    /// <summary>The share of the edge, from 0 to 1, at which it is nearest, and how near, in a flat metric at the middle between two latitudes.</summary>
    private static (double Along, double Metres) Nearest(GeoPoint point, GeoPoint a, GeoPoint b, double latitude)
    {
        var (perLatitude, perLongitude) = Ellipsoid.MetresPerDegree((point.Latitude + latitude) / 2);
        var (dx, dy) = ((b.Longitude - a.Longitude) * perLongitude, (b.Latitude - a.Latitude) * perLatitude);
        var (px, py) = ((point.Longitude - a.Longitude) * perLongitude, (point.Latitude - a.Latitude) * perLatitude);
        var squared = (dx * dx) + (dy * dy);
        var along = squared == 0 ? 0 : Math.Clamp(((px * dx) + (py * dy)) / squared, 0, 1);
        var (x, y) = (px - (along * dx), py - (along * dy));
        return (along, Math.Sqrt((x * x) + (y * y)));
    }

    /// <summary>Narrows the nearest share by golden section on true distances: far away the flat metric is not good enough.</summary>
    private static double Refine(GeoPoint point, GeoPoint a, GeoPoint b, double along, double metres)
    {
        const double Golden = 0.6180339887498949;
        var (low, high) = (Math.Max(0, along - 0.25), Math.Min(1, along + 0.25));
        for (var round = 0; round < 24; round++)
        {
            var (left, right) = (high - (Golden * (high - low)), low + (Golden * (high - low)));
            var (atLeft, atRight) = (Geodesic.Distance(point, At(a, b, left)), Geodesic.Distance(point, At(a, b, right)));
            metres = Math.Min(metres, Math.Min(atLeft, atRight));
            (low, high) = atLeft < atRight ? (low, right) : (left, high);
        }

        return metres;
    }

    private static GeoPoint At(GeoPoint a, GeoPoint b, double along) =>
        new(a.Longitude + (along * (b.Longitude - a.Longitude)), a.Latitude + (along * (b.Latitude - a.Latitude)));
}
