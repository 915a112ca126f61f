using System.CommandLine;
using NodaTime;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Documents.Timelines;
using Parley.Documents.Timelines.Picture;
using Parley.Documents.Timelines.Writing;
using Parley.Workspace;
using Parley.Workspace.Files;
using Parley.Workspace.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley timeline FILE</c></summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var inForce = new InForceOption();
        var format = new Option<string>("--format") { Description = "text, json, ics or svg.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("text", "json", "ics", "svg");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write to. [default: standard output]", HelpName = "FILE" };
        var command = new ExampleCommand(
            "timeline",
            "Shows every deadline, period, decision, approval and life date: what can be dated by its date, the rest in the order in which it can come.",
            "parley timeline agreements/kumanovo-1999/kumanovo.parley.md --in-force 1999-06-09",
            "parley timeline agreements/kumanovo-1999/kumanovo.parley.md --in-force 1999-06-09 --format svg -o out/kumanovo.svg")
        {
            Remark = "Ends with 0, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        command.Add(file);
        command.Add(inForce);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), inForce.DayOf(parsed), parsed.GetValue(format)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string path, LocalDate? inForce, string format, string? output)
    {
        var file = terminal.OpenAgreement(new Workbench(), path);
        var timeline = TimelineBuilder.Build(file.Compilation!.Agreement, inForce, file.Ground!.Atlas);
        var text = format switch
        {
            "json" => TimelineJson.Write(timeline),
            "ics" => TimelineCalendar.Write(timeline),
            "svg" => TimelinePicture.Draw(timeline, file.Compilation.Agreement),
            _ => Plain.Clean(TimelineText.Write(timeline)),
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
