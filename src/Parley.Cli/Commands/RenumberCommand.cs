using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Language.Renumbering;
using Parley.Workspace;
using Parley.Workspace.Files;

namespace Parley.Cli.Commands;

/// <summary><c>parley renumber FILE</c></summary>
internal static class RenumberCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md); - is standard input." }.RejectOptions();
        var from = new Option<string?>("--from") { Description = "The article or provision that gets another number: 4 or 4.1.", HelpName = "NUMBER" };
        var to = new Option<string?>("--to") { Description = "The free number that it gets.", HelpName = "NUMBER" };
        var before = new Option<string?>("--insert-before") { Description = "Make room for a new article or provision: this one, and all behind it, count one more.", HelpName = "NUMBER" };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file and leave FILE as it is.", HelpName = "PATH" };
        var stdout = new Option<bool>("--stdout") { Description = "Print the text and leave FILE as it is." };
        var command = new ExampleCommand(
            "renumber",
            "Numbers articles 1, 2, 3 and provisions 1.1, 1.2, 1.3 in the order in which they stand, and changes every reference with them. Footnotes, commentary and other files stay as they are.",
            "parley renumber agreements/kumanovo-1999/kumanovo.parley.md --insert-before 4 --stdout",
            "parley renumber agreements/kumanovo-1999/kumanovo.parley.md --from 4 --to 6 --stdout")
        {
            Remark = "Lists the numbers that have changed. Ends with 1 when nothing could be renumbered, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        command.Add(file);
        foreach (Option option in new Option[] { from, to, before, output, stdout })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            var (one, other, room) = (result.GetValue(from), result.GetValue(to), result.GetValue(before));
            if ((one is null) != (other is null) || (one is not null && room is not null))
            {
                result.AddError("Use --from together with --to, or --insert-before alone, or neither.");
            }
            else if ((one is not null && !(NumberRules.IsNumber(one) && NumberRules.IsNumber(other!) && one.Count(c => c == '.') == other!.Count(c => c == '.'))) || (room is not null && !NumberRules.CanCount(room)))
            {
                result.AddError("Numbers are written 4 or 4.1; --from and --to name both articles or both provisions.");
            }
            else if (result.GetValue(stdout) && result.GetValue(output) is not null)
            {
                result.AddError("Use only one of --output and --stdout.");
            }
        });
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var text = terminal.OpenAgreement(new Workbench(), path).Text!;
            var renumbered = parsed.GetValue(before) is { } room ? AgreementRenumberer.MakeRoom(text, room)
                : parsed.GetValue(from) is { } number ? AgreementRenumberer.Move(text, number, parsed.GetValue(to)!)
                : AgreementRenumberer.InOrder(text);
            return Write(terminal, renumbered, path, parsed.GetValue(output), parsed.GetValue(stdout));
        });
        return command;
    }

    private static int Write(Terminal terminal, RenumberedText renumbered, string path, string? output, bool stdout)
    {
        if (renumbered.Problem is { } problem)
        {
            terminal.Say(problem);
            return ExitCode.Found;
        }

        if (stdout || (path == FileArguments.StandardInput && output is null))
        {
            terminal.Results.Write(renumbered.Text);
        }
        else if ((output is not null || !renumbered.Edits.IsEmpty) && TextOutput.Write(output ?? path, renumbered.Text) is { } failure)
        {
            throw new FileFailureException(failure);
        }

        foreach (var (old, now) in renumbered.Changed)
        {
            terminal.Messages.WriteLine($"{old} is now {now}");
        }

        terminal.Messages.WriteLine(renumbered.Changed.IsEmpty
            ? $"{Plain.Clean(path)}: the numbers stay as they are."
            : $"{Plain.Clean(path)}: {Plain.Count(renumbered.Edits.Count, "place")} changed. Footnotes, commentary and files beside it that name a number are as they were.");
        return ExitCode.Fine;
    }
}
