using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Exploration.Export;

namespace Parley.Cli.Commands.Export;

/// <summary><c>parley export promela FILE</c></summary>
internal static class PromelaCommand
{
    public static Command Create(Terminal terminal) => ModelCommand.Create(
        terminal,
        "promela",
        "Writes what parties can do under an agreement as a model for the model checker SPIN, with an assertion for each question.",
        "pml",
        Promela.Write);
}
