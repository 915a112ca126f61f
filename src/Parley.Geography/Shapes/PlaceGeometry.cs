using NodaTime;

namespace Parley.Geography.Shapes;

/// <summary>A place of the agreement with what is known of its ground.</summary>
/// <param name="Shapes">One shape; several where the text offers alternatives, in their order; none where the place is undetermined.</param>
/// <param name="Illustrative">Whether the file that draws it says that it is an illustration, not a measurement.</param>
/// <param name="Note">Why there is no shape, or what the drawing rests on; null where there is nothing to say.</param>
public sealed record PlaceGeometry(Place Place, ValueList<GeoShape> Shapes, bool Illustrative, string? Note)
{
    /// <summary>The day as of which it is drawn: <c>"drawn_on": "2025-12-24"</c>; null where the file does not say.</summary>
    public LocalDate? DrawnOn { get; init; }

    public bool IsDetermined => Shapes.Count == 1;
}
