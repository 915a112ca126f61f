using Parley.Workspace;

namespace Parley.Cli.CommandLine;

/// <summary>Opens what a command cannot do without.</summary>
internal static class AgreementOpening
{
    /// <exception cref="FileFailureException">The file cannot be read.</exception>
    public static AgreementFile OpenAgreement(this Terminal _, Workbench workbench, string path)
    {
        var file = workbench.Open(path);
        return file.Unreadable is { } problem ? throw new FileFailureException(problem) : file;
    }
}
