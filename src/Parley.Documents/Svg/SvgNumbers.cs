using System.Globalization;

namespace Parley.Documents.Svg;

/// <summary>Lengths in a picture: at most one digit behind the point, so that the same picture is the same bytes on every machine.</summary>
internal static class SvgNumbers
{
    public static string Svg(this double value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    public static string Svg(this int value) => value.ToString(CultureInfo.InvariantCulture);
}
