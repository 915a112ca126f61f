using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Parley.Cli.CommandLine.Help;

/// <summary>The usual help, with the command's examples at its end.</summary>
internal sealed class ExampleHelp(IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new() { MaxWidth = 100 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command is ExampleCommand command ? command.Examples : rootExamples;
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example}");
        }

        if (parseResult.CommandResult.Command is ExampleCommand { Remark: { } remark })
        {
            output.WriteLine();
            output.WriteLine(remark);
        }

        return ExitCode.Fine;
    }
}
