using NodaTime;
using Parley.Documents.Html;
using Parley.Documents.Words;
using Parley.Model.Events;

namespace Parley.Documents.Report.Sections;

/// <summary>What could not be seen: as prominent as what was seen.</summary>
internal static class CoverageSection
{
    private const int Named = 24;
    private static readonly Duration Late = Duration.FromHours(24);

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var coverage = facts.Result.Coverage;
        using (to.Open("section", ("id", "coverage"), ("aria-labelledby", "coverage-h")))
        {
            to.Write("h2", "What could not be seen", ("id", "coverage-h"));
            CoverageStrip.Write(to, facts);
            using (to.Open("dl", ("class", "ledger")))
            {
                Figure(to, "Days followed", coverage.DaysFollowed, "from entry into force, or from the first event, to the moment asked about", "#coverage-days");
                Figure(to, "Days without any event", coverage.DaysWithoutEvent, "an empty day is a day of which nothing is reported", "#coverage-days");
                Figure(to, "Gaps recorded", coverage.Gaps.Count, "somebody could not see a place for a time", "#coverage-gaps");
                Rows(to, facts, "Events without a place", coverage.WithoutPlace, "they count as possible everywhere", "no-place", e => e.Where is null);
                Rows(to, facts, "Events imprecise in place", coverage.ImprecisePlace, "their radius crosses the edge of a place that matters", "imprecise", e => IsImprecise(facts, e));
                Rows(to, facts, "Events whose actor is undetermined", coverage.ActorUndetermined, "or is one of several", "no-actor", e => e.Actor.Candidates.Count != 1);
                Rows(to, facts, "Events alleged only", coverage.AllegedOnly, "somebody says so, and no more", "alleged", e => e.Establishment == Establishment.Alleged);
                Rows(to, facts, "Events known late", coverage.KnownLate, "more than 24 hours after they ended", "late", e => e.KnownAt - e.When.To > Late);
            }

            var unused = coverage.Events - coverage.Matched;
            to.Write("p", $"{Numbers.Of(coverage.Events, "event")} were used; a provision speaks of {Numbers.Of(coverage.Matched)} of them, and of {Numbers.Of(unused)} none does.");
            Gaps(to, facts);
            Reading(to, facts);
        }
    }

    private static void Figure(HtmlWriter to, string name, int count, string meaning, string target)
    {
        using (to.Open("div"))
        {
            to.Write("dt", name);
            using (to.Open("dd"))
            {
                to.Link(target[1..], Numbers.Of(count), "figure");
                to.Write("span", meaning, ("class", "quiet"));
            }
        }
    }

    private static void Rows(HtmlWriter to, ReportFacts facts, string name, int count, string meaning, string id, Func<Event, bool> belongs)
    {
        var rows = count == 0 ? [] : facts.CurrentEvents.Where(belongs).Take(Named).ToList();
        using (to.Open("div", ("id", "coverage-" + id)))
        {
            to.Write("dt", name);
            using (to.Open("dd"))
            {
                to.Link("coverage-" + id, Numbers.Of(count), "figure");
                to.Write("span", meaning, ("class", "quiet"));
                if (rows.Count > 0)
                {
                    using (to.Open("details"))
                    {
                        to.Write("summary", rows.Count < count ? $"the first {Numbers.Of(rows.Count)}" : "which");
                        EventLists.Write(to, facts, rows.Select(e => e.Id));
                    }
                }
            }
        }
    }

    private static bool IsImprecise(ReportFacts facts, Event e) =>
        e.Where is Around { Radius.Metres: > 0 }
        && facts.Input.Places.Any(p => p.IsDetermined && p.Place.Kind == PlaceKind.Area && facts.Input.Holds(p.Place.Id, e.Where) == Answer.Possibly);

    private static void Gaps(HtmlWriter to, ReportFacts facts)
    {
        var gaps = facts.Result.Coverage.Gaps;
        if (gaps.IsEmpty)
        {
            to.Write("p", "No gap is recorded. That does not mean that everything was watched.", ("id", "coverage-gaps"));
            return;
        }

        using (to.Open("div", ("class", "scroll"), ("id", "coverage-gaps"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Gaps by place and reason")))
        using (to.Open("table", ("class", "cards")))
        {
            to.Write("caption", "Gaps by place and reason, by when they began");
            Tables.Head(to, "Place", "When", "Reason", "Source");
            using (to.Open("tbody"))
            {
                foreach (var gap in gaps.OrderBy(g => g.When.From).ThenBy(g => g.Id, StringComparer.Ordinal))
                {
                    using (to.Open("tr"))
                    {
                        Tables.RowHead(to, gap.Place is { } place ? facts.Names.Of(place) : "the whole agreement");
                        Tables.Cell(to, "When", facts.Times.Of(gap.When));
                        Tables.ForeignCell(to, "Reason", gap.Reason);
                        Tables.ForeignCell(to, "Source", gap.SourceName);
                    }
                }
            }
        }
    }

    private static void Reading(HtmlWriter to, ReportFacts facts)
    {
        if (facts.Input.Reading.IsEmpty)
        {
            return;
        }

        using (to.Open("table", ("class", "cards")))
        {
            to.Write("caption", "What was read");
            Tables.Head(to, "File", "Rows", "Used", "Left out by the mapping", "Refused");
            using (to.Open("tbody"))
            {
                foreach (var file in facts.Input.Reading)
                {
                    using (to.Open("tr"))
                    {
                        Tables.RowHead(to, file.File);
                        Tables.Cell(to, "Rows", file.Rows.ToString("N0"));
                        Tables.Cell(to, "Used", file.Events.ToString("N0"));
                        Tables.Cell(to, "Left out by the mapping", file.Filtered.ToString("N0"));
                        Tables.Cell(to, "Refused", file.Refused.ToString("N0"));
                    }
                }
            }
        }
    }
}
