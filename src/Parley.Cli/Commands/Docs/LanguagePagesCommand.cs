using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Workspace.Catalogue.Language;

namespace Parley.Cli.Commands.Docs;

/// <summary><c>parley docs language</c>: the forms and the grammar, from the reader's tables.</summary>
internal static class LanguagePagesCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = DocsCommand.Folder("docs/language");
        var command = new ExampleCommand("language", "Writes the pages of the forms and of the grammar.", "parley docs language --out docs/language") { folder };
        command.SetAction(parsed =>
        {
            DocsCommand.Write(parsed.GetRequiredValue(folder), LanguagePages.Pages(), terminal);
            return ExitCode.Fine;
        });
        return command;
    }
}
