using System.Text.Json;
using Parley.Workspace.Catalogue;
using Parley.Workspace.Checking;

namespace Parley.Workspace.Json;

/// <summary>The findings of a check in SARIF 2.1.0, for editors and code hosts.</summary>
public static class FindingsSarif
{
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Write(IReadOnlyList<CheckResult> results, string version)
    {
        var findings = results
            .SelectMany(r => r.Findings.Select(f => (Finding: f, Acceptances: default(ValueList<Acceptance>))).Concat(r.Accepted.Select(a => (a.Finding, a.Acceptances))))
            .ToList();
        var rules = findings.Select(f => f.Finding.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteObject("tool", () => json.WriteObject("driver", () =>
            {
                json.WriteString("name", "Parley");
                json.WriteString("version", version);
                json.WriteList("rules", rules, code => WriteRule(json, code));
            }));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteList("artifacts", results.Select(r => r.Document).Distinct(), file =>
                json.WriteObject("location", () => json.WriteString("uri", FileUri.Of(file))));
            json.WriteList("results", findings, finding => WriteFinding(json, finding.Finding, finding.Acceptances, rules.IndexOf(finding.Finding.Code)));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRule(Utf8JsonWriter json, string code)
    {
        json.WriteString("id", code);
        if (DiagnosticCatalogue.FindCode(code) is not { } descriptor)
        {
            return;
        }

        json.WriteObject("shortDescription", () => json.WriteString("text", descriptor.Title + "."));
        json.WriteObject("fullDescription", () => json.WriteString("text", descriptor.Cause));
        json.WriteObject("help", () =>
        {
            json.WriteString("text", $"{DiagnosticPage.MessageOf(descriptor)} {descriptor.Cause}");
            json.WriteString("markdown", DiagnosticPage.Write(descriptor));
        });
        json.WriteObject("defaultConfiguration", () => json.WriteString("level", LevelOf(descriptor.Severity)));
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, ValueList<Acceptance> acceptances, int rule)
    {
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, finding.At);
        if (finding.Provision is { } provision)
        {
            json.WriteList("logicalLocations", [provision], p =>
            {
                json.WriteString("name", p);
                json.WriteString("kind", "provision");
            });
        }

        json.WriteEndObject();
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteList("relatedLocations", finding.Related, related =>
            {
                WritePlace(json, related.At);
                WriteMessage(json, "message", related.Message);
            });
        }

        if (!finding.Fixes.IsEmpty)
        {
            json.WriteList("fixes", finding.Fixes, fix => WriteFix(json, fix));
        }

        if (!acceptances.IsEmpty)
        {
            json.WriteList("suppressions", acceptances, suppression =>
            {
                json.WriteString("kind", "inSource");
                json.WriteString("status", "accepted");
                json.WriteString("justification", suppression.Reason);
                json.WriteObject("location", () => WritePlace(json, suppression.Source));
            });
        }
    }

    private static void WriteFix(Utf8JsonWriter json, CodeFix fix)
    {
        WriteMessage(json, "description", fix.Title);
        json.WriteList("artifactChanges", fix.Edits.GroupBy(e => e.At.File), file =>
        {
            json.WriteObject("artifactLocation", () => json.WriteString("uri", FileUri.Of(file.Key)));
            json.WriteList("replacements", file, edit =>
            {
                WriteRegion(json, "deletedRegion", edit.At);
                WriteMessage(json, "insertedContent", edit.NewText);
            });
        });
    }

    private static void WritePlace(Utf8JsonWriter json, SourceAnchor at) => json.WriteObject("physicalLocation", () =>
    {
        json.WriteObject("artifactLocation", () => json.WriteString("uri", FileUri.Of(at.File)));
        WriteRegion(json, "region", at);
    });

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceAnchor at) => json.WriteObject(name, () =>
    {
        json.WriteNumber("startLine", at.Start.Line);
        json.WriteNumber("startColumn", at.Start.Column);
        json.WriteNumber("endLine", at.End.Line);
        json.WriteNumber("endColumn", at.End.Column);
    });

    private static void WriteMessage(Utf8JsonWriter json, string name, string text) =>
        json.WriteObject(name, () => json.WriteString("text", text));

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
