using NodaTime;

using Parley.Model.Sources;

namespace Parley.Model.Places;

/// <summary>Somewhere that the agreement names: an area, a line or a point.</summary>
/// <param name="Id">The name without the article.</param>
/// <param name="Name">The name as defined: <c>the Donetsk Zone</c>.</param>
public sealed record Place(PlaceId Id, string Name, PlaceKind Kind, PlaceShape Shape, SourceAnchor Source)
{
    /// <summary>Whether any provision or other place uses it.</summary>
    public bool Used { get; init; }
}

public enum PlaceKind
{
    Area,
    Line,
    Point,
}

/// <summary>How a place is told: drawn in a file, or derived from other places.</summary>
public abstract record PlaceShape;

/// <summary>A feature of a GeoJSON file beside the document: <c>["contact"](places.geojson)</c>.</summary>
public sealed record DrawnShape(string File, string Feature) : PlaceShape;

/// <summary>Everything nearer than a distance to a place; the place itself is part of it. <c>the area within 15 km of the Line of Contact</c></summary>
public sealed record WithinShape(Open<Length> Distance, PlaceId Of) : PlaceShape;

/// <summary>The part of an area on a party's side of a line: <c>on the Russian side of the Line of Contact</c>.</summary>
/// <remarks>Which side is a party's is told by the area that the party holds there; the atlas decides it and says how.</remarks>
public sealed record SideShape(PlaceId Area, PartyId Party, PlaceId Line) : PlaceShape;

/// <summary>An area without another: <c>the Donetsk Region except the Donetsk Zone</c>.</summary>
public sealed record ExceptShape(PlaceId Area, PlaceId Without) : PlaceShape;

/// <summary>Where two areas overlap: <c>the part of the Certain Areas within 25 km of the Memorandum Line</c>.</summary>
public sealed record CommonShape(PlaceId Area, PlaceId With) : PlaceShape;

/// <summary>Several areas together: <c>the Sumy Region and the Kharkiv Region</c>.</summary>
public sealed record UnionShape(ValueList<PlaceId> Areas) : PlaceShape;

/// <summary>What lies between two lines, closed where their ends are nearest: <c>the area between the Line of Contact and the Boundary</c>.</summary>
public sealed record BetweenShape(PlaceId First, PlaceId Second) : PlaceShape;

/// <summary>The outline of an area, as a line: <c>the edge of the Zone</c>.</summary>
public sealed record EdgeShape(PlaceId Of) : PlaceShape;

/// <summary>The ground that a party holds on its side of a line, where the text names no area: <c>on the Ukrainian side of the Line of Contact</c>.</summary>
public sealed record OwnSideShape(PartyId Party, PlaceId Line) : PlaceShape;

/// <summary>The part of an area that a party holds: <c>the part of the Donetsk Region held by Ukraine on 1 January 2026</c>.</summary>
/// <param name="On">The day for which a drawing is needed; null where the text names none and any drawing serves.</param>
public sealed record HeldShape(PlaceId Area, PartyId Party, LocalDate? On) : PlaceShape;

/// <summary>A place that the text leaves open, or whose definition could not be read.</summary>
public sealed record UndeterminedShape(BracketId? Bracket) : PlaceShape;
