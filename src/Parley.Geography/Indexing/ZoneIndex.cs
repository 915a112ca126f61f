using Parley.Geography.Deriving;

namespace Parley.Geography.Indexing;

/// <summary>Answers where points lie, against all places at once.</summary>
internal sealed class ZoneIndex
{
    private readonly ZoneOutline[] _shapes;

    /// <summary>The first shape of each place; a place's shapes follow each other, and one more entry ends the last.</summary>
    private readonly int[] _firstOf;

    private readonly int[] _placeOf;
    private readonly DegreeBox[] _boxes;
    private readonly ZoneGrid _grid;

    /// <summary>The answers far from everything: no, but possibly for a place without a shape.</summary>
    private readonly Answer[] _elsewhere;

    public ZoneIndex(IReadOnlyList<PlaceDrawing> places)
    {
        _shapes = [.. places.SelectMany(p => p.Drawings).Select(d => new ZoneOutline(d.Geometry))];
        _placeOf = [.. places.SelectMany((p, i) => Enumerable.Repeat(i, p.Drawings.Count))];
        _firstOf = [0, .. places.Select((_, i) => places.Take(i + 1).Sum(p => p.Drawings.Count))];
        _elsewhere = [.. places.Select(p => p.Drawings.IsEmpty ? Answer.Possibly : Answer.No)];
        _boxes = [.. _shapes.Select(s => new DegreeBox(s.Extent))];
        _grid = new ZoneGrid(_shapes);
    }

    public void Locate(GeoPoint point, double radius, Span<Answer> answers)
    {
        Check(radius);
        if (!IsOnGlobe(point))
        {
            answers.Fill(Answer.Possibly);
            return;
        }

        if (radius == 0)
        {
            Fill(_grid.At(point.Longitude, point.Latitude), point, answers);
            return;
        }

        var box = new DegreeBox(point, radius);
        if (_grid.TryUniform(in box, out var entries))
        {
            Fill(entries, point, answers);
            return;
        }

        _elsewhere.CopyTo(answers);
        var done = -1;
        for (var shape = 0; shape < _boxes.Length; shape++)
        {
            if (box.Meets(in _boxes[shape]) && _placeOf[shape] != done)
            {
                done = _placeOf[shape];
                answers[done] = Locate(done, point, radius, in box);
            }
        }
    }

    public Answer Locate(int place, GeoPoint point, double radius)
    {
        Check(radius);
        return IsOnGlobe(point) ? Locate(place, point, radius, new DegreeBox(point, radius)) : Answer.Possibly;
    }

    /// <summary>Metres to the place, 0 inside; null where it has no shape or several.</summary>
    public double? Distance(int place, GeoPoint point)
    {
        if (_firstOf[place + 1] - _firstOf[place] != 1)
        {
            return null;
        }

        var shape = _shapes[_firstOf[place]];
        return shape.Covers(point.Longitude, point.Latitude) ? 0 : shape.DistanceToEdge(point);
    }

    /// <summary>Answers for an exact point from the entries of its cell.</summary>
    private void Fill(ReadOnlySpan<int> entries, GeoPoint point, Span<Answer> answers)
    {
        _elsewhere.CopyTo(answers);
        var (place, hits) = (-1, 0);
        foreach (var entry in entries)
        {
            var shape = ZoneGrid.Entry.ShapeOf(entry);
            if (ZoneGrid.Entry.IsOutline(entry) && !_shapes[shape].Covers(point.Longitude, point.Latitude))
            {
                continue;
            }

            // The entries of one place follow each other.
            hits = _placeOf[shape] == place ? hits + 1 : 1;
            place = _placeOf[shape];
            answers[place] = _shapes[shape].IsArea && hits == _firstOf[place + 1] - _firstOf[place] ? Answer.Yes : Answer.Possibly;
        }
    }

    private Answer Locate(int place, GeoPoint point, double radius, in DegreeBox box)
    {
        var (first, end) = (_firstOf[place], _firstOf[place + 1]);
        if (first == end)
        {
            return Answer.Possibly;
        }

        var answer = LocateShape(first, point, radius, in box);
        for (var i = first + 1; i < end; i++)
        {
            if (answer == Answer.Possibly || LocateShape(i, point, radius, in box) != answer)
            {
                return Answer.Possibly;
            }
        }

        return answer;
    }

    private Answer LocateShape(int index, GeoPoint point, double radius, in DegreeBox box)
    {
        if (!box.Meets(in _boxes[index]))
        {
            return Answer.No;
        }

        var shape = _shapes[index];
        var covered = shape.Covers(point.Longitude, point.Latitude);
        if (!shape.IsArea && covered)
        {
            return Answer.Possibly;
        }

        // A disc inside may touch the boundary, which is the area's own; a disc outside may not.
        return radius > 0 && shape.Reaches(point, radius, touching: !covered, in box) ? Answer.Possibly
            : covered ? Answer.Yes
            : Answer.No;
    }

    private static bool IsOnGlobe(GeoPoint point) => Math.Abs(point.Longitude) <= 180 && Math.Abs(point.Latitude) <= 90;

    private static void Check(double radius)
    {
        if (!(radius >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(radius), radius, "A radius of uncertainty is 0 or more metres.");
        }
    }
}
