using Parley.Workspace;
using Parley.Workspace.Json;
using Parley.Workspace.Runs;

namespace Parley.GoldenFiles;

/// <summary>What the monitor says of the events beside an agreement.</summary>
public class MonitorGoldenTests
{
    public MonitorGoldenTests() => Environment.CurrentDirectory = Repository.Root;

    [Theory]
    [InlineData("agreements/ukraine-2025/2025-12-24.parley.md", "2026-01-15")]
    [InlineData("agreements/minsk-2015/2015-02-12.parley.md", "2015-02-12")]
    [InlineData("agreements/karabakh-2020/statement.parley.md", "2020-11-10")]
    [InlineData("agreements/unsc-425-1978/resolution.parley.md", "1978-03-19")]
    [InlineData("agreements/unsc-824-1993/resolution.parley.md", "1993-05-06")]
    public void Monitor_OfTheEventsBesideAnAgreement_IsAsAccepted(string agreement, string inForce)
    {
        var file = new Workbench().Open(agreement);
        var folder = Path.GetDirectoryName(agreement)!;
        var events = Directory.EnumerateFiles(Path.Combine(folder, "events"), "*.ndjson").Select(f => f.Replace('\\', '/')).Order(StringComparer.Ordinal);
        var (files, problems) = EventFiles.Open(file.Compilation!.Agreement, events, mapping: null);
        Assert.Empty(problems);
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(inForce).Value;
        var answer = MonitorRun.Follow(file, files!, new MonitorRequest(day, null, null), _ => { });
        Assert.Empty(answer.Remarks);
        var name = Path.GetFileName(agreement)[..^".parley.md".Length];
        Golden.Check(MonitorJson.Write(answer), [.. folder.Split('/'), "expected", $"{name}.monitor.json"]);
    }
}
