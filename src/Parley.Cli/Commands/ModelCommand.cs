using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Cli.Rendering;
using Parley.Workspace;
using Parley.Workspace.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley model FILE</c></summary>
internal static class ModelCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The agreement (NAME.parley.md)." }.RejectOptions();
        var command = new ExampleCommand(
            "model",
            "Prints what is understood of an agreement as JSON: parties, places, anchors, norms, brackets. docs/json.md describes it.",
            "parley model agreements/ukraine-2025/2025-12-24.parley.md")
        {
            file,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Terminal terminal, string path)
    {
        var compilation = terminal.OpenAgreement(new Workbench(), path).Compilation!;
        terminal.Results.Write(ModelJson.Write(compilation.Agreement));
        var errors = compilation.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
        {
            terminal.Messages.WriteLine($"{path} has {Plain.Count(errors, "error")}; what could not be read is not in the model. \"parley check {path}\" lists them.");
        }

        return ExitCode.Fine;
    }
}
