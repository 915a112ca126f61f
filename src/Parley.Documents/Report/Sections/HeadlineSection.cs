using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>Three sentences, and the figures that matter, each a link to its rows.</summary>
internal static class HeadlineSection
{
    private static readonly Standing[] First = [Standing.Fulfilled, Standing.Due, Standing.Overdue, Standing.Undetermined];
    private static readonly Standing[] Then = [Standing.Kept, Standing.NotKept, Standing.Waiting, Standing.Closed];

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("section", ("id", "headline"), ("aria-labelledby", "headline-h")))
        {
            to.Write("h2", "In short", ("id", "headline-h"));
            using (to.Open("div", ("class", "headline")))
            {
                using (to.Open("div", ("class", "sentences")))
                {
                    to.Write("p", Obligations(facts));
                    to.Write("p", Incidents(facts));
                    to.Write("p", Unseen(facts));
                }

                using (to.Open("div"))
                {
                    Figures(to, facts);
                }
            }
        }
    }

    private static void Figures(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("ul", ("class", "tiles")))
        {
            foreach (var standing in First)
            {
                Tile(to, facts, standing);
            }

            IncidentTile(to, "established", facts.Established, facts.Input.Previous?.Incidents.Count(i => i.Established == Answer.Yes));
            IncidentTile(to, "possible", facts.Possible, facts.Input.Previous?.Incidents.Count(i => i.Established == Answer.Possibly));
        }

        using (to.Open("ul", ("class", "tiles small")))
        {
            foreach (var standing in Then)
            {
                Tile(to, facts, standing);
            }
        }

        to.Write("p", $"The eight figures on duties, rights, decisions and approvals add up to all {Numbers.Of(facts.Instances.Count)} that are followed.", ("class", "quiet"));
    }

    private static string Obligations(ReportFacts facts)
    {
        var (overdue, undetermined, fulfilled) = (facts.Count(Standing.Overdue), facts.Count(Standing.Undetermined), facts.Count(Standing.Fulfilled));
        return $"As of {facts.Times.Minute(facts.Result.AsOf)}, of {Numbers.Of(facts.Instances.Count, "duty, right or decision", "duties, rights and decisions")} followed under "
            + $"{Numbers.Of(facts.Instances.Select(i => i.Instance.Provision).Distinct().Count(), "provision")}, {Numbers.Of(fulfilled)} {Numbers.Are(fulfilled)} fulfilled, "
            + $"{Numbers.Of(overdue)} {Numbers.Are(overdue)} overdue, and {Numbers.Of(undetermined)} cannot be determined.";
    }

    private static string Incidents(ReportFacts facts)
    {
        if (facts.Incidents.Count == 0)
        {
            return "No incident is known under any provision that forbids one.";
        }

        var most = facts.Incidents.GroupBy(i => i.Incident.Provision).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Value, StringComparer.Ordinal).First();
        return $"{Numbers.Of(facts.Incidents.Count, "incident")} {Numbers.Are(facts.Incidents.Count)} known, {Numbers.Of(facts.Established)} established and {Numbers.Of(facts.Possible)} possible; "
            + $"most, {Numbers.Of(most.Count())}, under {most.Key}.";
    }

    private static string Unseen(ReportFacts facts)
    {
        var coverage = facts.Result.Coverage;
        return coverage.DaysFollowed == 0
            ? "No day has been followed yet, so nothing can be said of what did not happen."
            : $"On {Numbers.Of(coverage.DaysWithoutEvent)} of {Numbers.Of(coverage.DaysFollowed, "day")} no event is known, {Numbers.Of(coverage.Gaps.Count, "gap")} in what could be seen "
                + $"{Numbers.Are(coverage.Gaps.Count)} recorded, and {Numbers.Of(coverage.WithoutPlace)} of {Numbers.Of(coverage.Events, "event")} name no place: silence here is not calm.";
    }

    private static void Tile(HtmlWriter to, ReportFacts facts, Standing standing)
    {
        using (to.Open("li", ("class", $"tile {Icons.ClassOf(standing)}")))
        using (to.Open("a", ("href", "#" + BoardSection.AnchorOf(standing))))
        {
            to.Write("span", Numbers.Of(facts.Count(standing)), ("class", "figure"));
            using (to.Open("span", ("class", "label")))
            {
                Icons.Write(to, standing);
                to.Text(" " + StateWords.Of(standing));
            }

            Before(to, facts.Input.Previous?.Instances.Count(i => Standings.Of(i) == standing));
        }
    }

    private static void IncidentTile(HtmlWriter to, string word, int count, int? before)
    {
        using (to.Open("li", ("class", $"tile incidents-{word}")))
        using (to.Open("a", ("href", "#incidents")))
        {
            to.Write("span", Numbers.Of(count), ("class", "figure"));
            using (to.Open("span", ("class", "label")))
            {
                IncidentMarks.Write(to, word == "established" ? Answer.Yes : Answer.Possibly);
                to.Text($" incidents {word}");
            }

            Before(to, before);
        }
    }

    private static void Before(HtmlWriter to, int? before)
    {
        if (before is { } count)
        {
            to.Write("span", $"before: {Numbers.Of(count)}", ("class", "before"));
        }
    }
}
