using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Exploration.Questions;
using Parley.Workspace;
using Parley.Workspace.Exploring;
using Parley.Workspace.Files;
using Parley.Workspace.Json;
using Spectre.Console;

namespace Parley.Cli.Commands;

/// <summary><c>parley explore FILE</c></summary>
internal static class ExploreCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var budget = new Option<int>("--budget") { Description = $"How many states may be reached for each question. [default: {ExplorationOptions.UsualBudget}]", DefaultValueFactory = _ => ExplorationOptions.UsualBudget, HelpName = "STATES" };
        budget.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => !int.TryParse(t.Value, out var states) || states < 1))
            {
                result.AddError($"--budget \"{result.Tokens[0].Value}\" is no number of states. Write a whole number from 1 on.");
            }
        });
        var question = new Option<string[]>("--question") { Description = "Ask this instead of what the document asks; can be given several times.", HelpName = "QUESTION", AllowMultipleArgumentsPerToken = false };
        var inForce = new InForceOption();
        var save = new Option<bool>("--save-scenario") { Description = "Add each run that is found to the document, as a scenario that \"parley test\" replays." };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }.AcceptOnlyFromAmong("text", "json");
        var command = new ExampleCommand(
            "explore",
            "Looks at everything that parties can do under an agreement (perform, refuse, break, use powers, approve or not) and answers the questions of its document.",
            "parley explore agreements/kumanovo-1999/kumanovo.parley.md",
            "parley explore agreements/kumanovo-1999/kumanovo.parley.md --question \"Never: 2.4 is overdue.\" --in-force 1999-06-09")
        {
            Remark = "Ends with 0 when every question has an answer and none fails, 1 otherwise or when there are none, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        command.Add(file);
        foreach (Option option in new Option[] { question, inForce, budget, save, format })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var options = new ExplorationOptions { Budget = parsed.GetValue(budget), InForce = inForce.DayOf(parsed) };
            return Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(question) ?? [], options, parsed.GetValue(save), parsed.GetValue(format)!);
        });
        return command;
    }

    private static int Run(Terminal terminal, string path, string[] questions, ExplorationOptions options, bool save, string format)
    {
        var file = terminal.OpenAgreement(new Workbench(), path);
        var report = ExploreRun.Ask(file, questions, options, CancellationToken.None);
        if (format == "json")
        {
            terminal.Results.Write(ExploreJson.Write(path, report));
        }
        else
        {
            Write(terminal, report);
        }

        if (save && report.Answers.Any(a => a.Run is not null))
        {
            var text = ScenarioPlacement.Place(file, report.Answers.Select(a => a.Run).OfType<Run>().Select(r => (r.Name, r.Text)));
            if (TextOutput.Write(path, text) is { } problem)
            {
                throw new FileFailureException(problem);
            }
        }

        return report.Problems.IsEmpty && !report.Answers.IsEmpty && report.Answers.All(a => a.Verdict == Verdict.Holds) ? ExitCode.Fine : ExitCode.Found;
    }

    private static void Write(Terminal terminal, ExploreReport report)
    {
        foreach (var problem in report.Problems)
        {
            terminal.Messages.WriteLine(Plain.Clean($"{FindingText.WordOf(problem.Severity)} {problem.Code}: {problem.Message}"));
        }

        if (report.Answers.IsEmpty)
        {
            terminal.Messages.WriteLine("There are no questions. Write them under \"## Questions\", or ask one with --question \"Never: 1.1 is overdue.\"");
            return;
        }

        var first = report.Answers[0];
        terminal.Screen.Line(first.InForce is { } day
            ? $"Every run begins on {first.Begins:uuuu'-'MM'-'dd}; the agreement is supposed to be in force from {day:uuuu'-'MM'-'dd}."
            : $"Every run begins on {first.Begins:uuuu'-'MM'-'dd}; the agreement enters into force as it says itself.");
        foreach (var answer in report.Answers)
        {
            ExploreText.Write(terminal.Screen, answer);
        }

        terminal.Screen.Line(ExploreText.Summary(report.Answers), new Style(decoration: Decoration.Bold));
    }
}
