using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report;

/// <summary>Events by their names, each a link to where it is told in full.</summary>
internal static class EventLists
{
    /// <param name="limit">How many are named; the rest is counted.</param>
    public static void Write(HtmlWriter to, ReportFacts facts, IEnumerable<EventId> events, int limit = int.MaxValue)
    {
        var all = events.ToList();
        using (to.Open("span", ("class", "events")))
        {
            for (var i = 0; i < Math.Min(limit, all.Count); i++)
            {
                to.Text(i == 0 ? "" : ", ");
                facts.Cite(to, all[i]);
            }

            if (all.Count > limit)
            {
                to.Text($" and {Numbers.Of(all.Count - limit)} more");
            }
        }
    }
}
