using Parley.Documents.Html;
using Parley.Documents.Words;
using Parley.Model.Events;

namespace Parley.Documents.Report.Sections;

/// <summary>Every event that the page has named, told in full: the last stop of every link.</summary>
internal static class EvidenceSection
{
    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var events = facts.Cited.Select(id => facts.Delivered[id])
            .OrderBy(e => e.When.From).ThenBy(e => e.Id.Value, StringComparer.Ordinal).ToList();
        using (to.Open("section", ("id", "evidence"), ("aria-labelledby", "evidence-h")))
        {
            to.Write("h2", "Evidence", ("id", "evidence-h"));
            to.Write("p", $"The {Numbers.Of(events.Count, "event")} that this report refers to, by when they happened. They say what is claimed, by whom, and how well established it is; none of them says that a provision is breached.");
            if (events.Count == 0)
            {
                return;
            }

            using (to.Open("table", ("class", "cards evidence")))
            {
                to.Write("caption", "Events referred to", ("class", "unseen"));
                Tables.Head(to, "Event", "When, known", "Where", "Who and what", "Established", "Source");
                using (to.Open("tbody"))
                {
                    foreach (var item in events)
                    {
                        Row(to, facts, item);
                    }
                }
            }
        }
    }

    private static void Row(HtmlWriter to, ReportFacts facts, Event item)
    {
        using (to.Open("tr", ("id", HtmlIds.Of(item.Id))))
        {
            Tables.RowHead(to, item.Id.Value);
            using (Tables.Open(to, "When, known"))
            {
                to.Text(facts.Times.Of(item.When));
                to.Write("span", $"known {facts.Times.Minute(item.KnownAt)}", ("class", "quiet line"));
            }

            Tables.ForeignCell(to, "Where", facts.Names.Of(item.Where));
            using (Tables.Open(to, "Who and what"))
            {
                to.Foreign($"{facts.Names.Of(item.Actor)}: {What(facts, item)}");
                Remark(to, item.Note);
            }

            Tables.Cell(to, "Established", item.Establishment.ToString().ToLowerInvariant() + (item.Exercise ? ", exercise" : "") + (item.Withdrawn ? ", taken back" : ""));
            using (Tables.Open(to, "Source"))
            {
                to.Foreign(item.SourceName);
                Remark(to, item.Source is { } source ? $"{source.File}, line {source.Start.Line}" : null);
                if (item.Corrects is { } corrected)
                {
                    to.Write("span", $"replaces {corrected}", ("class", "quiet line"));
                }
            }
        }
    }

    private static void Remark(HtmlWriter to, string? remark)
    {
        if (remark is not null)
        {
            using (to.Open("span", ("class", "quiet line")))
            {
                to.Foreign(remark);
            }
        }
    }

    private static string What(ReportFacts facts, Event item)
    {
        var stage = item.Stage switch
        {
            ActStage.Begun => " (begun)",
            ActStage.Completed => " (completed)",
            _ => "",
        };
        var words = new[]
        {
            item.Act.Value + stage,
            item.Object,
            item.Counterparty is { } other ? $"with {facts.Names.Of(other)}" : null,
            item.Provision is { } provision ? $"about {provision}" : null,
            item.Conclusion switch
            {
                Conclusion.Met => "concluded: met",
                Conclusion.NotMet => "concluded: not met",
                _ => null,
            },
        };
        return string.Join(", ", words.Where(w => w is not null));
    }
}
