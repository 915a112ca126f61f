using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>Where the sentences come from, and where the events come from.</summary>
internal static class SourcesSection
{
    private const int Named = 50;

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("section", ("id", "sources"), ("aria-labelledby", "sources-h")))
        {
            to.Write("h2", "Sources", ("id", "sources-h"));
            to.Write("h3", "Of the agreement");
            if (facts.Agreement.Footnotes.IsEmpty)
            {
                to.Write("p", "The text names none.");
            }

            using (to.Open("dl", ("class", "footnotes")))
            {
                foreach (var footnote in facts.Agreement.Footnotes.DistinctBy(f => f.Id))
                {
                    using (to.Open("div", ("id", HtmlIds.Footnote(footnote.Id))))
                    {
                        to.Write("dt", footnote.Id);
                        to.Write("dd", footnote.Text);
                    }
                }
            }

            to.Write("h3", "Of the events");
            var sources = facts.CurrentEvents.GroupBy(e => e.SourceName)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
            using (to.Open("ul", ("class", "plain")))
            {
                foreach (var source in sources.Take(Named))
                {
                    using (to.Open("li"))
                    {
                        to.Foreign(source.Key);
                        to.Text($": {Numbers.Of(source.Count(), "event")}");
                    }
                }

                if (sources.Count > Named)
                {
                    to.Write("li", $"and {Numbers.Of(sources.Count - Named, "other source")} with {Numbers.Of(sources.Skip(Named).Sum(s => s.Count()), "event")}");
                }
            }
        }
    }
}
