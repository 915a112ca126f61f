using System.CommandLine;
using Parley.Analysis.Exposing;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Documents.Exposures;
using Parley.Workspace;
using Parley.Workspace.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley exposure FILE</c></summary>
internal static class ExposureCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }.AcceptOnlyFromAmong("text", "json");
        var command = new ExampleCommand(
            "exposure",
            "Says who goes first: what each party must have done before something that it is promised falls due.",
            "parley exposure agreements/aceh-2005/memorandum.parley.md")
        {
            Remark = "Ends with 0, 2 when the command is misused, 3 when the file cannot be read.",
        };
        command.Add(file);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var opened = terminal.OpenAgreement(new Workbench(), parsed.GetRequiredValue(file));
            var agreement = opened.Compilation!.Agreement;
            var exposures = Exposures.Of(agreement, opened.Ground!.Atlas);
            terminal.Results.Write(parsed.GetValue(format) == "json" ? ExposureJson.Write(agreement, exposures) : Plain.Clean(ExposureText.Write(agreement, exposures)));
            return ExitCode.Fine;
        });
        return command;
    }
}
