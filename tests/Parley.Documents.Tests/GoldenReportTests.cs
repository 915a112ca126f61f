using Parley.Documents.Tests.Fixtures;

namespace Parley.Documents.Tests;

public class GoldenReportTests
{
    [Fact]
    public void Write_ThreeIncidents_IsThePageBesideThis() =>
        Golden.Check(WithoutStyle(ComplianceReport.Write(Small())), "tests", "Parley.Documents.Tests", "Golden", "small.html");

    [Fact]
    public void Exports_ThreeIncidents_AreTheTablesBesideThis()
    {
        Golden.Check(CsvExport.Instances(Small()), "tests", "Parley.Documents.Tests", "Golden", "instances.csv");
        Golden.Check(CsvExport.Incidents(Small()), "tests", "Parley.Documents.Tests", "Golden", "incidents.csv");
        Golden.Check(GeoJsonExport.Write(Small()), "tests", "Parley.Documents.Tests", "Golden", "map.geojson");
    }

    /// <summary>How the page looks is looked at, not compared.</summary>
    private static string WithoutStyle(string html)
    {
        const string End = "</style>\n";
        return html.Remove(html.IndexOf("<style>", StringComparison.Ordinal), html.IndexOf(End, StringComparison.Ordinal) + End.Length - html.IndexOf("<style>", StringComparison.Ordinal));
    }

    private static ReportInput Small()
    {
        var input = Demo.Report(3);
        return input with { Result = input.Result with { Instances = input.Result.Instances.Where(i => i.Provision.Value is "1.1" or "2.2").ToValueList() } };
    }
}
