using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>The arrows in the room between lanes and labels.</summary>
internal static class Arrows
{
    private const double Corner = 5;

    public static void Write(HtmlWriter to, PictureLayout layout)
    {
        var tracks = layout.Arrows.Count == 0 ? 0 : layout.Arrows.Max(a => a.Track) + 1;
        var step = Math.Min(9, (layout.Gutter - 16) / Math.Max(1, tracks));
        var right = layout.LabelX - 5;
        foreach (var arrow in layout.Arrows)
        {
            var x = right - 12 - (arrow.Track * step);
            var down = arrow.To > arrow.From ? 1 : -1;
            var corner = Math.Min(Corner, Math.Abs(arrow.To - arrow.From) / 2);
            to.Empty(
                "path",
                ("class", "arrow"),
                ("marker-end", "url(#timeline-head)"),
                ("d", $"M{right.Svg()} {arrow.From.Svg()}H{(x + corner).Svg()}Q{x.Svg()} {arrow.From.Svg()} {x.Svg()} {(arrow.From + (down * corner)).Svg()}V{(arrow.To - (down * corner)).Svg()}Q{x.Svg()} {arrow.To.Svg()} {(x + corner).Svg()} {arrow.To.Svg()}H{right.Svg()}"));
        }
    }
}
