using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Tests.Reading;

/// <summary>The examples of docs/events.md do what the page says, and the events beside the agreements are read whole.</summary>
public class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "events.md"));

    [Fact]
    public void OwnFormat_Example_IsReadWithoutRemarks()
    {
        var records = ReadingHelp.Read(Block("ndjson"));
        Assert.Empty(ReadingHelp.Codes(records));
        Assert.Equal((4, 1), (records.Count(r => r.Event is not null), records.Count(r => r.Watch is not null)));
    }

    [Fact]
    public void Table_Example_IsReadThroughItsMapping()
    {
        var records = ReadingHelp.Read(Block("csv"), ReadingHelp.Mapping(Block("mapping.yml")));
        Assert.Equal("post-K-1", Assert.Single(records, r => r.Event is not null).Event!.Id.Value);
        Assert.Equal(["PL5045"], ReadingHelp.Codes(records));
    }

    [Fact]
    public void ReadyMappings_All_AreNamed() => Assert.All(ReadyMappings.Names, n => Assert.Contains($"`{n}`", Page, StringComparison.Ordinal));

    [Fact]
    public void EventsBesideAgreements_All_AreReadWithoutErrors()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("agreements"), "*.ndjson", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            // The drafts of a folder are named by their dates; the events are about the last one. Texts in other languages bear these before the ending.
            var draft = Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(file)!, ".."), "*.parley.md").Where(f => Path.GetFileName(f).Split('.').Length == 3).Max(StringComparer.Ordinal)!;
            var (records, summary) = ReadingHelp.Read(File.ReadAllBytes(file), agreement: ReadingHelp.Compile(File.ReadAllText(draft)));
            Assert.Empty(ReadingHelp.Codes(records));
            Assert.Equal(summary.Rows, summary.Taken);
        });
    }

    private static string Block(string language)
    {
        var start = Page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
