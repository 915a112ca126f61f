using System.CommandLine;
using Parley.Cli.CommandLine;

namespace Parley.Cli.Commands.Export;

/// <summary><c>parley export</c>: what other programs can work with.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new ExampleCommand(
            "export",
            "Writes an agreement for other programs.",
            "parley export promela agreements/kumanovo-1999/kumanovo.parley.md -o out/kumanovo.pml");
        command.Add(PromelaCommand.Create(terminal));
        command.Add(SmtCommand.Create(terminal));
        return command;
    }
}
