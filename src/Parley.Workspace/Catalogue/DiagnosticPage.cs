using System.Text;
using Parley.Analysis;
using Parley.Language;
using Parley.Negotiation.Drafts;
using Parley.Negotiation.Texts;
using Parley.Workspace.Texts;

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
        if (Analyses.All.FirstOrDefault(a => a.Descriptors.Contains(descriptor)) is { } analysis)
        {
            page.Append($"\n## What is taken for granted\n\n{analysis.Assumes}\n");
        }

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
        DraftDiagnostics.TwoDrafts => "These two drafts, the earlier first, raise it, where the later names the earlier as `previous`:",
        _ => $"A file `example.{descriptor.ExampleFile}` that raises it:",
    };

    private static string LanguageOf(DiagnosticDescriptor descriptor) => descriptor.ExampleFile switch
    {
        "parley.md" or TextDiagnostics.TwoTexts or DraftDiagnostics.TwoDrafts => "markdown",
        "mapping.yml" => "yaml",
        "geojson" or "ndjson" => "json",
        var other => other,
    };

    /// <summary>What the example gives, where the text alone raises it.</summary>
    private static void AppendAnswers(StringBuilder page, DiagnosticDescriptor descriptor)
    {
        var found = AnswersOf(descriptor);
        if (!found.IsEmpty && found.All(d => d.Code == descriptor.Code))
        {
            page.Append("\nParley answers:\n\n");
            foreach (var remark in found)
            {
                page.Append($"- line {remark.At.Start.Line}: {remark.Message}\n");
            }
        }
    }

    private static ValueList<Diagnostic> AnswersOf(DiagnosticDescriptor descriptor)
    {
        switch (descriptor.ExampleFile)
        {
            case "parley.md":
                var read = AgreementCompiler.Compile(new SourceText("example.parley.md", descriptor.Example));
                return read.Diagnostics.IsEmpty && Analyses.RankOf(descriptor.Code) is not null
                    ? Analyses.Findings(Analyses.Run(read.Agreement, null, CancellationToken.None)).Where(f => f.Code == descriptor.Code).ToValueList()
                    : read.Diagnostics;
            case DraftDiagnostics.TwoDrafts:
                var drafts = descriptor.Example.Split(TextDiagnostics.Between).Select(t => AgreementCompiler.Compile(new SourceText("example.parley.md", t.TrimStart()))).ToList();
                var changes = DraftComparison.Compare(ComparedTexts.Of(drafts[0]), ComparedTexts.Of(drafts[1]));
                return [DraftWords.Remark(changes, drafts[1].Agreement, drafts[0].Agreement, drafts[1].Agreement.Source)];
            default:
                return [];
        }
    }
}
