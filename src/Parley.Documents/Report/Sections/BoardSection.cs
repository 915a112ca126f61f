using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>Every duty, right, decision and approval that is followed: who, in which state, by when, on which evidence, and why.</summary>
internal static class BoardSection
{
    public static string AnchorOf(Standing standing) => "state-" + standing.ToString().ToLowerInvariant();

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("section", ("id", "board"), ("aria-labelledby", "board-h")))
        {
            to.Write("h2", "Obligations board", ("id", "board-h"));
            to.Write("p", "One row for each instance: one norm, for one bearer, from one coming true of what it waits for.");
            Index(to, facts);
            var provisions = facts.Agreement.Provisions.DistinctBy(p => p.Id).ToDictionary(p => p.Id);
            foreach (var article in facts.Instances.GroupBy(i => provisions.TryGetValue(i.Instance.Provision, out var p) ? p.Article : "Other provisions"))
            {
                to.Write("h3", article.Key);
                using (to.Open("table", ("class", "cards board")))
                {
                    to.Write("caption", $"State of each instance under {article.Key}", ("class", "unseen"));
                    Tables.Head(to, "State", "Who", "When", "Why, and on which evidence");
                    foreach (var provision in article.GroupBy(i => i.Instance.Provision))
                    {
                        Provision(to, facts, provision.Key, provision.ToList());
                    }
                }
            }
        }
    }

    /// <summary>By state: where the figures of the headline lead to.</summary>
    private static void Index(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("dl", ("class", "index")))
        {
            foreach (var standing in Standings.All)
            {
                var rows = facts.Instances.Where(i => i.Standing == standing).ToList();
                using (to.Open("div", ("id", AnchorOf(standing)), ("class", Icons.ClassOf(standing))))
                {
                    using (to.Open("dt"))
                    {
                        Icons.Write(to, standing);
                        to.Text($" {StateWords.Of(standing)}: {Numbers.Of(rows.Count)}");
                    }

                    using (to.Open("dd"))
                    {
                        to.Write("span", StateWords.Meaning(standing), ("class", "quiet"));
                        to.Text(" ");
                        Links(to, facts, rows);
                    }
                }
            }
        }
    }

    private static void Links(HtmlWriter to, ReportFacts facts, List<InstanceRow> rows)
    {
        var shown = rows.Take(ReportLimits.InstancesOfAProvision).ToList();
        var listed = facts.ListedInstances;
        for (var i = 0; i < shown.Count; i++)
        {
            var instance = shown[i].Instance;
            to.Text(i == 0 ? "" : " · ");
            var name = instance.Bearers.IsEmpty ? instance.Provision.Value : $"{instance.Provision} {facts.Names.Of(instance.Bearers)}";
            if (listed.Contains(shown[i].Anchor))
            {
                to.Link(shown[i].Anchor, name);
            }
            else
            {
                to.Text(name);
            }
        }

        if (rows.Count > shown.Count)
        {
            to.Text($" · and {Numbers.Of(rows.Count - shown.Count)} more");
        }
    }

    private static void Provision(HtmlWriter to, ReportFacts facts, ProvisionId id, List<InstanceRow> rows)
    {
        using (to.Open("tbody"))
        {
            string? sentence = null;
            var shown = rows.Where(r => facts.ListedInstances.Contains(r.Anchor)).ToList();
            foreach (var row in shown)
            {
                var words = row.Norm?.Words ?? facts.WordsOf(id);
                if (words != sentence)
                {
                    sentence = words;
                    Sentence(to, facts, id, words);
                }

                Row(to, facts, row);
            }

            if (rows.Count > shown.Count)
            {
                using (to.Open("tr"))
                {
                    to.Write("td", $"{Numbers.Of(rows.Count - shown.Count)} more instances of {id} are counted and not listed here; the table of instances (CSV) has all of them.", ("colspan", "4"));
                }
            }
        }
    }

    private static void Sentence(HtmlWriter to, ReportFacts facts, ProvisionId id, string words)
    {
        using (to.Open("tr", ("class", "sentence")))
        using (to.Open("th", ("colspan", "4"), ("scope", "rowgroup")))
        {
            facts.Cite(to, id);
            to.Text(" ");
            AgreementWords.Write(to, words);
        }
    }

    private static void Row(HtmlWriter to, ReportFacts facts, InstanceRow row)
    {
        var instance = row.Instance;
        using (to.Open("tr", ("id", row.Anchor), ("class", Icons.ClassOf(row.Standing))))
        {
            using (to.Open("td", ("class", "state"), ("data-label", "State")))
            {
                Icons.Write(to, row.Standing);
                to.Write("strong", " " + StateWords.Of(instance));
                if (row.Before is { } before && before != instance.State)
                {
                    to.Write("span", $"before: {StateWords.Of(before)}", ("class", "before"));
                }
            }

            Tables.Cell(to, "Who", facts.Names.Of(instance.Bearers));
            using (Tables.Open(to, "When"))
            {
                Dates(to, facts, row);
            }

            using (Tables.Open(to, "Why"))
            {
                to.Write("span", instance.Why, ("class", "why"));
                if (!instance.Evidence.IsEmpty)
                {
                    to.Text(" ");
                    EventLists.Write(to, facts, instance.Evidence, ReportLimits.EvidenceOfAnInstance);
                }
            }
        }
    }

    private static void Dates(HtmlWriter to, ReportFacts facts, InstanceRow row)
    {
        var instance = row.Instance;
        using (to.Open("dl", ("class", "dates")))
        {
            Date(to, facts, "from", instance.DueFrom);
            Date(to, facts, "due by", instance.DueBy);
            Date(to, facts, "since", instance.Since);
            if (instance.DueBy is null && row.Norm is Obligation or Decision or VerificationDuty)
            {
                to.Write("dt", "due by");
                to.Write("dd", "no date determined");
            }
        }
    }

    private static void Date(HtmlWriter to, ReportFacts facts, string name, NodaTime.Instant? moment)
    {
        if (moment is not { } known)
        {
            return;
        }

        to.Write("dt", name);
        using (to.Open("dd"))
        {
            facts.Moment(to, known);
        }
    }
}
