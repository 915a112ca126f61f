using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>Draws a timeline as one picture that stands by itself (SVG): time downward, parties as lanes, arrows from what has to come first.</summary>
/// <remarks>No colour carries a meaning alone; light and dark follow the reader's settings; every mark has its words as a title.</remarks>
public static class TimelinePicture
{
    public static string Draw(AgreementTimeline timeline, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(agreement);
        var layout = new PictureLayout(timeline, agreement);
        var to = new HtmlWriter();
        using (to.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "timeline"),
            ("viewBox", $"0 0 {PictureLayout.Width.Svg()} {layout.Height.Svg()}"),
            ("role", "img"),
            ("aria-labelledby", "timeline-title timeline-desc")))
        {
            to.Write("title", $"Timeline of {timeline.Title}", ("id", "timeline-title"));
            to.Write("desc", Description(timeline), ("id", "timeline-desc"));
            to.Style(StyleSheets.Read("timeline.css"));
            Marks.Define(to);
            to.Empty("rect", ("class", "paper"), ("width", PictureLayout.Width.Svg()), ("height", layout.Height.Svg()));
            Ground.Write(to, layout);
            foreach (var row in layout.Rows)
            {
                Bars.Write(to, row, layout);
            }

            Arrows.Write(to, layout);
            foreach (var row in layout.Rows)
            {
                using (to.Open("g"))
                {
                    to.Write("title", row.Row.Title);
                    foreach (var line in row.Lines)
                    {
                        Ground.Text(to, line);
                    }
                }
            }

            Legend.Write(to, layout.Legend);
        }

        return to.ToString();
    }

    private static string Description(AgreementTimeline timeline) =>
        $"{timeline.Dated.Count} provisions or parts of them stand along a calendar, {timeline.Undated.Count} in the order in which they can come. {Writing.TimelineWords.Supposition(timeline)}";
}
