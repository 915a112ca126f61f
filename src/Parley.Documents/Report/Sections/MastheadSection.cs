using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>Which agreement, as of when, as known when; and what kind of paper this is.</summary>
internal static class MastheadSection
{
    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var (agreement, result) = (facts.Agreement, facts.Result);
        using (to.Open("header", ("class", "masthead")))
        {
            if (facts.IsExercise)
            {
                using (to.Open("p", ("class", "banner"), ("role", "note")))
                {
                    to.Write("strong", "EXERCISE");
                    to.Text(" Some or all of these events are made up for an exercise. They did not happen.");
                }
            }

            to.Write("p", "Compliance report", ("class", "kind"));
            to.Write("h1", agreement.Title);
            using (to.Open("dl", ("class", "facts")))
            {
                Fact(to, "Draft", agreement.Draft is { } draft ? LocalTimes.Long(draft) : "the document does not say");
                Moment(to, facts, "As of", result.AsOf);
                Moment(to, facts, "Known at", result.KnownAt);
                Fact(to, "Zone of its days", facts.Times.ZoneName);
                Fact(to, "Parties", Names.List(agreement.Parties.Where(p => p.Role == PartyRole.Party).Select(p => p.Name), "and"));
                Fact(to, "Events", Numbers.Of(result.Coverage.Events));
            }

            using (to.Open("div", ("class", "notices")))
            {
                Notices(to, facts);
            }
        }
    }

    private static void Notices(HtmlWriter to, ReportFacts facts)
    {
        to.Write(
            "p",
            "A report is not a finding. It says what is due and what has been reported under each provision, and on which evidence; findings are made by the body that the agreement names.",
            ("class", "notice"));
        if (facts.Input.Places.Any(p => p.Illustrative))
        {
            to.Write("p", "The places are drawn as an illustration, not as a measurement; they do not imply any position on a border or on who holds what.", ("class", "notice"));
        }
    }

    private static void Fact(HtmlWriter to, string name, string value)
    {
        using (to.Open("div"))
        {
            to.Write("dt", name);
            to.Write("dd", value);
        }
    }

    private static void Moment(HtmlWriter to, ReportFacts facts, string name, NodaTime.Instant instant)
    {
        using (to.Open("div"))
        {
            to.Write("dt", name);
            using (to.Open("dd"))
            {
                facts.Moment(to, instant);
            }
        }
    }
}
