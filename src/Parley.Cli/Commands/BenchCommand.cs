using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Parley.Cli.CommandLine;

namespace Parley.Cli.Commands;

/// <summary><c>parley bench</c>: measures on this machine.</summary>
internal static class BenchCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new ExampleCommand(
            "bench",
            "Measures how fast checking, editing, monitoring and finding places are on this machine, and prints the figures with their ratios.",
            "parley bench");
        command.SetAction(_ => Run(terminal));
        return command;
    }

    private static int Run(Terminal terminal)
    {
        var project = ProjectHome.Find() is { } home ? Path.Combine(home, "bench", "Parley.Bench") : null;
        if (project is null || !Directory.Exists(project))
        {
            terminal.Messages.WriteLine("The benchmarks lie in the project's own folder, bench/Parley.Bench, which is not here. Run ./parley in a checkout of the project.");
            return ExitCode.File;
        }

        terminal.Messages.WriteLine("Building the benchmarks and measuring; other work on this machine makes the figures worse ...");
        terminal.Results.Flush();
        try
        {
            // The muxer that runs this program can run the benchmarks too, wherever it is installed.
            var dotnet = Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet";
            using var process = Process.Start(new ProcessStartInfo(dotnet, ["run", "--project", project, "-c", "Release", "--", "quick"]))!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            terminal.Messages.WriteLine("The benchmarks are built when they are run, and no \"dotnet\" is found. https://dotnet.microsoft.com/download says how to install the .NET 10 SDK.");
            return ExitCode.File;
        }
    }
}
