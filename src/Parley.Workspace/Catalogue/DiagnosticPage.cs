using System.Text;
using Parley.Language;
using Parley.Negotiation.Texts;

namespace Parley.Workspace.Catalogue;

/// <summary>The page of a code, in Markdown: what is said, why it matters, an example, and what Parley says of it.</summary>
public static class DiagnosticPage
{
    public static string Write(DiagnosticDescriptor descriptor)
    {
        var page = new StringBuilder();
        page.Append($"# {descriptor.Code}: {descriptor.Title}\n\n");
        page.Append($"{descriptor.Severity}, {PhaseOf(descriptor.Code)}.\n\n");
        page.Append($"> {MessageOf(descriptor)}\n\n");
        page.Append($"## Why it matters\n\n{descriptor.Cause}\n");
        if (descriptor.Example.Length > 0)
        {
            page.Append($"\n## Example\n\n{Introduction(descriptor)}\n\n");
            page.Append($"````{LanguageOf(descriptor)}\n{descriptor.Example.TrimEnd('\n')}\n````\n");
            AppendAnswers(page, descriptor);
        }

        return page.ToString();
    }

    /// <summary>The message with an ellipsis for the author's own words.</summary>
    public static string MessageOf(DiagnosticDescriptor descriptor) =>
        string.Format(descriptor.Format, "…", "…", "…", "…", "…", "…", "…", "…");

    /// <summary>The part of Parley that makes the remark, told by the first digit.</summary>
    public static string PhaseOf(string code) => code[2] switch
    {
        '1' => "syntax",
        '2' => "binding",
        '3' => "analysis",
        '4' => "geography",
        '5' => "monitoring",
        '6' => "negotiation",
        '7' => "documents",
        _ => "files and the tool itself",
    };

    private static string Introduction(DiagnosticDescriptor descriptor) => descriptor.ExampleFile switch
    {
        WorkspaceDiagnostics.CommandExample => "These commands raise it:",
        "parley.md" => "This document raises it:",
        TextDiagnostics.TwoTexts => "These two documents, one behind the other, raise it:",
        _ => $"A file `example.{descriptor.ExampleFile}` that raises it:",
    };

    private static string LanguageOf(DiagnosticDescriptor descriptor) => descriptor.ExampleFile switch
    {
        "parley.md" or TextDiagnostics.TwoTexts => "markdown",
        "mapping.yml" => "yaml",
        "geojson" or "ndjson" => "json",
        var other => other,
    };

    /// <summary>What reading the example gives, for codes that reading alone raises.</summary>
    private static void AppendAnswers(StringBuilder page, DiagnosticDescriptor descriptor)
    {
        if (descriptor.ExampleFile != "parley.md")
        {
            return;
        }

        var found = AgreementCompiler.Compile(new SourceText("example.parley.md", descriptor.Example)).Diagnostics;
        if (!found.IsEmpty && found.All(d => d.Code == descriptor.Code))
        {
            page.Append("\nParley answers:\n\n");
            foreach (var remark in found)
            {
                page.Append($"- line {remark.At.Start.Line}: {remark.Message}\n");
            }
        }
    }
}
