namespace Parley.Geography;

/// <summary>What the atlas bounds, each with its reason.</summary>
internal static class Limits
{
    /// <summary>Lists and objects inside each other. GeoJSON needs nine; the rest is room for other programs' properties.</summary>
    public const int JsonDepth = 64;

    /// <summary>The widest distance of "within": half of the 1,500 km that the measures are proven for, and no agreement draws a zone of that depth.</summary>
    public const double WidestMetres = 750_000;

    /// <summary>Beyond this latitude the plane of longitude and latitude says nothing useful of a distance.</summary>
    public const double MostLatitude = 85;

    /// <summary>A shape farther than this from everything else in the agreement, and nearer when its coordinates are swapped, is probably swapped.</summary>
    public const double FarMetres = 1_000_000;

    /// <summary>Cells of the zone index, summed over the zones that each may lie in: it bounds the time to build it to well under a second.</summary>
    public const int IndexCells = 2_000_000;
}
