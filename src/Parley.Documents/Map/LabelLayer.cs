using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Map;

/// <summary>The names on the map, with a line to what they name where they stand apart from it.</summary>
internal static class LabelLayer
{
    /// <summary>The lines, which lie under the events.</summary>
    public static void Leaders(HtmlWriter to, IReadOnlyList<PlacedLabel> labels)
    {
        foreach (var label in labels.Where(l => l.NeedsLeader))
        {
            var (x, y) = (Math.Clamp(label.Label.X, label.Box.X, label.Box.Right), Math.Clamp(label.Label.Y, label.Box.Y, label.Box.Bottom));
            to.Empty("path", ("class", "map-leader"), ("d", $"M{x.Svg()} {y.Svg()}L{label.Label.X.Svg()} {label.Label.Y.Svg()}"));
            to.Empty("circle", ("class", "map-leader-end"), ("cx", label.Label.X.Svg()), ("cy", label.Label.Y.Svg()), ("r", "2"));
        }
    }

    public static void Names(HtmlWriter to, IReadOnlyList<PlacedLabel> labels)
    {
        foreach (var label in labels)
        {
            using (to.Open("text", ("class", $"map-name {label.Label.Class}"), ("x", label.Box.CentreX.Svg()), ("y", label.Box.Y.Svg())))
            {
                for (var i = 0; i < label.Label.Lines.Count; i++)
                {
                    var y = label.Box.Y + 1 + (MapLabel.LineHeight * i) + MapLabel.Size - 1;
                    to.Write("tspan", label.Label.Lines[i], ("x", label.Box.CentreX.Svg()), ("y", y.Svg()));
                }
            }
        }
    }
}
