using Parley.Workspace;
using Parley.Workspace.Runs;

namespace Parley.Cli.CommandLine;

/// <summary>Runs the monitor for a command and tells what became of the files.</summary>
internal static class Following
{
    /// <summary>The answer; the remarks about the files of events have been said, a few of each kind.</summary>
    /// <returns>The answer, or null where the mapping cannot be used, and the exit code so far.</returns>
    /// <exception cref="FileFailureException">The agreement or a file of events cannot be read.</exception>
    public static (MonitorAnswer? Answer, int Code) Follow(
        this Terminal terminal, AgreementFile agreement, IEnumerable<string> events, string? mapping, MonitorRequest request)
    {
        var found = mapping is null ? null : MappingFiles.Find(mapping);
        if (found is { Mapping: null })
        {
            foreach (var remark in found.Diagnostics)
            {
                terminal.Say(remark);
            }

            return (null, found.Diagnostics.Any(IsOfFile) ? ExitCode.File : ExitCode.Found);
        }

        var (files, problems) = EventFiles.Open(agreement.Compilation!.Agreement, events, found?.Mapping);
        if (files is null)
        {
            foreach (var problem in problems)
            {
                terminal.Say(problem);
            }

            return (null, ExitCode.File);
        }

        using var progress = new Progress(terminal);
        var answer = MonitorRun.Follow(agreement, files, request, progress.Count);
        progress.Dispose();
        foreach (var remark in answer.Remarks)
        {
            terminal.Say(remark);
        }

        return (answer, answer.Remarks.Any(r => r.Severity == DiagnosticSeverity.Error) ? ExitCode.Found : ExitCode.Fine);
    }

    private static bool IsOfFile(Diagnostic remark) => remark.Code.StartsWith("PL9", StringComparison.Ordinal);
}
