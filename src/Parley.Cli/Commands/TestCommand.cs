using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Workspace;
using Parley.Workspace.Files;
using Parley.Workspace.Json;
using Parley.Workspace.Scenarios;
using Spectre.Console;

namespace Parley.Cli.Commands;

/// <summary><c>parley test FILE|FOLDER...</c></summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("FILE|FOLDER") { Description = "Agreements (NAME.parley.md), or folders in which all of them are tested.", Arity = ArgumentArity.OneOrMore }.RejectOptions();
        var filter = new Option<string?>("--filter") { Description = "Only scenarios whose name holds this text.", HelpName = "TEXT" };
        var format = new Option<string>("--format") { Description = "text, json or junit.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("text", "json", "junit");
        var output = new Option<string?>("--output", "-o") { Description = "Write the report to this file; a summary is printed. [default: standard output]", HelpName = "FILE" };
        var command = new ExampleCommand(
            "test",
            "Runs the scenarios of an agreement and says which of them its provisions bear out.",
            "parley test agreements/ukraine-2025/2025-12-24.parley.md",
            "parley test agreements --format junit -o out/scenarios.xml")
        {
            Remark = "Ends with 0 when all scenarios pass, 1 when one fails or there are none, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        command.Add(paths);
        foreach (Option option in new Option[] { filter, format, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(filter), parsed.GetValue(format)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, IEnumerable<string> paths, string? filter, string format, string? output)
    {
        var workbench = new Workbench();
        var files = paths.SelectMany(AgreementFolders.Find).Distinct(StringComparer.Ordinal).Select(workbench.Open).ToList();
        var code = ExitCode.Fine;
        var reports = new List<ScenarioReport>();
        using var progress = new CommandLine.Progress(terminal);
        var count = 0L;
        foreach (var file in files)
        {
            if (file.Unreadable is { } problem)
            {
                terminal.Say(problem);
                code = ExitCode.File;
                continue;
            }

            reports.Add(ScenarioTests.Run(file, filter, _ => progress.Scenario(++count)));
        }

        progress.Dispose();
        Write(terminal, reports, format, output);
        if (reports.Sum(r => r.Results.Count) == 0 && code == ExitCode.Fine)
        {
            terminal.Messages.WriteLine(filter is null ? "There are no scenarios. Write them under \"## Scenarios\"." : $"No scenario has a name with \"{filter}\" in it.");
            return ExitCode.Found;
        }

        return ExitCode.Worse(code, reports.Any(r => r.Failed > 0) ? ExitCode.Found : ExitCode.Fine);
    }

    private static void Write(Terminal terminal, List<ScenarioReport> reports, string format, string? output)
    {
        Func<string>? other = format switch { "json" => () => ScenarioJson.Write(reports), "junit" => () => ScenarioJUnit.Write(reports), _ => null };
        if (output is null && other is null)
        {
            WriteText(terminal.Screen, reports);
            return;
        }

        var text = other?.Invoke() ?? Plain(reports);
        if (output is null)
        {
            terminal.Results.Write(text);
            return;
        }

        if (TextOutput.Write(output, text) is { } problem)
        {
            throw new FileFailureException(problem);
        }

        terminal.Results.WriteLine(ScenarioText.Summary(reports));
    }

    private static string Plain(List<ScenarioReport> reports)
    {
        using var page = new StringWriter { NewLine = "\n" };
        WriteText(Terminal.PlainOver(page), reports);
        return page.ToString();
    }

    private static void WriteText(IAnsiConsole screen, List<ScenarioReport> reports)
    {
        foreach (var report in reports.Where(r => r.Results.Count > 0))
        {
            ScenarioText.Write(screen, report);
        }

        screen.Line(ScenarioText.Summary(reports), new Style(decoration: Decoration.Bold));
    }
}
