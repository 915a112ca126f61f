using Parley.Workspace.Catalogue;
using Parley.Workspace.Checking;
using Spectre.Console;

namespace Parley.Cli.Rendering;

/// <summary>Findings at a glance: errors in their own words, everything else by kind with the provisions it is about.</summary>
internal static class FindingSummary
{
    private const int ProvisionsNamed = 12;

    public static void Write(IAnsiConsole screen, CheckResult result)
    {
        foreach (var error in result.Findings.Where(f => f.Severity == DiagnosticSeverity.Error))
        {
            screen.Put("  error ", new Style(Color.Red, decoration: Decoration.Bold)).Line($"{error.Code}, line {error.At.Start.Line}: {error.Message}");
        }

        var others = result.Findings.Where(f => f.Severity != DiagnosticSeverity.Error).GroupBy(f => f.Code).OrderByDescending(g => g.First().Severity).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var kind in others)
        {
            var word = FindingText.WordOf(kind.First().Severity);
            screen.Line($"  {word} {kind.Key} {kind.Count(),3} x {DiagnosticCatalogue.FindCode(kind.Key)?.Title ?? kind.First().Message}{Where(kind)}");
        }

        screen.Line($"  {FindingText.Summary(result)}");
    }

    private static string Where(IEnumerable<Diagnostic> findings)
    {
        var provisions = findings.Select(f => f.Provision).OfType<string>().Distinct().ToList();
        return provisions.Count switch
        {
            0 => "",
            > ProvisionsNamed => $": {string.Join(", ", provisions.Take(ProvisionsNamed))} and {provisions.Count - ProvisionsNamed} more",
            _ => $": {string.Join(", ", provisions)}",
        };
    }
}
