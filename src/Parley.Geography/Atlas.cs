using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Geography;

/// <summary>The ground of one agreement: every place that it names, drawn or derived.</summary>
public sealed class Atlas
{
    private Atlas(ValueList<PlaceGeometry> places) => Places = places;

    /// <summary>In the order of <see cref="Agreement.Places"/>.</summary>
    public ValueList<PlaceGeometry> Places { get; }

    /// <summary>Draws every place. A file or a geometry that cannot be used is a remark (PL4xxx), and its place stays undetermined.</summary>
    public static AtlasReading Open(Agreement agreement, ReadFile read) => throw new NotSupportedException();

    /// <summary>Whether something that happened there happened in the place: yes when all of its uncertainty lies inside, no when none of it does, possibly otherwise.</summary>
    /// <remarks>An undetermined place and an unknown whereabouts give possibly. A boundary belongs to its area.</remarks>
    public Answer Holds(PlaceId place, Whereabouts? where) => throw new NotSupportedException();

    /// <summary>The same for a point and a radius against every place at once: one answer for each of <see cref="Places"/>. Allocates nothing.</summary>
    public void Locate(GeoPoint point, Length radius, Span<Answer> answers) => throw new NotSupportedException();

    /// <summary>The distance from a point to the nearest point of the place, 0 inside; null where the place is undetermined or has alternatives.</summary>
    public Length? DistanceTo(PlaceId place, GeoPoint point) => throw new NotSupportedException();
}

/// <summary>An atlas and every remark about its files.</summary>
public sealed record AtlasReading(Atlas Atlas, ValueList<Diagnostic> Diagnostics);
