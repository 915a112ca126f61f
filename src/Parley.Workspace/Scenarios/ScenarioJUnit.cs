using System.Globalization;
using System.Text;
using System.Xml;
using Parley.Model.Scenarios;
using Parley.Monitoring.Scenarios;

namespace Parley.Workspace.Scenarios;

/// <summary>What came of scenarios as JUnit XML, which build servers read: a suite for each agreement, a case for each scenario.</summary>
/// <remarks>A scenario that could not be run is an error, one that does not hold a failure. No times are given, so that the same result is the same file.</remarks>
public static class ScenarioJUnit
{
    public static string Write(IReadOnlyCollection<ScenarioReport> reports)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, reports.SelectMany(r => r.Results.AsEnumerable()).ToValueList());
            foreach (var report in reports)
            {
                WriteSuite(xml, report);
            }

            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private static void WriteSuite(XmlWriter xml, ScenarioReport report)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(report.File.Path));
        WriteCounts(xml, report.Results);
        foreach (var result in report.Results)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Clean(report.File.Path));
            xml.WriteAttributeString("name", Clean(result.Scenario.Name));
            if (result.Steps.FirstOrDefault(s => s.Outcome is StepOutcome.Failed or StepOutcome.NotRun) is { } first)
            {
                xml.WriteStartElement(IsError(result) ? "error" : "failure");
                xml.WriteAttributeString("message", Clean($"line {first.Step.Source.Start.Line}: {first.Step.Words}"));
                xml.WriteAttributeString("type", first.Outcome.ToString());
                xml.WriteString(Clean(Details(report, result)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, ValueList<ScenarioResult> results)
    {
        void Count(string name, int number) => xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
        Count("tests", results.Count);
        Count("failures", results.Count(r => !r.Passed && !IsError(r)));
        Count("errors", results.Count(IsError));
    }

    private static bool IsError(ScenarioResult result) => result.Steps.Any(s => s.Outcome == StepOutcome.NotRun);

    private static string Details(ScenarioReport report, ScenarioResult result)
    {
        var text = new StringBuilder();
        foreach (var step in result.Steps.Where(s => s.Outcome is StepOutcome.Failed or StepOutcome.NotRun))
        {
            text.Append($"{step.Step.Source}: {step.Step.Words}\n");
            if (step.Step is Expectation expectation && step.Reached is { } reached)
            {
                text.Append($"expected {Word(expectation.Expected)}, and the answer is {Word(reached)}\n");
                text.AppendJoin("", step.States.Select(s => $"reached: {s}\n"));
                text.AppendJoin("", EventLines.Of(step, result, report.File).Select(e => $"led there: {e.At}: {e.Words}\n"));
            }
            else
            {
                text.AppendJoin("", report.Problems.Where(p => step.Step.Source.Span.Contains(p.At.Span)).Select(p => $"{p.Code}: {p.Message}\n").DefaultIfEmpty($"{step.Remark}\n"));
            }
        }

        return text.ToString();
    }

    private static string Word(Answer answer) => answer.ToString().ToLowerInvariant();

    /// <summary>XML holds no control characters, not even escaped.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value is '\n' or '\t' || (r.Value >= 0x20 && r.Value is not (0xFFFE or 0xFFFF)) ? r.ToString() : "\uFFFD"));
}
