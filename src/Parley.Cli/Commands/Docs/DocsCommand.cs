using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Workspace.Files;

namespace Parley.Cli.Commands.Docs;

/// <summary><c>parley docs</c>: for maintainers, writes the pages that come from the program's own tables.</summary>
internal static class DocsCommand
{
    public static Command Create(Terminal terminal) => new("docs", "Makes the parts of the documentation that come from the program.")
    {
        Hidden = true,
        Subcommands = { DiagnosticPagesCommand.Create(terminal), LanguagePagesCommand.Create(terminal), CoveragePageCommand.Create(terminal) },
    };

    public static Option<string> Folder(string usual) => new("--out") { Description = "The folder to write to.", DefaultValueFactory = _ => usual, HelpName = "DIR" };

    public static void Write(string folder, IEnumerable<(string File, string Text)> pages, Terminal terminal)
    {
        var written = 0;
        foreach (var (file, text) in pages)
        {
            if (TextOutput.Write(Path.Combine(folder, file), text) is { } problem)
            {
                throw new FileFailureException(problem);
            }

            written++;
        }

        terminal.Messages.WriteLine($"{written} {(written == 1 ? "page is" : "pages are")} in {folder}.");
    }
}
