using System.CommandLine;
using System.CommandLine.Help;
using Parley.Cli.CommandLine;
using Parley.Cli.Commands.Docs;
using Parley.Cli.Commands.Export;
using Parley.Cli.CommandLine.Help;

namespace Parley.Cli.Commands;

/// <summary>The command <c>parley</c> and all that stand under it.</summary>
internal static class RootCommands
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(
            "Parley reads a peace agreement, checks it, follows events against it and reports.")
        {
            CheckCommand.Create(terminal),
            FormatCommand.Create(terminal),
            RenumberCommand.Create(terminal),
            TestCommand.Create(terminal),
            ExploreCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ModelCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            TimelineCommand.Create(terminal),
            WhatIfCommand.Create(terminal),
            BlockingCommand.Create(terminal),
            ExposureCommand.Create(terminal),
            MonitorCommand.Create(terminal),
            ReportCommand.Create(terminal),
            ExerciseCommand.Create(terminal),
            LspCommand.Create(),
            BenchCommand.Create(terminal),
            CompareCommand.Create(terminal),
            CompareTextsCommand.Create(terminal),
            DocsCommand.Create(terminal),
        };
        root.SetAction(_ => DemoCommand.Run(terminal));
        root.Options.OfType<HelpOption>().Single().Action = new ExampleHelp(
        [
            "parley                                                        the reference agreement, from its words to a report",
            "parley check agreements/ukraine-2025/2025-12-24.parley.md     what checking finds",
        ]);
        return root;
    }
}
