using Parley.Documents.Exposures.Picture;
using Parley.Documents.Html;
using Parley.Documents.Map;
using Parley.Documents.Report;
using Parley.Documents.Report.Sections;

namespace Parley.Documents;

/// <summary>The report on an agreement at one moment: what is due, what has been reported, on which evidence, and what could not be seen.</summary>
/// <remarks>One page that needs nothing else: no script, no file, no network. The same input gives the same bytes.</remarks>
public static class ComplianceReport
{
    private static readonly (string Anchor, string Name)[] Contents =
    [
        ("headline", "In short"),
        ("coverage", "What could not be seen"),
        ("board", "Obligations board"),
        ("incidents", "Incidents"),
        ("map", "Map"),
        ("deadlines", "Deadlines"),
        ("findings", "Findings of the check"),
        ("blocking", "Who can block what"),
        ("text", "The agreement"),
        ("sources", "Sources"),
        ("evidence", "Evidence"),
    ];

    /// <summary>The report as an HTML page that is well-formed XML too.</summary>
    public static string Write(ReportInput input)
    {
        var facts = new ReportFacts(input);
        var to = new HtmlWriter();
        to.Doctype();
        using (to.Open("html", ("lang", "en")))
        {
            Head(to, facts);
            using (to.Open("body"))
            {
                to.Link("headline", "Skip to the report", "skip");
                Icons.Define(to);
                MastheadSection.Write(to, facts);
                using (to.Open("nav", ("aria-label", "Contents")))
                using (to.Open("ul"))
                {
                    foreach (var (anchor, name) in Contents)
                    {
                        using (to.Open("li"))
                        {
                            to.Link(anchor, name);
                        }
                    }
                }

                using (to.Open("main"))
                {
                    HeadlineSection.Write(to, facts);
                    CoverageSection.Write(to, facts);
                    BoardSection.Write(to, facts);
                    IncidentsSection.Write(to, facts);
                    MapSection.Write(to, facts);
                    DeadlinesSection.Write(to, facts);
                    FindingsSection.Write(to, facts);
                    BlockingSection.Write(to, facts);
                    TextSection.Write(to, facts);
                    SourcesSection.Write(to, facts);
                    EvidenceSection.Write(to, facts);
                }

                using (to.Open("footer"))
                {
                    to.Write("p", $"Made by {input.Tool} from {input.Agreement.Source.File}, as of {facts.Times.Minute(input.Result.AsOf)}, as known at {facts.Times.Minute(input.Result.KnownAt)}.");
                }
            }
        }

        return to.ToString();
    }

    private static void Head(HtmlWriter to, ReportFacts facts)
    {
        using (to.Open("head"))
        {
            to.Empty("meta", ("charset", "utf-8"));
            to.Write("title", $"{(facts.IsExercise ? "EXERCISE: " : "")}{facts.Agreement.Title}: compliance report as of {facts.Times.Minute(facts.Result.AsOf)}");
            to.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            to.Empty("meta", ("name", "generator"), ("content", facts.Input.Tool));
            to.Style(StyleSheets.Read("report.css") + MapStyle.Sheet + ExposurePicture.Sheet);
        }
    }
}
