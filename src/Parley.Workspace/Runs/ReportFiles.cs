using Parley.Documents;
using Parley.Workspace.Files;

namespace Parley.Workspace.Runs;

/// <summary>The files of a report: the page, and the rows that its figures are counted from.</summary>
public static class ReportFiles
{
    /// <summary>Writes them into a folder; each file is whole or not there.</summary>
    /// <param name="tool">The tool and its version, as the foot of the page names it.</param>
    /// <returns>The files written, in order, or why one could not be.</returns>
    public static (ValueList<string> Written, Diagnostic? Problem) Write(AgreementFile file, MonitorAnswer answer, string folder, string tool)
    {
        var input = new ReportInput
        {
            Agreement = answer.Agreement,
            Text = file.Text!,
            Findings = file.Check.Findings,
            Accepted = file.Check.Accepted,
            Analyses = file.Check.Analyses,
            Places = file.Ground!.Atlas.Places,
            Holds = file.Ground.Atlas.Holds,
            Result = answer.Result,
            Events = answer.Events,
            Reading = answer.Reading.Select(r => new ReadingSummary(r.File, r.Rows, r.Taken, r.Filtered + r.Repeated, r.Refused)).ToValueList(),
            Tool = tool,
        };
        (string Name, Func<ReportInput, string> Make)[] parts =
        [
            ("report.html", ComplianceReport.Write),
            ("instances.csv", CsvExport.Instances),
            ("incidents.csv", CsvExport.Incidents),
            ("map.geojson", GeoJsonExport.Write),
        ];
        var written = new List<string>();
        foreach (var (name, make) in parts)
        {
            var path = Path.Combine(folder, name);
            if (TextOutput.Write(path, make(input)) is { } problem)
            {
                return (written.ToValueList(), problem);
            }

            written.Add(path);
        }

        return (written.ToValueList(), null);
    }
}
