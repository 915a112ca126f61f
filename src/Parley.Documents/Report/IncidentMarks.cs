using Parley.Documents.Html;
using Parley.Documents.Map;

namespace Parley.Documents.Report;

/// <summary>The same diamonds as on the map: solid for established, hollow for possible.</summary>
internal static class IncidentMarks
{
    public static void Write(HtmlWriter to, Answer established)
    {
        using (to.Open("svg", ("class", "icon"), ("viewBox", "0 0 16 16"), ("width", "16"), ("height", "16"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            EventLayer.Symbol(to, 8, 8, established);
        }
    }
}
