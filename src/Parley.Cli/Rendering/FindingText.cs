using Parley.Documents.Words;
using Parley.Workspace;
using Parley.Workspace.Checking;
using Spectre.Console;

namespace Parley.Cli.Rendering;

/// <summary>Findings for people: place, what, the line underlined, the second place, one way to fix it; at the end the counts.</summary>
internal static class FindingText
{
    private const int MaximumWidth = 120;
    private const int GutterWidth = 6;

    /// <param name="accepted">Whether what the drafters have accepted is listed too.</param>
    public static void Write(IAnsiConsole screen, AgreementFile file, bool accepted)
    {
        foreach (var finding in file.Check.Findings)
        {
            WriteFinding(screen, finding, file.FindText);
            screen.Line();
        }

        foreach (var finding in accepted ? file.Check.Accepted : [])
        {
            WriteAccepted(screen, finding);
        }

        screen.Line(Summary(file.Check), new Style(decoration: Decoration.Bold));
        foreach (var line in AnalysisWords.Of(file.Check.Analyses))
        {
            screen.Line(line);
        }
    }

    public static string WordOf(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>Counts, and the share of provisions that can be followed, which is never rounded up to all.</summary>
    public static string Summary(CheckResult result)
    {
        var found = string.Join(", ",
            Plain.Count(result.Count(DiagnosticSeverity.Error), "error"),
            Plain.Count(result.Count(DiagnosticSeverity.Warning), "warning"),
            Plain.Count(result.Count(DiagnosticSeverity.Note), "note"));
        found += result.Accepted.IsEmpty ? "" : $". {result.Accepted.Count} accepted, with {(result.Accepted.Count == 1 ? "a reason" : "reasons")}";
        if (result.Provisions == 0)
        {
            return $"{result.Document}: {found}.";
        }

        var share = 100 * result.Executable / result.Provisions;
        return $"{result.Document}: {found}. {result.Executable} of {Plain.Count(result.Provisions, "provision")} can be executed ({share} %).{(result.Scenarios == 0 ? "" : $" {Plain.Count(result.Scenarios, "scenario")}.")}";
    }

    /// <summary>One finding with its places.</summary>
    /// <param name="find">The text of a file, or null where there is none.</param>
    public static void WriteFinding(IAnsiConsole screen, Diagnostic finding, Func<string, SourceText?> find)
    {
        var style = StyleOf(finding.Severity);
        screen.Put($"{finding.At}: ").Put($"{WordOf(finding.Severity)} {finding.Code}", style).Line($": {finding.Message}");
        WriteExcerpt(screen, find(finding.At.File), finding.At, '^', style);
        foreach (var related in finding.Related)
        {
            screen.Line($"  {related.At}: {related.Message}");
            WriteExcerpt(screen, find(related.At.File), related.At, '-', Style.Plain);
        }

        if (finding.ShownBy is { } question)
        {
            screen.Line($"  shown by: {question}");
        }

        foreach (var fix in finding.Fixes.Where(f => !f.AcceptsFinding))
        {
            screen.Line($"  fix: {fix.Title}", new Style(Color.Green));
        }
    }

    private static void WriteAccepted(IAnsiConsole screen, AcceptedFinding accepted)
    {
        var finding = accepted.Finding;
        screen.Put($"{finding.At}: ").Put($"accepted {finding.Code}", StyleOf(DiagnosticSeverity.Note)).Line($": {finding.Message}");
        foreach (var acceptance in accepted.Acceptances)
        {
            var by = acceptance.By is { } who ? $" by {who}" : "";
            screen.Line($"  line {acceptance.Source.Start.Line}: accepted{by} because {acceptance.Reason}.");
        }

        screen.Line();
    }

    private static void WriteExcerpt(IAnsiConsole screen, SourceText? text, SourceAnchor at, char mark, Style style)
    {
        var width = Math.Min(MaximumWidth, screen.Profile.Width) - GutterWidth - 5;
        if (SourceExcerpt.Of(text, at, Math.Max(width, 20), mark) is { } excerpt)
        {
            screen.Line($"{excerpt.Gutter.PadLeft(GutterWidth)} | {excerpt.Line}");
            screen.Put($"{new string(' ', GutterWidth)} | ").Line(excerpt.Underline, style);
        }
    }

    private static Style StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        DiagnosticSeverity.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Blue, decoration: Decoration.Bold),
    };
}
