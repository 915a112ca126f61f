using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>Incidents by region and provision, by day, and row by row.</summary>
internal static class IncidentsSection
{
    // Beyond this many rows a reader wants the figures first.
    private const int Unfolded = 40;

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("section", ("id", "incidents"), ("aria-labelledby", "incidents-h")))
        {
            to.Write("h2", "Incidents by region and provision", ("id", "incidents-h"));
            to.Write("p", "An incident is an event of the kind that a provision in force forbids. It is not a breach: that is for the body that the agreement names. "
                + "Each is counted once, in the smallest drawn area of the agreement that certainly holds it, or else in a derived one.");
            if (facts.Incidents.Count == 0)
            {
                to.Write("p", "No incident is known. See what could not be seen before reading this as calm.");
                return;
            }

            var provisions = facts.Incidents.GroupBy(i => i.Incident.Provision).ToDictionary(g => g.Key, g => g.ToList());
            var inOrder = facts.Agreement.Provisions.Select(p => p.Id).Distinct().Where(provisions.ContainsKey).ToList();
            inOrder.AddRange(provisions.Keys.Except(inOrder).OrderBy(p => p.Value, StringComparer.Ordinal));
            Matrix(to, facts, inOrder);
            IncidentChart.Write(to, facts);
            Rows(to, facts, inOrder, provisions);
        }
    }

    private static void Matrix(HtmlWriter to, ReportFacts facts, List<ProvisionId> provisions)
    {
        using (to.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Incidents by region and provision")))
        using (to.Open("table", ("class", "matrix")))
        {
            to.Write("caption", "Established + possible incidents. Each figure leads to its rows.");
            using (to.Open("thead"))
            using (to.Open("tr"))
            {
                to.Write("th", "Region", ("scope", "col"));
                foreach (var provision in provisions)
                {
                    using (to.Open("th", ("scope", "col")))
                    {
                        facts.Cite(to, provision);
                    }
                }

                to.Write("th", "All", ("scope", "col"));
            }

            using (to.Open("tbody"))
            {
                foreach (var region in facts.Incidents.GroupBy(i => i.Region).OrderBy(g => g.Key.Number))
                {
                    using (to.Open("tr"))
                    {
                        to.Write("th", region.Key.Name, ("scope", "row"));
                        foreach (var provision in provisions)
                        {
                            Cell(to, region.Where(i => i.Incident.Provision == provision).ToList(), HtmlIds.Incidents(provision, region.Key.Number));
                        }

                        Cell(to, region.ToList(), "incident-rows");
                    }
                }
            }

            using (to.Open("tfoot"))
            using (to.Open("tr"))
            {
                to.Write("th", "All", ("scope", "row"));
                foreach (var provision in provisions)
                {
                    Cell(to, facts.Incidents.Where(i => i.Incident.Provision == provision).ToList(), HtmlIds.Incidents(provision));
                }

                Cell(to, facts.Incidents, "incident-rows");
            }
        }
    }

    private static void Cell(HtmlWriter to, List<IncidentRow> rows, string anchor)
    {
        var established = rows.Count(r => r.IsEstablished);
        var words = $"{Numbers.Of(established)} + {Numbers.Of(rows.Count - established)}";
        using (to.Open("td", ("class", rows.Count == 0 ? "none" : established > 0 ? "some" : "possible")))
        {
            if (rows.Count > 0)
            {
                to.Link(anchor, words);
            }
            else
            {
                to.Text("–");
            }
        }
    }

    private static void Rows(HtmlWriter to, ReportFacts facts, List<ProvisionId> provisions, Dictionary<ProvisionId, List<IncidentRow>> rows)
    {
        if (facts.ShownIncidents.Count < facts.Incidents.Count)
        {
            to.Write("p", $"{Numbers.Of(facts.ShownIncidents.Count)} of {Numbers.Of(facts.Incidents.Count)} incidents are listed: established ones first, then the latest. "
                + "All figures count all of them; the JSON of the monitor and the table of incidents (CSV) list every one.", ("class", "notice"));
        }

        using (to.Open("div", ("id", "incident-rows")))
        {
            foreach (var provision in provisions)
            {
                var all = rows[provision];
                var shown = all.Where(facts.ShownIncidents.Contains).ToList();
                using (to.Open("details", ("id", HtmlIds.Incidents(provision)), ("open", shown.Count <= Unfolded ? "open" : null)))
                {
                    to.Write("summary", $"Under {provision}: {Numbers.Of(all.Count, "incident")}, {Numbers.Of(all.Count(i => i.IsEstablished))} established");
                    using (to.Open("table", ("class", "cards")))
                    {
                        to.Write("caption", $"Incidents under {provision} by region", ("class", "unseen"));
                        Tables.Head(to, "Incident", "When", "Where", "Actor", "Why");
                        foreach (var region in all.GroupBy(i => i.Region).OrderBy(g => g.Key.Number))
                        {
                            Group(to, facts, provision, region.Key, region.ToList());
                        }
                    }
                }
            }
        }
    }

    private static void Group(HtmlWriter to, ReportFacts facts, ProvisionId provision, Region region, List<IncidentRow> rows)
    {
        var shown = rows.Where(facts.ShownIncidents.Contains).ToList();
        var left = rows.Count - shown.Count;
        using (to.Open("tbody", ("id", HtmlIds.Incidents(provision, region.Number))))
        {
            using (to.Open("tr", ("class", "sentence")))
            {
                to.Write("th", $"{region.Name}: {Numbers.Of(rows.Count)}{(left == 0 ? "" : $", {Numbers.Of(left)} not listed")}", ("colspan", "5"), ("scope", "rowgroup"));
            }

            foreach (var row in shown)
            {
                Row(to, facts, row);
            }
        }
    }

    private static void Row(HtmlWriter to, ReportFacts facts, IncidentRow row)
    {
        var incident = row.Incident;
        using (to.Open("tr"))
        {
            using (to.Open("td", ("class", "state"), ("data-label", "Incident")))
            {
                IncidentMarks.Write(to, incident.Established);
                to.Write("strong", row.IsEstablished ? " established " : " possible ");
                facts.Cite(to, incident.Event);
            }

            Tables.Cell(to, "When", facts.Times.Of(incident.At));
            Tables.ForeignCell(to, "Where", facts.Names.Of(incident.Where));
            Tables.Cell(to, "Actor", facts.Names.Of(incident.Actor));
            Tables.ForeignCell(to, "Why", incident.Why);
        }
    }
}
