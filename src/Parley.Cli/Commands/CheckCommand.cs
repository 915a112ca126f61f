using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Workspace;
using Parley.Workspace.Catalogue;
using Parley.Workspace.Exploring;
using Parley.Workspace.Files;
using Parley.Workspace.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley check FILE...</c></summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Agreements to check (NAME.parley.md); - is standard input.", Arity = ArgumentArity.ZeroOrMore }.RejectOptions();
        var format = new Option<string>("--format") { Description = "text, json or sarif.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("text", "json", "sarif");
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors in the exit code." };
        var accepted = new Option<bool>("--accepted") { Description = "List what the drafters have accepted too, with the reasons (text only; json and sarif always do)." };
        var save = new Option<bool>("--save-scenarios") { Description = "Add to the document, for each finding that a run can show, a scenario that \"parley test\" replays." };
        var explain = new Option<string?>("--explain") { Description = "Print the page of a code, such as PL1001.", HelpName = "CODE" };
        var command = new ExampleCommand(
            "check",
            "Says what is unclear, contradictory, circular, undated or unverified in an agreement.",
            "parley check agreements/ukraine-2025/2025-12-24.parley.md",
            "parley check agreements/ukraine-2025/2025-12-24.parley.md --format json",
            "parley check agreements/ukraine-2025/2025-12-24.parley.md --save-scenarios",
            "parley check --explain PL1001")
        {
            Remark = "Ends with 0 when there are no errors, 1 when there are, 2 when the command is misused, 3 when a file cannot be read.",
        };
        command.Add(files);
        foreach (Option option in new Option[] { format, strict, accepted, save, explain })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is not { Length: > 0 } && result.GetValue(explain) is null)
            {
                result.AddError("Name at least one FILE to check, or a code with --explain.");
            }
            else if (result.GetValue(explain) is { } code && DiagnosticCatalogue.FindCode(code) is null)
            {
                result.AddError($"There is no code \"{code}\". docs/diagnostics/README.md lists them all.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(explain) is { } code
            ? Explain(terminal, code)
            : Run(terminal, new Workbench(), parsed.GetValue(files)!, parsed.GetValue(format)!, parsed.GetValue(strict), parsed.GetValue(accepted), parsed.GetValue(save)));
        return command;
    }

    public static int Run(Terminal terminal, Workbench workbench, IReadOnlyList<string> paths, string format, bool strict, bool accepted = false, bool save = false)
    {
        var files = paths.Select(p => terminal.Open(workbench, p)).ToList();
        var results = files.Select(f => f.Check).ToList();
        switch (format)
        {
            case "json":
                terminal.Results.Write(FindingsJson.Write(results));
                break;
            case "sarif":
                terminal.Results.Write(FindingsSarif.Write(results, ProductVersion.Text));
                break;
            default:
                foreach (var file in files.Where(f => f.Unreadable is null))
                {
                    FindingText.Write(terminal.Screen, file, accepted);
                }

                break;
        }

        foreach (var file in files.Where(f => f.Unreadable is not null))
        {
            terminal.Say(file.Unreadable!);
        }

        foreach (var file in files.Where(f => save && f.Text is not null))
        {
            SaveScenarios(terminal, file);
        }

        var least = strict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        return results
            .Select(r => !r.Readable ? ExitCode.File : r.Findings.Any(f => f.Severity >= least) ? ExitCode.Found : ExitCode.Fine)
            .Aggregate(ExitCode.Fine, ExitCode.Worse);
    }

    private static void SaveScenarios(Terminal terminal, AgreementFile file)
    {
        var runs = FindingScenarios.Of(file, file.Check.Findings, CancellationToken.None);
        var text = ScenarioPlacement.Place(file, runs.Select(r => (r.Name, r.Text)));
        if (text != file.Text!.Text && TextOutput.Write(file.Path, text) is { } problem)
        {
            throw new FileFailureException(problem);
        }

        terminal.Messages.WriteLine($"{file.Path}: {Plain.Count(runs.Count, "finding")} can be shown by a run; the scenarios stand in the document.");
    }

    private static int Explain(Terminal terminal, string code)
    {
        terminal.Results.Write(DiagnosticPage.Write(DiagnosticCatalogue.FindCode(code)!));
        return ExitCode.Fine;
    }
}
