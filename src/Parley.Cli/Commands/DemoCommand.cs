using NodaTime;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Workspace;
using Parley.Workspace.Runs;
using Spectre.Console;

namespace Parley.Cli.Commands;

/// <summary><c>parley</c> without arguments: the reference agreement, from its words to a report, by the commands that anybody can type.</summary>
internal static class DemoCommand
{
    private const string Agreement = "ukraine-2025";
    private const int RowsOfAGroup = 6;

    /// <summary>The day that the exercise supposes; agreements/ukraine-2025/README.md says so.</summary>
    private static readonly LocalDate Supposed = new(2026, 1, 15);

    /// <summary>Texts in other languages bear these before the ending: <c>2025-12-24.fr.parley.md</c>.</summary>
    private static bool IsTranslation(string file) => Path.GetFileName(file).Split('.').Length > 3;

    public static int Run(Terminal terminal)
    {
        if (ProjectHome.Find() is not { } home || !Directory.Exists(Path.Combine(home, "agreements", Agreement)))
        {
            terminal.Messages.WriteLine("Without arguments, parley shows the reference agreement of its own project, and agreements/ukraine-2025 is not here. \"parley --help\" says what else it does.");
            return ExitCode.File;
        }

        var folder = Path.Combine(home, "agreements", Agreement);
        var workbench = new Workbench();
        var drafts = Files(folder, "*.parley.md").Where(f => !IsTranslation(f)).Select(f => ProjectHome.Shown(home, "agreements", Agreement, f)).ToList();
        var events = Files(Path.Combine(folder, "events"), "*.ndjson").Select(f => ProjectHome.Shown(home, "agreements", Agreement, "events", f)).ToList();
        foreach (var draft in drafts)
        {
            Step(terminal, $"parley check {draft}");
            FindingSummary.Write(terminal.Screen, terminal.OpenAgreement(workbench, draft).Check);
            terminal.Screen.Line();
        }

        var revised = drafts[^1];
        var arguments = $"{revised} --events {string.Join(' ', events)} --in-force {Workspace.Json.Dates.Day(Supposed)}";
        Step(terminal, $"parley monitor {arguments}");
        var agreement = terminal.OpenAgreement(workbench, revised);
        var (answer, code) = terminal.Follow(agreement, events, mapping: null, new MonitorRequest(Supposed, null, null) { KeepEvents = true });
        if (answer is null)
        {
            return code;
        }

        WriteAnswer(terminal.Screen, answer);
        var target = ProjectHome.Shown(home, "out", Agreement);
        Step(terminal, $"parley report {arguments} --out {target}");
        foreach (var path in ReportCommand.Write(agreement, answer, target))
        {
            terminal.Screen.Line($"  {path}");
        }

        WriteWhereNext(terminal.Screen, revised, target);
        return code;
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, pattern).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
        : [];

    private static void Step(Terminal terminal, string command) =>
        terminal.Screen.Line($"$ {command}", new Style(Color.Blue, decoration: Decoration.Bold));

    private static void WriteAnswer(IAnsiConsole screen, MonitorAnswer answer)
    {
        MonitorText.WriteHead(screen, answer);
        foreach (var group in Enum.GetValues<StateGroup>().Where(g => g is not (StateGroup.NotYet or StateGroup.Other)))
        {
            MonitorText.WriteGroup(screen, answer, group, RowsOfAGroup);
        }

        foreach (var group in answer.Result.Instances.GroupBy(StateGroups.Of).Where(g => g.Key is StateGroup.NotYet or StateGroup.Other).OrderBy(g => g.Key))
        {
            screen.Line($"{StateGroups.TitleOf(group.Key)}: {group.Count()}", new Style(decoration: Decoration.Bold));
        }

        screen.Line();
        MonitorText.WriteIncidents(screen, answer);
        MonitorText.WriteCoverage(screen, answer, RowsOfAGroup);
        screen.Line();
    }

    private static void WriteWhereNext(IAnsiConsole screen, string draft, string target)
    {
        screen.Line();
        screen.Line("Where to look next", new Style(decoration: Decoration.Bold));
        screen.Line($"  {Path.Combine(target, "report.html")}  the report, with its map: open it in a browser");
        screen.Line($"  {draft}  the agreement itself");
        screen.Line($"  parley check {draft}  every finding, with its place and its fix");
        screen.Line("  parley check --explain PL3001  what a code means");
        screen.Line("  parley --help  everything else");
    }
}
