using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Workspace.Catalogue;
using Parley.Workspace.Files;

namespace Parley.Cli.Commands;

/// <summary><c>parley docs diagnostics</c>: for maintainers, writes the pages of the codes from their tables.</summary>
internal static class DocsCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "The folder to write to.", DefaultValueFactory = _ => "docs/diagnostics", HelpName = "DIR" };
        var diagnostics = new ExampleCommand(
            "diagnostics",
            "Writes one page for each code, and their index.",
            "parley docs diagnostics --out docs/diagnostics")
        {
            folder,
        };
        diagnostics.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder);
            foreach (var (file, text) in DiagnosticIndex.Pages())
            {
                if (TextOutput.Write(Path.Combine(target, file), text) is { } problem)
                {
                    throw new FileFailureException(problem);
                }
            }

            terminal.Messages.WriteLine($"{DiagnosticCatalogue.All.Count} pages and their index are in {target}.");
            return ExitCode.Fine;
        });
        return new Command("docs", "Makes the parts of the documentation that come from the program.") { Hidden = true, Subcommands = { diagnostics } };
    }
}
