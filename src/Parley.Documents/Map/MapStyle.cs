using Parley.Documents.Html;

namespace Parley.Documents.Map;

/// <summary>How the parts of a map look.</summary>
internal static class MapStyle
{
    public static string Sheet { get; } = StyleSheets.Read("map.css");
}
