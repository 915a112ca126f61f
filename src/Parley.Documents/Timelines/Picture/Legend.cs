using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>Draws the meaning of the marks.</summary>
internal static class Legend
{
    public static void Write(HtmlWriter to, PictureLegend legend)
    {
        foreach (var (kind, sign, line) in legend.Lines)
        {
            var (x, y) = (line.Box.X - 22, line.Box.CentreY);
            using (to.Open("g", ("class", kind is { } known ? Bars.ClassOf(known) : null)))
            {
                if (kind is { } of)
                {
                    Marks.Write(to, of, x, y);
                }
                else if (sign == "hatch")
                {
                    to.Empty("rect", ("class", "bar uncertain"), ("x", (x - 8).Svg()), ("y", (y - 6).Svg()), ("width", "16"), ("height", "12"));
                }
                else
                {
                    to.Empty("path", ("class", "arrow"), ("marker-end", "url(#timeline-head)"), ("d", $"M{(x - 12).Svg()} {y.Svg()}H{(x + 12).Svg()}"));
                }

                Ground.Text(to, line);
            }
        }
    }
}
