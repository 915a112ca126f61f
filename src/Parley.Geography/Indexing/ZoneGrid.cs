using NetTopologySuite.Geometries;

namespace Parley.Geography.Indexing;

/// <summary>A raster over all shapes: of each cell it knows which areas cover it wholly and which outlines may pass through it.</summary>
/// <remarks>Cells with the same entries share one list, so that a wide area costs one number per cell.</remarks>
internal sealed class ZoneGrid
{
    private const int LeastCells = 16;
    private const int MostCells = 1024;

    /// <summary>Degrees by which an outline is widened when its cells are marked: more than any rounding, less than a millimetre.</summary>
    private const double Margin = 1e-9;

    private readonly int[] _cells;
    private readonly int[] _entries;
    private readonly int _size;
    private readonly double _columnsPerDegree;
    private readonly double _rowsPerDegree;

    public ZoneGrid(IReadOnlyList<ZoneOutline> shapes)
    {
        foreach (var shape in shapes)
        {
            Extent.ExpandToInclude(shape.Extent);
        }

        Extent.ExpandBy(Margin + (Math.Max(Extent.Width, Extent.Height) * Margin));
        _size = SizeFor(shapes);
        (_columnsPerDegree, _rowsPerDegree) = (_size / Extent.Width, _size / Extent.Height);
        var lists = new CellLists(_size * _size);
        var marks = new bool[_size * _size];
        for (var i = 0; i < shapes.Count; i++)
        {
            Enter(i, shapes[i], lists, marks);
        }

        (_cells, _entries) = lists.Flatten();
    }

    public Envelope Extent { get; } = new();

    /// <summary>The entries of the point's cell, by shape; none outside the raster. See <see cref="Entry"/>.</summary>
    public ReadOnlySpan<int> At(double x, double y) => Extent.Contains(x, y) ? List(_cells[(Row(y) * _size) + Column(x)]) : [];

    /// <summary>The entries of all cells of a box where these are the same and no outline passes; otherwise false.</summary>
    public bool TryUniform(in DegreeBox box, out ReadOnlySpan<int> entries)
    {
        entries = [];
        if (box.MaxX < Extent.MinX || box.MinX > Extent.MaxX || box.MaxY < Extent.MinY || box.MinY > Extent.MaxY)
        {
            return true;
        }

        if (box.MinX < Extent.MinX || box.MaxX > Extent.MaxX || box.MinY < Extent.MinY || box.MaxY > Extent.MaxY)
        {
            return false;
        }

        var (left, right, bottom, top) = (Column(box.MinX), Column(box.MaxX), Row(box.MinY), Row(box.MaxY));
        var first = _cells[(bottom * _size) + left];
        for (var row = bottom; row <= top; row++)
        {
            if (_cells.AsSpan((row * _size) + left, right - left + 1).ContainsAnyExcept(first))
            {
                return false;
            }
        }

        entries = List(first);
        foreach (var entry in entries)
        {
            if (Entry.IsOutline(entry))
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<int> List(int start) => _entries.AsSpan(start + 1, _entries[start]);

    private int Column(double x) => Math.Clamp((int)((x - Extent.MinX) * _columnsPerDegree), 0, _size - 1);

    private int Row(double y) => Math.Clamp((int)((y - Extent.MinY) * _rowsPerDegree), 0, _size - 1);

    /// <summary>About four cells an edge, within what building may cost.</summary>
    private int SizeFor(IReadOnlyList<ZoneOutline> shapes)
    {
        var wanted = Math.Sqrt(4.0 * shapes.Sum(s => s.EdgeCount));
        var covered = shapes.Sum(s => s.Extent.Area) / Extent.Area;
        var allowed = Math.Sqrt(Limits.IndexCells / Math.Max(1, covered));
        return (int)Math.Clamp(Math.Min(wanted, allowed), LeastCells, MostCells);
    }

    private void Enter(int index, ZoneOutline shape, CellLists lists, bool[] marks)
    {
        var (left, right) = (Column(shape.Extent.MinX - Margin), Column(shape.Extent.MaxX + Margin));
        var (bottom, top) = (Row(shape.Extent.MinY - Margin), Row(shape.Extent.MaxY + Margin));
        foreach (ref readonly var edge in shape.Edges)
        {
            Mark(in edge, marks);
        }

        for (var row = bottom; row <= top; row++)
        {
            // Between two marked cells nothing changes: one test decides the run.
            bool? inside = null;
            for (var column = left; column <= right; column++)
            {
                var cell = (row * _size) + column;
                if (marks[cell])
                {
                    marks[cell] = false;
                    inside = null;
                    lists.Append(cell, Entry.Outline(index));
                    continue;
                }

                inside ??= shape.IsArea && shape.Covers(
                    Extent.MinX + ((column + 0.5) / _columnsPerDegree),
                    Extent.MinY + ((row + 0.5) / _rowsPerDegree));
                if (inside.Value)
                {
                    lists.Append(cell, Entry.Inside(index));
                }
            }
        }
    }

    private void Mark(in ZoneOutline.Edge edge, bool[] marks)
    {
        var (bottom, top) = (Row(Math.Min(edge.Y1, edge.Y2) - Margin), Row(Math.Max(edge.Y1, edge.Y2) + Margin));
        for (var row = bottom; row <= top; row++)
        {
            var (xAtBottom, xAtTop) = (edge.X1, edge.X2);
            if (top > bottom)
            {
                xAtBottom = XAt(in edge, Extent.MinY + (row / _rowsPerDegree) - Margin);
                xAtTop = XAt(in edge, Extent.MinY + ((row + 1) / _rowsPerDegree) + Margin);
            }

            var (from, to) = (Column(Math.Min(xAtBottom, xAtTop) - Margin), Column(Math.Max(xAtBottom, xAtTop) + Margin));
            marks.AsSpan((row * _size) + from, to - from + 1).Fill(true);
        }
    }

    /// <summary>The longitude at which the edge reaches a latitude, or its nearer end.</summary>
    private static double XAt(in ZoneOutline.Edge edge, double y)
    {
        // A nearly level edge has no single crossing: the division would only say where rounding falls.
        if (edge.Height < Margin)
        {
            return y < edge.Y1 ? Math.Min(edge.X1, edge.X2) : Math.Max(edge.X1, edge.X2);
        }

        return edge.X1 + ((edge.X2 - edge.X1) * Math.Clamp((y - edge.Y1) / (edge.Y2 - edge.Y1), 0, 1));
    }

    /// <summary>A shape's number, and whether its outline may pass through the cell.</summary>
    internal static class Entry
    {
        public static int Inside(int shape) => shape << 1;

        public static int Outline(int shape) => (shape << 1) | 1;

        public static int ShapeOf(int entry) => entry >> 1;

        public static bool IsOutline(int entry) => (entry & 1) != 0;
    }
}
