using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>One shape for each kind of entry, so that none depends on its colour.</summary>
internal static class Marks
{
    /// <summary>The hatching of what is uncertain, and the head of the arrows.</summary>
    public static void Define(HtmlWriter to)
    {
        using (to.Open("defs"))
        {
            using (to.Open("pattern", ("id", "timeline-hatch"), ("patternUnits", "userSpaceOnUse"), ("width", "6"), ("height", "6")))
            {
                to.Empty("path", ("class", "hatch"), ("d", "M-1 7L7 -1M-1 1L1 -1M5 7L7 5"));
            }

            using (to.Open("marker", ("id", "timeline-head"), ("viewBox", "0 0 10 10"), ("refX", "9"), ("refY", "5"), ("markerWidth", "7"), ("markerHeight", "7"), ("orient", "auto")))
            {
                to.Empty("path", ("class", "head"), ("d", "M0 0L10 5L0 10z"));
            }
        }
    }

    public static void Write(HtmlWriter to, TimelineKind kind, double x, double y)
    {
        switch (kind)
        {
            case TimelineKind.Deadline:
                to.Empty("path", ("class", "mark"), ("d", $"M{(x - 7).Svg()} {(y - 2).Svg()}h14v4h-14z"));
                break;
            case TimelineKind.Duty:
                to.Empty("circle", ("class", "mark"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", "5"));
                break;
            case TimelineKind.Period:
                to.Empty("rect", ("class", "mark"), ("x", (x - 5).Svg()), ("y", (y - 5).Svg()), ("width", "10"), ("height", "10"));
                break;
            case TimelineKind.Option:
                to.Empty("circle", ("class", "mark hollow"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", "4.6"));
                break;
            case TimelineKind.Decision:
                to.Empty("path", ("class", "mark"), ("d", $"M{x.Svg()} {(y - 7).Svg()}l7 7l-7 7l-7 -7z"));
                break;
            case TimelineKind.Approval:
                to.Empty("path", ("class", "mark hollow"), ("d", $"M{x.Svg()} {(y - 7).Svg()}l7 13h-14z"));
                break;
            case TimelineKind.Life:
                to.Empty("circle", ("class", "mark hollow"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", "6.5"));
                to.Empty("circle", ("class", "mark"), ("cx", x.Svg()), ("cy", y.Svg()), ("r", "2.6"));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(kind.ToString());
        }
    }
}
