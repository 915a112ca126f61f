using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Workspace.Catalogue.Language;
using Parley.Workspace.Files;

namespace Parley.Cli.Commands.Docs;

/// <summary><c>parley docs coverage FILE...</c>: how much of pasted texts is read, as a table.</summary>
internal static class CoveragePageCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Texts as they are, such as resolutions.", Arity = ArgumentArity.OneOrMore };
        var folder = DocsCommand.Folder("docs/language");
        var command = new ExampleCommand("coverage", "Pastes each text into an empty agreement and counts what is read.", "parley docs coverage README.md --out /tmp") { files, folder };
        command.SetAction(parsed =>
        {
            var texts = parsed.GetRequiredValue(files).Select(Read).ToList();
            DocsCommand.Write(parsed.GetRequiredValue(folder), [("coverage.md", CoveragePage.Write(texts))], terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static (string Name, SourceText Text) Read(string path)
    {
        var file = TextFile.Read(path, FileLimits.AgreementBytes);
        return file.Text is { } text ? (Path.GetFileNameWithoutExtension(path), text) : throw new FileFailureException(file.Problem!);
    }
}
