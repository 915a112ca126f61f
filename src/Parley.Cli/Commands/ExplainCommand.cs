using System.CommandLine;
using NodaTime;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Documents.Explanations.Rendering;
using Parley.Workspace;
using Parley.Workspace.Json;
using Parley.Workspace.Runs;

namespace Parley.Cli.Commands;

/// <summary><c>parley explain FILE [PROVISION...]</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var provisions = new Argument<string[]>("PROVISION") { Description = "Numbers of provisions (4.1) or articles (4). [default: all]", Arity = ArgumentArity.ZeroOrMore }.RejectOptions();
        var inForce = new InForceOption();
        var format = new Option<string>("--format") { Description = "text, json or markdown.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new ExampleCommand(
            "explain",
            "Says in plain sentences what the machine understood of each provision, with its dates, so that misreadings can be seen.",
            "parley explain agreements/kumanovo-1999/kumanovo.parley.md --in-force 1999-06-09",
            "parley explain agreements/ukraine-2025/2025-12-24.parley.md 14.5 21.3 --in-force 2026-01-15")
        {
            Remark = "Ends with 0, 2 when the command is misused or there is no such provision, 3 when the file cannot be read.",
        };
        command.Add(file);
        command.Add(provisions);
        command.Add(inForce);
        command.Add(format);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(provisions) ?? [], inForce.DayOf(parsed), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string path, IReadOnlyList<string> numbers, LocalDate? inForce, string format)
    {
        var file = terminal.OpenAgreement(new Workbench(), path);
        var agreement = file.Compilation!.Agreement;
        var chosen = new List<Provision>();
        foreach (var number in numbers)
        {
            if (ExplainRun.Find(agreement, number) is not { } found)
            {
                var nearest = ExplainRun.Nearest(agreement, number) is { } near ? $" Did you mean {near}?" : "";
                terminal.Messages.WriteLine(Plain.Clean($"{path} has no provision \"{number}\".{nearest}"));
                terminal.Messages.WriteLine("\"parley explain --help\" says how it is used.");
                return ExitCode.Misuse;
            }

            chosen.AddRange(found);
        }

        var explanation = ExplainRun.Explain(file, chosen.DistinctBy(p => p.Id).ToList(), inForce);
        terminal.Results.Write(format switch
        {
            "json" => ExplanationJson.Write(explanation),
            "markdown" => Plain.Clean(ExplanationMarkdown.Write(explanation)),
            _ => Plain.Clean(ExplanationText.Write(explanation)),
        });
        return ExitCode.Fine;
    }
}
