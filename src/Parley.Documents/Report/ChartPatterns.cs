using Parley.Documents.Html;

namespace Parley.Documents.Report;

/// <summary>The hatching of charts: what is uncertain is never a plain surface.</summary>
internal static class ChartPatterns
{
    /// <param name="chart">Names are one each in a page: the chart's own name comes first.</param>
    public static void Define(HtmlWriter to, string chart)
    {
        using (to.Open("defs"))
        using (to.Open("pattern", ("id", $"{chart}-hatch"), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")))
        {
            to.Empty("path", ("class", "hatch"), ("d", "M0 2.5H5"));
        }
    }
}
