using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Exploration.Export;

namespace Parley.Cli.Commands.Export;

/// <summary><c>parley export smt FILE</c></summary>
internal static class SmtCommand
{
    public static Command Create(Terminal terminal) => ModelCommand.Create(
        terminal,
        "smt",
        "Writes what parties can do under an agreement as clauses for the solver z3 (SMT-LIB 2.6), a problem for each question.",
        "smt2",
        Smt.Write);
}
