using System.CommandLine;
using Parley.Analysis.Exposing;
using Parley.Analysis.Exposing.Reordering;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Documents.Exposures;
using Parley.Documents.Exposures.Picture;
using Parley.Workspace;
using Parley.Workspace.Files;
using Parley.Workspace.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley exposure FILE</c></summary>
internal static class ExposureCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var format = new Option<string>("--format") { Description = "text, json or svg.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }.AcceptOnlyFromAmong("text", "json", "svg");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write to. [default: standard output]", HelpName = "FILE" };
        var command = new ExampleCommand(
            "exposure",
            "Says who goes first: what each party must have done before something that it is promised falls due, and which changes of the text would lessen that.",
            "parley exposure agreements/aceh-2005/memorandum.parley.md",
            "parley exposure agreements/aceh-2005/memorandum.parley.md --format svg -o out/aceh.svg")
        {
            Remark = "Ends with 0, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        command.Add(file);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(format)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string format, string? output)
    {
        var opened = terminal.OpenAgreement(new Workbench(), path);
        var agreement = opened.Compilation!.Agreement;
        var exposures = Exposures.Of(agreement, opened.Ground!.Atlas);
        var lessening = Lessenings.Of(agreement, opened.Ground.Atlas, exposures, CancellationToken.None);
        var text = format switch
        {
            "json" => ExposureJson.Write(agreement, exposures, lessening),
            "svg" => ExposurePicture.Draw(agreement, exposures, lessening),
            _ => Plain.Clean(ExposureText.Write(agreement, exposures, lessening)),
        };
        if (output is null)
        {
            terminal.Results.Write(text);
            return ExitCode.Fine;
        }

        if (TextOutput.Write(output, text) is { } problem)
        {
            throw new FileFailureException(problem);
        }

        terminal.Results.WriteLine(output);
        return ExitCode.Fine;
    }
}
