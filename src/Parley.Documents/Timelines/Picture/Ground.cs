using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>Head, lanes, axis and steps.</summary>
internal static class Ground
{
    public static void Write(HtmlWriter to, PictureLayout layout)
    {
        foreach (var (line, lane) in layout.HeaderLines)
        {
            to.Write("text", line.Text, ("class", line.Box.Height > LabelStack.LineHeight ? "title" : ClassOf(line.Style)), ("x", line.Box.X.Svg()), ("y", line.Baseline.Svg()));
            if (lane is not null)
            {
                Letter(to, lane, line.Box.X - 22, line.Box.CentreY);
            }
        }

        for (var i = 0; i < layout.Lanes.Lanes.Count; i++)
        {
            var lane = layout.Lanes.Lanes[i];
            to.Empty("rect", ("class", i % 2 == 0 ? "lane" : "lane odd"), ("x", lane.X.Svg()), ("y", (layout.Top - 6).Svg()), ("width", lane.Width.Svg()), ("height", (layout.Bottom - layout.Top + 6).Svg()));
            Letter(to, lane, lane.Middle, layout.Top - 20);
        }

        foreach (var tick in layout.Ticks)
        {
            to.Empty("path", ("class", "tick-line"), ("d", $"M4 {tick.Y.Svg()}H{layout.Lanes.Right.Svg()}"));
            foreach (var line in tick.Lines)
            {
                to.Write("text", line.Text, ("class", "tick"), ("x", line.Box.X.Svg()), ("y", line.Baseline.Svg()));
            }

            if (tick.Gap.Length > 0)
            {
                to.Write("text", tick.Gap, ("class", "gap"), ("x", "4"), ("y", (tick.Y - 6).Svg()));
            }
        }

        foreach (var line in layout.Steps)
        {
            to.Empty("path", ("class", "step-line"), ("d", $"M4 {line.Box.CentreY.Svg()}H{(line.Box.X - 8).Svg()}"));
            Text(to, line);
        }
    }

    public static void Text(HtmlWriter to, LabelLine line) =>
        to.Write("text", line.Text, ("class", ClassOf(line.Style)), ("x", line.Box.X.Svg()), ("y", line.Baseline.Svg()));

    private static string ClassOf(LabelStyle style) => style switch
    {
        LabelStyle.Heading => "heading",
        LabelStyle.Words => "words",
        _ => "remark",
    };

    private static void Letter(HtmlWriter to, Lane lane, double x, double y)
    {
        using (to.Open("g"))
        {
            to.Write("title", lane.Name);
            to.Write("text", lane.Letter, ("class", "letter"), ("x", x.Svg()), ("y", (y + 6).Svg()));
        }
    }
}
