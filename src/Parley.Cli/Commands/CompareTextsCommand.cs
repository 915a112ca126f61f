using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Workspace;
using Parley.Workspace.Json;
using Parley.Workspace.Texts;
using Spectre.Console;

namespace Parley.Cli.Commands;

/// <summary><c>parley compare-texts A B</c></summary>
internal static class CompareTextsCommand
{
    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("A") { Description = "One text of the agreement." }.RejectOptions();
        var second = new Argument<string>("B") { Description = "Another, in another language or in other words." }.RejectOptions();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("text", "json");
        var command = new ExampleCommand(
            "compare-texts",
            "Says where two texts of one agreement differ in effect: in dates, bounds, parties or duties, not in wording.",
            "parley compare-texts agreements/kumanovo-1999/kumanovo.parley.md agreements/kumanovo-1999/kumanovo.fr.parley.md",
            "parley compare-texts agreements/ukraine-2025/2025-12-24.parley.md agreements/ukraine-2025/2025-12-24.uk.parley.md --format json")
        {
            Remark = "Ends with 0 when the texts have the same effect, 1 when they differ, 2 when the command is misused, 3 when a file cannot be read.",
        };
        command.Add(first);
        command.Add(second);
        command.Add(format);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string first, string second, string format)
    {
        var workbench = new Workbench();
        var pair = TextPair.Compare(terminal.OpenAgreement(workbench, first), terminal.OpenAgreement(workbench, second));
        if (format == "json")
        {
            terminal.Results.Write(TextsJson.Write(pair));
        }
        else
        {
            foreach (var difference in pair.Differences)
            {
                FindingText.WriteFinding(terminal.Screen, difference.Remark, pair.FindText);
                terminal.Screen.Line();
            }

            var summary = pair.Differences.IsEmpty ? "the same effect" : Plain.Count(pair.Differences.Count, "difference");
            terminal.Screen.Line($"{first} and {second}: {summary}.", new Style(decoration: Decoration.Bold));
        }

        return pair.Differences.IsEmpty ? ExitCode.Fine : ExitCode.Found;
    }
}
