using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Workspace.Catalogue;

namespace Parley.Cli.Commands.Docs;

/// <summary><c>parley docs diagnostics</c>: one page for each code.</summary>
internal static class DiagnosticPagesCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = DocsCommand.Folder("docs/diagnostics");
        var command = new ExampleCommand("diagnostics", "Writes one page for each code, and their index.", "parley docs diagnostics --out docs/diagnostics") { folder };
        command.SetAction(parsed =>
        {
            DocsCommand.Write(parsed.GetRequiredValue(folder), DiagnosticIndex.Pages(), terminal);
            return ExitCode.Fine;
        });
        return command;
    }
}
