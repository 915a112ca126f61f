using System.CommandLine;
using Parley.Workspace;

namespace Parley.Cli.CommandLine;

/// <summary>Runs one command line: nothing that it meets ends in a stack trace.</summary>
internal static class Host
{
    public static int Run(string[] args)
    {
        using var terminal = Terminal.Open();
        try
        {
            var parsed = Commands.RootCommands.Create(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not Help.ExampleHelp)
            {
                return Misused(parsed, terminal);
            }

            var ended = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Results,
                Error = terminal.Messages,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            terminal.Results.Flush();
            return ended;
        }
        catch (FileFailureException failure)
        {
            terminal.Say(failure.Problem);
            return ExitCode.File;
        }
#pragma warning disable CA1031 // The last place where a fault can be told to the user in words.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Failed(fault, terminal);
        }
    }

    private static int Misused(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Messages.WriteLine(error.Message);
        }

        var name = parsed.CommandResult.Command is RootCommand ? "parley" : $"parley {parsed.CommandResult.Command.Name}";
        terminal.Messages.WriteLine($"\"{name} --help\" says how it is used.");
        return ExitCode.Misuse;
    }

    private static int Failed(Exception fault, Terminal terminal)
    {
        var descriptor = WorkspaceDiagnostics.Internal;
        terminal.Messages.WriteLine($"{descriptor.Code}: {string.Format(descriptor.Format, fault.GetType().Name)}");
        if (Environment.GetEnvironmentVariable("PARLEY_DEBUG") == "1")
        {
            terminal.Messages.WriteLine(fault);
        }

        return ExitCode.Internal;
    }
}
