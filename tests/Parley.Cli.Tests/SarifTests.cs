using System.Text.Json;

namespace Parley.Cli.Tests;

/// <summary>What SARIF 2.1.0 requires of a log (OASIS, sections 3.13 to 3.30), read from the program's own output.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private JsonElement Log()
    {
        var path = _scratch.Write("with blank.parley.md", Samples.WithError);
        return ParleyProcess.RunIn(_scratch.Folder, "check", Path.GetFileName(path), "--format", "sarif").Ends(1).Json;
    }

    [Fact]
    public void Log_OfACheck_HasWhatTheSchemaRequires()
    {
        var log = Log();
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("Parley", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
            AssertPlace(result.GetProperty("locations")[0].GetProperty("physicalLocation"));
        }
    }

    [Fact]
    public void Fix_OfAResult_SaysWhatIsReplacedByWhat()
    {
        var fixes = Log().GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(r => r.TryGetProperty("fixes", out _)).SelectMany(r => r.GetProperty("fixes").EnumerateArray()).ToList();
        Assert.NotEmpty(fixes);
        foreach (var replacement in fixes.SelectMany(f => f.GetProperty("artifactChanges").EnumerateArray()).SelectMany(c => c.GetProperty("replacements").EnumerateArray()))
        {
            Assert.True(replacement.GetProperty("deletedRegion").GetProperty("startLine").GetInt32() >= 1);
            Assert.NotEmpty(replacement.GetProperty("insertedContent").GetProperty("text").GetString()!);
        }
    }

    private static void AssertPlace(JsonElement place)
    {
        Assert.Equal("with%20blank.parley.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var region = place.GetProperty("region");
        Assert.True(region.GetProperty("startLine").GetInt32() >= 1);
        Assert.True(region.GetProperty("startColumn").GetInt32() >= 1);
        Assert.True(region.GetProperty("endLine").GetInt32() >= region.GetProperty("startLine").GetInt32());
    }
}
