using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;

namespace Parley.Geography.Deriving;

internal enum LineSide
{
    Left,
    Right,
}

/// <summary>Cuts an area along a line into what lies left and right of it, seen along the line as drawn.</summary>
internal static class LineCut
{
    /// <summary>Degrees below which two drawn things are the same: a tenth of a millimetre on the ground.</summary>
    private const double Same = 1e-9;

    /// <summary>The two halves, either of which may be empty; null where the line ends inside the area and so does not divide it.</summary>
    public static (Geometry Left, Geometry Right)? Split(Geometry area, Geometry line)
    {
        var polygonizer = new Polygonizer();
        polygonizer.Add(OverlayNGRobust.Union(Plane.Factory.BuildGeometry([area.Boundary, line])));
        var loose = polygonizer.GetDangles().Concat(polygonizer.GetCutEdges().Cast<LineString>());
        if (loose.Any(l => l.Length > Same && area.Covers(Middle(l)) && !area.Boundary.IsWithinDistance(Middle(l), Same)))
        {
            return null;
        }

        var segments = Segments(line);
        var (left, right) = (new List<Geometry>(), new List<Geometry>());
        foreach (var face in polygonizer.GetPolygons().Cast<Polygon>().Where(f => area.Covers(f.InteriorPoint)))
        {
            var (onLeft, onRight) = Shared(face, segments);
            if (onLeft > Same && onRight > Same)
            {
                return null;
            }

            var side = onLeft > Same ? LineSide.Left : onRight > Same ? LineSide.Right : SideOf(face.InteriorPoint.Coordinate, segments);
            (side == LineSide.Left ? left : right).Add(face);
        }

        return (Plane.Areas(Plane.Union(left)), Plane.Areas(Plane.Union(right)));
    }

    /// <summary>The lengths of the face's edge along which it lies left, and right, of the line.</summary>
    private static (double Left, double Right) Shared(Polygon face, List<LineSegment> line)
    {
        var (left, right) = (0.0, 0.0);
        foreach (var ring in face.InteriorRings.Prepend(face.ExteriorRing))
        {
            var at = ring.Coordinates;
            // Along an outer ring drawn counter-clockwise, and along a clockwise hole, the face lies on the left.
            var insideOnLeft = Orientation.IsCCW(at) == ReferenceEquals(ring, face.ExteriorRing);
            for (var i = 1; i < at.Length; i++)
            {
                var middle = new Coordinate((at[i - 1].X + at[i].X) / 2, (at[i - 1].Y + at[i].Y) / 2);
                var nearest = line.MinBy(s => s.Distance(middle))!;
                if (nearest.Distance(middle) > Same)
                {
                    continue;
                }

                var along = ((at[i].X - at[i - 1].X) * (nearest.P1.X - nearest.P0.X)) + ((at[i].Y - at[i - 1].Y) * (nearest.P1.Y - nearest.P0.Y)) > 0;
                var length = at[i - 1].Distance(at[i]);
                (left, right) = along == insideOnLeft ? (left + length, right) : (left, right + length);
            }
        }

        return (left, right);
    }

    /// <summary>The side of the nearest stretch of the line; where that is a bend, the outer side of the bend.</summary>
    private static LineSide SideOf(Coordinate point, List<LineSegment> line)
    {
        var least = line.Min(s => s.Distance(point));
        var near = line.Where(s => s.Distance(point) <= least + Same).ToList();
        var turns = near.Select(s => (int)Orientation.Index(s.P0, s.P1, point)).Where(t => t != 0).Distinct().ToList();
        if (turns is [var only])
        {
            return only > 0 ? LineSide.Left : LineSide.Right;
        }

        var bend = near.Count > 1 ? (int)Orientation.Index(near[0].P0, near[0].P1, near[1].P1) : 0;
        return bend > 0 ? LineSide.Right : LineSide.Left;
    }

    private static List<LineSegment> Segments(Geometry line)
    {
        var found = new List<LineSegment>();
        for (var i = 0; i < line.NumGeometries; i++)
        {
            var at = line.GetGeometryN(i).Coordinates;
            for (var k = 1; k < at.Length; k++)
            {
                found.Add(new LineSegment(at[k - 1], at[k]));
            }
        }

        return found;
    }

    private static Point Middle(LineString line)
    {
        var (a, b) = (line.GetCoordinateN(0), line.GetCoordinateN(1));
        return Plane.Factory.CreatePoint(new Coordinate((a.X + b.X) / 2, (a.Y + b.Y) / 2));
    }
}
