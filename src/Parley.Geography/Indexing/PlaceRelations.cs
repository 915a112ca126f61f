using NetTopologySuite.Geometries;
using Parley.Geography.Deriving;

namespace Parley.Geography.Indexing;

/// <summary>Whether one place of the agreement lies in another; each pair is worked out when it is first asked for.</summary>
internal sealed class PlaceRelations(PlaceDrawing[] places)
{
    /// <summary>The share of an area, or of a line, below which it is a trace of rounding in the cutting of areas.</summary>
    private const double Trace = 1e-9;

    private readonly Answer?[,] _known = new Answer?[places.Length, places.Length];

    /// <summary>Whether something in <paramref name="inner"/> is in <paramref name="outer"/>.</summary>
    public Answer Holds(int outer, int inner)
    {
        lock (_known)
        {
            return _known[outer, inner] ??= Relate(places[outer], places[inner]);
        }
    }

    private static Answer Relate(PlaceDrawing outer, PlaceDrawing inner)
    {
        var answers = (from a in outer.Drawings
                       from b in inner.Drawings
                       where a.ChoicesWith(b.Choices) is not null
                       select Relate(a.Geometry, b.Geometry)).Distinct().ToList();
        return answers is [var only] ? only : Answer.Possibly;
    }

    private static Answer Relate(Geometry outer, Geometry inner)
    {
        if (!outer.EnvelopeInternal.Intersects(inner.EnvelopeInternal))
        {
            return Answer.No;
        }

        var size = Size(inner, inner.Dimension);
        if (outer.Dimension < inner.Dimension || size == 0)
        {
            return inner.Dimension == Dimension.Point && outer.Covers(inner) ? Answer.Yes : outer.Intersects(inner) ? Answer.Possibly : Answer.No;
        }

        // Shares of size, not exact topology: cut areas carry the last digit's rounding.
        var share = Size(Plane.Common(outer, inner), inner.Dimension) / size;
        return share >= 1 - Trace ? Answer.Yes
            : share > Trace || (inner.Dimension != Dimension.Surface && outer.Intersects(inner)) ? Answer.Possibly
            : Answer.No;
    }

    private static double Size(Geometry geometry, Dimension dimension) => dimension == Dimension.Surface ? geometry.Area : geometry.Length;
}
