using Parley.Workspace;

namespace Parley.Cli.CommandLine;

/// <summary>Opens what a command cannot do without.</summary>
internal static class AgreementOpening
{
    /// <summary>The agreement in a file, or with - in what is typed or piped in.</summary>
    public static AgreementFile Open(this Terminal terminal, Workbench workbench, string path) =>
        path == FileArguments.StandardInput ? workbench.OpenInput(terminal.Input) : workbench.Open(path);

    /// <exception cref="FileFailureException">The file cannot be read.</exception>
    public static AgreementFile OpenAgreement(this Terminal terminal, Workbench workbench, string path)
    {
        var file = terminal.Open(workbench, path);
        return file.Unreadable is { } problem ? throw new FileFailureException(problem) : file;
    }
}
