using System.Globalization;

namespace Parley.Model.Places;

/// <summary>A point on WGS 84, in degrees, longitude first as in GeoJSON (RFC 7946).</summary>
public readonly record struct GeoPoint(double Longitude, double Latitude)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.####} N {Longitude:0.####} E");
}
