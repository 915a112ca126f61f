using Parley.Geography.Deriving;
using Parley.Geography.Indexing;
using Parley.Geography.Reading;
using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Geography;

/// <summary>The ground of one agreement: every place that it names, drawn or derived.</summary>
/// <remarks>
/// Edges are straight in longitude and latitude, as GeoJSON draws them (RFC 7946). Distances, lengths and areas are geodesic on WGS 84.
/// A line and a point have no inside: what is reported around a point can only possibly have happened on them.
/// </remarks>
public sealed class Atlas
{
    private readonly Dictionary<PlaceId, int> _indices;
    private readonly ZoneIndex _zones;
    private readonly PlaceRelations _relations;
    private readonly PlaceParts _parts;

    private Atlas(ValueList<PlaceGeometry> places, PlaceDrawing[] drawings)
    {
        Places = places;
        _indices = places.Select((p, i) => (p.Place.Id, i)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.i);
        _zones = new ZoneIndex(drawings);
        _relations = new PlaceRelations(drawings);
        _parts = new PlaceParts(places.Select(p => p.Place));
    }

    /// <summary>In the order of <see cref="Agreement.Places"/>.</summary>
    public ValueList<PlaceGeometry> Places { get; }

    /// <summary>Draws every place. A file or a geometry that cannot be used is a remark (PL4xxx), and its place stays undetermined.</summary>
    public static AtlasReading Open(Agreement agreement, ReadFile read)
    {
        var remarks = new List<Diagnostic>();
        var drawer = new PlaceDrawer(agreement, new FeatureSource(agreement, read, remarks), remarks);
        PlaceDrawing[] drawings = [.. agreement.Places.Select(drawer.Draw)];
        var places = agreement.Places
            .Zip(drawings, (place, drawing) => new PlaceGeometry(
                place,
                drawing.Drawings.Select(d => ShapeConverter.ToShape(d.Geometry)).ToValueList(),
                drawing.Illustrative,
                drawing.Note)
            {
                DrawnOn = drawing.DrawnOn,
            })
            .ToValueList();
        var ordered = remarks
            .Distinct()
            .OrderBy(r => r.At.File, StringComparer.Ordinal)
            .ThenBy(r => r.At.Start.Line)
            .ThenBy(r => r.At.Start.Column)
            .ThenBy(r => r.Code, StringComparer.Ordinal)
            .ThenBy(r => r.Message, StringComparer.Ordinal);
        return new AtlasReading(new Atlas(places, drawings), ordered.ToValueList());
    }

    /// <summary>Whether something that happened there happened in the place: yes when all of its uncertainty lies inside, no when none of it does, possibly otherwise.</summary>
    /// <remarks>
    /// An undetermined place, an unknown whereabouts and a point that is not on the globe give possibly. A boundary belongs to its area; but two areas that only share
    /// a boundary are apart. Where the text offers alternatives the answer is yes or no only if it is that for each of them.
    /// A place lies in itself, and a part in the whole that is defined by it, also when they are undetermined.
    /// </remarks>
    public Answer Holds(PlaceId place, Whereabouts? where)
    {
        var index = IndexOf(place);
        return where switch
        {
            Around around => _zones.Locate(index, around.Point, around.Radius.Metres),
            InPlace inside when _parts.Holds(place, inside.Place) => Answer.Yes,
            InPlace inside when _indices.TryGetValue(inside.Place, out var other) => _relations.Holds(index, other),
            _ => Answer.Possibly,
        };
    }

    /// <summary>The same for a point and a radius against every place at once: one answer for each of <see cref="Places"/>. Allocates nothing.</summary>
    public void Locate(GeoPoint point, Length radius, Span<Answer> answers)
    {
        if (answers.Length != Places.Count)
        {
            throw new ArgumentException($"There are {Places.Count} places, but room for {answers.Length} answers.", nameof(answers));
        }

        _zones.Locate(point, radius.Metres, answers);
    }

    /// <summary>The distance from a point to the nearest point of the place, 0 inside; null where the place is undetermined or has alternatives.</summary>
    public Length? DistanceTo(PlaceId place, GeoPoint point) => _zones.Distance(IndexOf(place), point) is { } metres ? new Length(metres) : null;

    private int IndexOf(PlaceId place) => _indices.TryGetValue(place, out var index)
        ? index
        : throw new ArgumentException($"\"{place}\" is no place of this agreement.", nameof(place));
}

/// <summary>An atlas and every remark about its files.</summary>
public sealed record AtlasReading(Atlas Atlas, ValueList<Diagnostic> Diagnostics);
