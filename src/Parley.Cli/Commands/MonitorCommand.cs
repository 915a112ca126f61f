using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Workspace;
using Parley.Workspace.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley monitor AGREEMENT --events FILE...</c></summary>
internal static class MonitorCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new EventOptions();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("text", "json");
        var command = new ExampleCommand(
            "monitor",
            "Follows events against every provision: what is due, kept, overdue or cannot be determined, on which evidence.",
            "parley monitor agreements/ukraine-2025/2025-12-24.parley.md --events agreements/ukraine-2025/events/exercise.ndjson --in-force 2026-01-15",
            "parley monitor agreements/ukraine-2025/2025-12-24.parley.md --events agreements/ukraine-2025/events/exercise.ndjson --in-force 2026-01-15 --known-at 2026-02-15 --format json")
        {
            Remark = "Ends with 0, with 1 when rows of the events could not be read, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        options.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var agreement = terminal.OpenAgreement(new Workbench(), options.AgreementOf(parsed));
            var (answer, code) = terminal.Follow(agreement, options.EventsOf(parsed), options.MappingOf(parsed), options.RequestOf(parsed));
            if (answer is null)
            {
                return code;
            }

            if (parsed.GetValue(format) == "json")
            {
                terminal.Results.Write(MonitorJson.Write(answer));
            }
            else
            {
                MonitorText.Write(terminal.Screen, answer);
            }

            return code;
        });
        return command;
    }
}
