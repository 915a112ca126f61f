using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Workspace;
using Parley.Workspace.Files;

namespace Parley.Cli.Commands;

/// <summary><c>parley format FILE...</c></summary>
internal static class FormatCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Agreements to lay out; - is standard input.", Arity = ArgumentArity.OneOrMore }.RejectOptions();
        var check = new Option<bool>("--check") { Description = "Change nothing; list the files that would change, each with its first such line." };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file and leave FILE as it is.", HelpName = "PATH" };
        var stdout = new Option<bool>("--stdout") { Description = "Print the text and leave FILE as it is." };
        var command = new ExampleCommand(
            "format",
            "Lays out an agreement: one sentence a line, one blank line between provisions, pasted marks as typed ones. Meaning, comments and footnotes stay as they are. docs/language/formatting.md shows the rules.",
            "parley format --check agreements/ukraine-2025/2025-12-24.parley.md",
            "parley format agreements/kumanovo-1999/kumanovo.parley.md --stdout")
        {
            Remark = "Ends with 0, with --check 1 when a file would change, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        command.Add(files);
        foreach (Option option in new Option[] { check, output, stdout })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            var ways = (result.GetValue(check) ? 1 : 0) + (result.GetValue(stdout) ? 1 : 0) + (result.GetValue(output) is null ? 0 : 1);
            if (ways > 1)
            {
                result.AddError("Use only one of --check, --output and --stdout.");
            }
            else if (result.GetValue(output) is not null && result.GetValue(files) is { Length: > 1 })
            {
                result.AddError("--output takes one FILE.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(check)
            ? Check(terminal, parsed.GetRequiredValue(files))
            : Write(terminal, parsed.GetRequiredValue(files), parsed.GetValue(output), parsed.GetValue(stdout)));
        return command;
    }

    private static int Check(Terminal terminal, IEnumerable<string> paths)
    {
        var workbench = new Workbench();
        var ended = ExitCode.Fine;
        foreach (var file in paths.Select(p => terminal.OpenAgreement(workbench, p)).Where(f => !f.Formatted!.IsSame))
        {
            var first = file.Formatted!.Edits[0].At.Start.Line;
            terminal.Results.WriteLine($"{Plain.Clean(file.Path)}:{first}: would be laid out in another way.");
            ended = ExitCode.Found;
        }

        return ended;
    }

    private static int Write(Terminal terminal, IEnumerable<string> paths, string? output, bool stdout)
    {
        var workbench = new Workbench();
        foreach (var path in paths)
        {
            var formatted = terminal.OpenAgreement(workbench, path).Formatted!;
            if (stdout || (path == FileArguments.StandardInput && output is null))
            {
                terminal.Results.Write(formatted.Text);
            }
            else if ((output is not null || !formatted.IsSame) && TextOutput.Write(output ?? path, formatted.Text) is { } problem)
            {
                throw new FileFailureException(problem);
            }
            else if (output is null)
            {
                terminal.Messages.WriteLine($"{Plain.Clean(path)}: {(formatted.IsSame ? "stays as it is" : $"laid out anew, {Plain.Count(formatted.Edits.Count, "change")}")}.");
            }
        }

        return ExitCode.Fine;
    }
}
