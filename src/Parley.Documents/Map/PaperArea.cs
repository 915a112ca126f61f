using System.Text;
using Parley.Documents.Svg;
using Parley.Geography.Shapes;

namespace Parley.Documents.Map;

/// <summary>An area on paper: its rings in the units of the picture.</summary>
internal sealed class PaperArea
{
    // Corners nearer than this to the one before cannot be seen apart.
    private const double Finest = 0.4;
    private const int Samples = 26;

    private readonly List<(double X, double Y)[]> _rings;

    public PaperArea(AreaShape area, MapFrame frame)
    {
        _rings = ShapePoints.RingsOf(area).Select(r => Thin(r, frame)).Where(r => r.Length > 2).ToList();
    }

    /// <summary>For the attribute <c>d</c>, to be filled by the even-odd rule.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        foreach (var ring in _rings)
        {
            path.Append('M');
            foreach (var (x, y) in ring)
            {
                path.Append(x.Svg()).Append(' ').Append(y.Svg()).Append(' ');
            }

            path.Append('Z');
        }

        return path.ToString();
    }

    public bool Holds(double x, double y)
    {
        var inside = false;
        foreach (var ring in _rings)
        {
            for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
            {
                var (a, b) = (ring[i], ring[j]);
                if (a.Y > y != b.Y > y && x < ((b.X - a.X) * (y - a.Y) / (b.Y - a.Y)) + a.X)
                {
                    inside = !inside;
                }
            }
        }

        return inside;
    }

    /// <summary>A point well inside the area that can be seen, outside the smaller areas if that is possible; null where none of it lies on the paper.</summary>
    public (double X, double Y)? Middle(Box paper, IReadOnlyList<PaperArea> smaller)
    {
        var corners = _rings.SelectMany(r => r).ToList();
        if (corners.Count == 0)
        {
            return null;
        }

        var (left, right) = (Math.Max(paper.X, corners.Min(c => c.X)), Math.Min(paper.Right, corners.Max(c => c.X)));
        var (top, bottom) = (Math.Max(paper.Y, corners.Min(c => c.Y)), Math.Min(paper.Bottom, corners.Max(c => c.Y)));
        (double X, double Y)? best = null;
        var bestDepth = double.NegativeInfinity;
        for (var row = 0; row < Samples; row++)
        {
            for (var column = 0; column < Samples; column++)
            {
                var x = left + ((right - left) * (column + 0.5) / Samples);
                var y = top + ((bottom - top) * (row + 0.5) / Samples);
                if (!paper.Holds(x, y) || !Holds(x, y))
                {
                    continue;
                }

                var depth = Math.Min(Depth(x, y), Math.Min(Math.Min(x - paper.X, paper.Right - x), Math.Min(y - paper.Y, paper.Bottom - y)));
                depth = smaller.Any(s => s.Holds(x, y)) ? depth - 10_000 : smaller.Aggregate(depth, (d, s) => Math.Min(d, s.Depth(x, y)));
                if (depth > bestDepth)
                {
                    (best, bestDepth) = ((x, y), depth);
                }
            }
        }

        return best;
    }

    private double Depth(double x, double y)
    {
        var nearest = double.PositiveInfinity;
        foreach (var ring in _rings)
        {
            for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
            {
                nearest = Math.Min(nearest, SquareToSegment(x, y, ring[i], ring[j]));
            }
        }

        return Math.Sqrt(nearest);
    }

    private static double SquareToSegment(double x, double y, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = (dx * dx) + (dy * dy);
        var t = length == 0 ? 0 : Math.Clamp((((x - a.X) * dx) + ((y - a.Y) * dy)) / length, 0, 1);
        var (px, py) = (a.X + (t * dx) - x, a.Y + (t * dy) - y);
        return (px * px) + (py * py);
    }

    private static (double X, double Y)[] Thin(ValueList<GeoPoint> ring, MapFrame frame)
    {
        var kept = new List<(double X, double Y)>();
        foreach (var point in ring)
        {
            var (x, y) = (frame.X(point), frame.Y(point));
            if (kept.Count == 0 || Math.Abs(kept[^1].X - x) + Math.Abs(kept[^1].Y - y) > Finest)
            {
                kept.Add((x, y));
            }
        }

        return [.. kept];
    }
}
