using System.CommandLine;
using Parley.Cli.CommandLine;
using Parley.Workspace;
using Parley.Workspace.Runs;

namespace Parley.Cli.Commands;

/// <summary><c>parley report AGREEMENT --events FILE... --out DIR</c></summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new EventOptions();
        var folder = new Option<string>("--out") { Description = "The folder to write to; it is made where it is missing.", HelpName = "DIR", Required = true };
        var command = new ExampleCommand(
            "report",
            "Writes the compliance report: one HTML page that needs nothing else, and its rows as CSV and GeoJSON.",
            "parley report agreements/ukraine-2025/2025-12-24.parley.md --events agreements/ukraine-2025/events/exercise.ndjson --in-force 2026-01-15 --out out/ukraine-2025")
        {
            Remark = "Ends with 0, with 1 when rows of the events could not be read, 2 when the command is misused, 3 when a file cannot be read or written.",
        };
        options.AddTo(command);
        command.Add(folder);
        command.SetAction(parsed =>
        {
            var agreement = terminal.OpenAgreement(new Workbench(), options.AgreementOf(parsed));
            var request = options.RequestOf(parsed) with { KeepEvents = true };
            var (answer, code) = terminal.Follow(agreement, options.EventsOf(parsed), options.MappingOf(parsed), request);
            if (answer is not null)
            {
                foreach (var path in Write(agreement, answer, parsed.GetRequiredValue(folder)))
                {
                    terminal.Results.WriteLine(path);
                }
            }

            return code;
        });
        return command;
    }

    /// <summary>Writes the report of an answer.</summary>
    /// <returns>The files written.</returns>
    /// <exception cref="FileFailureException">One of them cannot be written.</exception>
    public static ValueList<string> Write(AgreementFile agreement, MonitorAnswer answer, string folder)
    {
        var (written, problem) = ReportFiles.Write(agreement, answer, folder, $"Parley {ProductVersion.Text}");
        return problem is null ? written : throw new FileFailureException(problem);
    }
}
