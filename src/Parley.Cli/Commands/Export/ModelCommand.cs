using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Exploration.Questions;
using Parley.Geography;
using Parley.Model.Questions;
using Parley.Workspace;
using Parley.Workspace.Exploring;
using Parley.Workspace.Files;

namespace Parley.Cli.Commands.Export;

/// <summary>What the exports for model checkers and solvers share: they write the models of the same questions, each in its own language.</summary>
internal static class ModelCommand
{
    /// <summary>Words the models of questions in one language.</summary>
    public delegate string Writer(Agreement agreement, Atlas? atlas, ValueList<Question> questions, ExplorationOptions options);

    public static Command Create(Terminal terminal, string name, string description, string ending, Writer write)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var question = new Option<string[]>("--question") { Description = "Write the model of this question instead of those of the document; can be given several times.", HelpName = "QUESTION" };
        var inForce = new InForceOption();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write to. [default: standard output]", HelpName = "FILE" };
        var command = new ExampleCommand(
            name,
            description,
            $"parley export {name} agreements/kumanovo-1999/kumanovo.parley.md -o out/kumanovo.{ending}",
            $"parley export {name} agreements/kumanovo-1999/kumanovo.parley.md --question \"Never: 2.4 is overdue.\"")
        {
            Remark = "Ends with 0, 1 when there is no question, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        command.Add(file);
        foreach (Option option in new Option[] { question, inForce, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(question) ?? [], new ExplorationOptions { InForce = inForce.DayOf(parsed) }, parsed.GetValue(output), write));
        return command;
    }

    private static int Run(Terminal terminal, string path, string[] questions, ExplorationOptions options, string? output, Writer write)
    {
        var file = terminal.OpenAgreement(new Workbench(), path);
        var (asked, problems) = ExploreRun.Questions(file, questions);
        foreach (var problem in problems)
        {
            terminal.Say(problem);
        }

        if (asked.IsEmpty)
        {
            terminal.Messages.WriteLine("There are no questions. Write them under \"## Questions\", or give one with --question \"Never: 1.1 is overdue.\"");
            return ExitCode.Found;
        }

        var text = write(file.Compilation!.Agreement, file.Ground!.Atlas, asked, options);
        if (output is null)
        {
            terminal.Results.Write(text);
            return ExitCode.Fine;
        }

        if (TextOutput.Write(output, text) is { } problemWriting)
        {
            throw new FileFailureException(problemWriting);
        }

        terminal.Results.WriteLine(output);
        return ExitCode.Fine;
    }
}
