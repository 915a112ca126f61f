using Parley.Documents.Html;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>What checking the text found, the gravest first.</summary>
internal static class FindingsSection
{
    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var findings = facts.Input.Findings;
        using (to.Open("section", ("id", "findings"), ("aria-labelledby", "findings-h")))
        {
            to.Write("h2", "Findings of the check", ("id", "findings-h"));
            to.Write("p", findings.Count == 0
                ? "Checking the text found nothing to remark."
                : string.Join(", ", findings.GroupBy(f => f.Severity).Select(g => Numbers.Of(g.Count(), Word(g.Key)))) + ". They are about the text, not about anybody's conduct.");
            foreach (var line in AnalysisWords.Of(facts.Input.Analyses))
            {
                to.Write("p", line, ("class", "related"));
            }

            using (to.Open("ol", ("class", "findings")))
            {
                for (var i = 0; i < findings.Count; i++)
                {
                    Finding(to, facts, findings[i], i + 1);
                }
            }

            Accepted(to, facts);
        }
    }

    private static void Accepted(HtmlWriter to, ReportFacts facts)
    {
        if (facts.Input.Accepted.IsEmpty)
        {
            return;
        }

        to.Write("h3", "Accepted by the drafters");
        using (to.Open("ul", ("class", "plain")))
        {
            foreach (var (finding, acceptances) in facts.Input.Accepted.OrderBy(a => a.Finding.At.Start.Line).ThenBy(a => a.Finding.Code, StringComparer.Ordinal).ThenBy(a => a.Finding.Message, StringComparer.Ordinal))
            {
                using (to.Open("li"))
                {
                    to.Write("p", $"{finding.Code}: {finding.Message}");
                    foreach (var acceptance in acceptances)
                    {
                        to.Write("p", $"Accepted{(acceptance.By is { } by ? $" by {by}" : "")} because {acceptance.Reason}. (Line {acceptance.Source.Start.Line})", ("class", "related"));
                    }
                }
            }
        }
    }

    private static void Finding(HtmlWriter to, ReportFacts facts, Diagnostic finding, int number)
    {
        using (to.Open("li", ("id", $"f-{number}"), ("class", "finding " + Word(finding.Severity))))
        {
            using (to.Open("p"))
            {
                to.Write("strong", $"{Sign(finding.Severity)} {Word(finding.Severity)} {finding.Code}");
                if (finding.Provision is { } provision)
                {
                    to.Text(" on ");
                    facts.Cite(to, new ProvisionId(provision));
                }

                to.Text(": " + finding.Message);
            }

            Line(to, facts, finding.At);
            foreach (var related in finding.Related)
            {
                to.Write("p", "See also: " + related.Message, ("class", "related"));
                Line(to, facts, related.At);
            }

            if (finding.ShownBy is { } question)
            {
                to.Write("p", $"A run shows it: \"{question}\"", ("class", "related"));
            }

            foreach (var fix in finding.Fixes.Where(f => !f.AcceptsFinding))
            {
                to.Write("p", "Possible change: " + fix.Title, ("class", "related"));
            }
        }
    }

    /// <summary>The line of the source, with the words meant set apart.</summary>
    private static void Line(HtmlWriter to, ReportFacts facts, SourceAnchor at)
    {
        var text = facts.Input.Text;
        using (to.Open("div", ("class", "source")))
        {
            to.Write("span", $"{at.File}, line {at.Start.Line}", ("class", "quiet"));
            if (at.File != text.File || at.Start.Line > text.LineCount || at.Span.End > text.Text.Length)
            {
                return;
            }

            var line = text.LineSpan(at.Start.Line);
            var start = Math.Clamp(at.Span.Start, line.Start, line.End);
            var end = Math.Clamp(at.Span.End, start, line.End);
            using (to.Open("code"))
            {
                to.Text(text[TextSpan.Between(line.Start, start)]);
                if (end > start)
                {
                    to.Write("em", text[TextSpan.Between(start, end)]);
                }

                to.Text(text[TextSpan.Between(end, line.End)]);
            }
        }
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Sign(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "■",
        DiagnosticSeverity.Warning => "▲",
        _ => "○",
    };
}
