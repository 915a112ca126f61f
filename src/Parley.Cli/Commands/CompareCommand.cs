using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Documents.Drafts;
using Parley.Workspace;
using Parley.Workspace.Json;
using Parley.Workspace.Texts;

namespace Parley.Cli.Commands;

/// <summary><c>parley compare BEFORE NOW</c></summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("BEFORE") { Description = "The earlier draft." }.RejectOptions();
        var now = new Argument<string>("NOW") { Description = "The later draft, in the same language." }.RejectOptions();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("text", "json");
        var command = new ExampleCommand(
            "compare",
            "Says what moved from one draft to the next, and for whom: who is newly bound, no longer, or otherwise.",
            "parley compare agreements/ukraine-2025/2025-11-20.parley.md agreements/ukraine-2025/2025-12-24.parley.md")
        {
            Remark = "A draft that names the one before it as \"previous\" is compared with it by \"parley check\" too, in short.",
        };
        command.Add(before);
        command.Add(now);
        command.Add(format);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(before), parsed.GetRequiredValue(now), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string before, string now, string format)
    {
        var workbench = new Workbench();
        var pair = DraftPair.Compare(terminal.OpenAgreement(workbench, before), terminal.OpenAgreement(workbench, now));
        terminal.Results.Write(format == "json" ? DraftsJson.Write(pair) : DraftTable.Write(pair.Changes, pair.Before.Compilation!.Agreement, pair.Now.Compilation!.Agreement));
        return ExitCode.Fine;
    }
}
