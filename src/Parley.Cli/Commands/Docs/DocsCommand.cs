using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Workspace.Catalogue;
using Parley.Workspace.Catalogue.Language;
using Parley.Workspace.Files;

namespace Parley.Cli.Commands.Docs;

/// <summary><c>parley docs</c>: for maintainers, writes the pages that come from the program's own tables.</summary>
internal static class DocsCommand
{
    public static Command Create(Terminal terminal) => new("docs", "Makes the parts of the documentation that come from the program.")
    {
        Hidden = true,
        Subcommands =
        {
            Pages("diagnostics", "Writes one page for each code, and their index.", "docs/diagnostics", DiagnosticIndex.Pages, terminal),
            Pages("language", "Writes the pages of the forms and of the grammar.", "docs/language", LanguagePages.Pages, terminal),
            CoveragePageCommand.Create(terminal),
        },
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

    private static ExampleCommand Pages(string name, string description, string usual, Func<IEnumerable<(string File, string Text)>> pages, Terminal terminal)
    {
        var folder = Folder(usual);
        var command = new ExampleCommand(name, description, $"parley docs {name} --out {usual}") { folder };
        command.SetAction(parsed =>
        {
            Write(parsed.GetRequiredValue(folder), pages(), terminal);
            return ExitCode.Fine;
        });
        return command;
    }
}
