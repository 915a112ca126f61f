using System.Globalization;

namespace Parley.Model.Places;

/// <summary>A distance on the ground. Inside it is always metres.</summary>
public readonly record struct Length(double Metres) : IComparable<Length>
{
    public static Length FromKilometres(double kilometres) => new(kilometres * 1000);

    public static Length FromMiles(double miles) => new(miles * 1609.344);

    public double Kilometres => Metres / 1000;

    public int CompareTo(Length other) => Metres.CompareTo(other.Metres);

    public static bool operator <(Length left, Length right) => left.Metres < right.Metres;

    public static bool operator >(Length left, Length right) => left.Metres > right.Metres;

    public static bool operator <=(Length left, Length right) => left.Metres <= right.Metres;

    public static bool operator >=(Length left, Length right) => left.Metres >= right.Metres;

    /// <summary>As people write it: <c>15 km</c>, <c>500 m</c>.</summary>
    public override string ToString() => Metres >= 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{Kilometres:0.###} km")
        : string.Create(CultureInfo.InvariantCulture, $"{Metres:0.###} m");
}
