using Parley.Documents.Svg;

namespace Parley.Documents.Map;

/// <summary>Finds room for the names of a map: each as near as possible to what it names, none over another.</summary>
/// <remarks>Greedy, in the order given. A name for which there is no room is left off the paper; the table beside the map has it.</remarks>
internal static class LabelPlacer
{
    private const double Step = 13;
    private const int Rings = 16;
    private const int Directions = 12;

    /// <param name="marks">What a name should not cover if there is other room.</param>
    public static List<PlacedLabel> Place(IEnumerable<MapLabel> labels, Box paper, IReadOnlyList<Box> marks)
    {
        var placed = new List<PlacedLabel>();
        foreach (var label in labels)
        {
            var candidates = Candidates(label).Where(b => paper.Holds(b) && (label.MayCover || !b.Grown(2).Holds(label.X, label.Y)) && !placed.Any(p => p.Box.Grown(1).Overlaps(b))).ToList();
            if (candidates.Count > 0)
            {
                placed.Add(new PlacedLabel(label, candidates.Where(b => !marks.Any(b.Overlaps)).Append(candidates[0]).First()));
            }
        }

        return placed;
    }

    /// <summary>Nearest first; to the right before the left, above before below.</summary>
    private static IEnumerable<Box> Candidates(MapLabel label)
    {
        yield return label.At(label.X, label.Y);
        for (var ring = 1; ring <= Rings; ring++)
        {
            for (var direction = 0; direction < Directions; direction++)
            {
                var turn = (direction + 1) / 2 * (direction % 2 == 0 ? 1 : -1);
                var angle = turn * 2 * Math.PI / Directions;
                var (x, y) = (Math.Cos(angle), -Math.Sin(angle));
                // A wide box has to step farther sideways than upward to be as clear of the point.
                var reach = ring * Step;
                yield return label.At(label.X + (x * (reach + (label.Width / 2 * Math.Abs(x)))), label.Y + (y * (reach + (label.Height / 4))));
            }
        }
    }
}
