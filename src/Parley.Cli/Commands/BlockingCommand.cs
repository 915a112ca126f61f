using System.CommandLine;
using Parley.Analysis.Blocking;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Documents.Blocking;
using Parley.Workspace;
using Parley.Workspace.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley blocking FILE</c></summary>
internal static class BlockingCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }.AcceptOnlyFromAmong("text", "json");
        var command = new ExampleCommand(
            "blocking",
            "Says who can hold what back: for entry into force, every provision, decision and approval the smallest sets of those who can keep it from coming about by doing nothing.",
            "parley blocking agreements/ukraine-2025/2025-12-24.parley.md")
        {
            Remark = "Ends with 0, 2 when the command is misused, 3 when the file cannot be read.",
        };
        command.Add(file);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var opened = terminal.OpenAgreement(new Workbench(), parsed.GetRequiredValue(file));
            var agreement = opened.Compilation!.Agreement;
            var held = Holdings.Of(agreement, opened.Ground!.Atlas, CancellationToken.None);
            terminal.Results.Write(parsed.GetValue(format) == "json" ? BlockingJson.Write(agreement, held) : Plain.Clean(BlockingText.Write(agreement, held)));
            return ExitCode.Fine;
        });
        return command;
    }
}
