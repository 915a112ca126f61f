namespace Parley.Geography.Shapes;

/// <summary>A place as drawn on WGS 84, longitude first, free of any geometry library.</summary>
public abstract record GeoShape;

/// <summary>An area: polygons that do not overlap.</summary>
/// <param name="SquareKilometres">Geodesic area on the WGS 84 ellipsoid.</param>
public sealed record AreaShape(ValueList<GeoPolygon> Polygons, double SquareKilometres) : GeoShape;

/// <summary>A line in one or more pieces.</summary>
/// <param name="Length">Geodesic length of all pieces.</param>
public sealed record LineShape(ValueList<ValueList<GeoPoint>> Pieces, Length Length) : GeoShape;

public sealed record PointShape(GeoPoint Point) : GeoShape;

/// <summary>An outer ring and the holes in it; each ring ends with its first point.</summary>
public sealed record GeoPolygon(ValueList<GeoPoint> Outer, ValueList<ValueList<GeoPoint>> Holes);
