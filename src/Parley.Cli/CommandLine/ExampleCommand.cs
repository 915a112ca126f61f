using System.CommandLine;

namespace Parley.Cli.CommandLine;

/// <summary>A command whose help ends with examples that work from the project's folder.</summary>
internal sealed class ExampleCommand : Command
{
    public ExampleCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    public IReadOnlyList<string> Examples { get; }

    /// <summary>A sentence for the end of the help, such as what the exit codes mean; null where there is nothing to say.</summary>
    public string? Remark { get; init; }
}
