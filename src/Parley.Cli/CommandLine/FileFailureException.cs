namespace Parley.Cli.CommandLine;

/// <summary>Ends a command because a file that it cannot do without cannot be read or written; the host says the remark and ends with 3.</summary>
internal sealed class FileFailureException(Diagnostic problem) : Exception(problem.Message)
{
    public Diagnostic Problem { get; } = problem;
}
