using System.Text.Json;
using Parley.Analysis;
using Parley.Workspace.Checking;

namespace Parley.Workspace.Json;

/// <summary>The findings of a check as other programs read them. Lines and columns count from 1; ends are just behind the last character.</summary>
public static class FindingsJson
{
    /// <summary>One check is an object; several are an array of the same objects.</summary>
    public static string Write(IReadOnlyList<CheckResult> results) => JsonText.Write(json =>
    {
        if (results.Count == 1)
        {
            WriteResult(json, results[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var result in results)
        {
            WriteResult(json, result);
        }

        json.WriteEndArray();
    });

    private static void WriteResult(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject();
        json.WriteString("document", result.Document);
        json.WriteText("title", result.Title);
        json.WriteText("draft", result.Draft is { } draft ? Dates.Day(draft) : null);
        json.WriteNumber("provisions", result.Provisions);
        json.WriteNumber("executable", result.Executable);
        json.WriteNumber("scenarios", result.Scenarios);
        json.WriteList("findings", result.Findings, finding => WriteFinding(json, finding));
        json.WriteList("accepted", result.Accepted, accepted =>
        {
            WriteFinding(json, accepted.Finding);
            json.WriteList("acceptances", accepted.Acceptances, acceptance =>
            {
                json.WriteText("by", acceptance.By);
                json.WriteString("reason", acceptance.Reason);
                json.WriteNumber("line", acceptance.Source.Start.Line);
            });
        });
        json.WriteList("analyses", result.Analyses, report =>
        {
            json.WriteString("name", report.Name);
            json.WriteTexts("codes", report.Codes);
            json.WriteString("verdict", report.Result switch { Holds => "holds", Fails => "fails", _ => "unknown" });
            json.WriteText("limit", report.Result.Limit);
            json.WriteTexts("leftOut", report.Result.LeftOut);
            json.WriteTexts("notTold", report.Result.NotTold);
        });
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", JsonText.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        WritePlace(json, finding.At);
        json.WriteText("provision", finding.Provision);
        json.WriteList("related", finding.Related, related =>
        {
            json.WriteString("message", related.Message);
            json.WriteString("file", related.At.File);
            json.WriteNumber("line", related.At.Start.Line);
            json.WriteNumber("column", related.At.Start.Column);
        });
        json.WriteText("shownBy", finding.ShownBy);
        json.WriteList("fixes", finding.Fixes, fix =>
        {
            json.WriteString("title", fix.Title);
            json.WriteList("edits", fix.Edits, edit =>
            {
                WritePlace(json, edit.At);
                json.WriteString("newText", edit.NewText);
            });
        });
    }

    private static void WritePlace(Utf8JsonWriter json, SourceAnchor at)
    {
        json.WriteString("file", at.File);
        json.WriteNumber("line", at.Start.Line);
        json.WriteNumber("column", at.Start.Column);
        json.WriteNumber("endLine", at.End.Line);
        json.WriteNumber("endColumn", at.End.Column);
    }
}
