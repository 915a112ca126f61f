using System.Text;
using Parley.Language;
using Parley.Model.Events;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Tests.Reading;

/// <summary>The agreement that the examples speak of, and short ways to read a text against it.</summary>
internal static class ReadingHelp
{
    public static readonly Agreement Agreement = Compile(
        """
        ---
        parley: 1
        title: Example
        draft: 2026-01-01
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **Russia**, also "the Russian Federation"
        - **the Mission**, an observer
        - **Norway** and **Oman**, together "the Guarantors"

        ## Definitions
        - "the Donetsk Zone" means the area ["donetsk"](places.geojson).

        ## Article 4. Zone
        4.1 Russia shall withdraw its forces from the Donetsk Zone by 1 March 2026.
        4.2 The Mission shall verify 4.1.
        """);

    public static Agreement Compile(string text) => AgreementCompiler.Compile(new SourceText("example.parley.md", text)).Agreement;

    public static List<EventRecord> Read(string text, CsvMapping? mapping = null) => Read(Encoding.UTF8.GetBytes(text), mapping).Records;

    public static (List<EventRecord> Records, ReadingSummary Summary) Read(byte[] bytes, CsvMapping? mapping = null, Agreement? agreement = null)
    {
        var reading = new EventReading(agreement ?? Agreement);
        var records = reading.Read(new MemoryStream(bytes), mapping is null ? "events.ndjson" : "events.csv", mapping).ToList();
        records.AddRange(reading.Finish().Select(EventRecord.Of));
        return (records, reading.Summaries.Single());
    }

    public static Event One(string line) => Assert.Single(Read(line), r => r.Remark is null).Event ?? throw new InvalidOperationException("The line is a watch.");

    public static CsvMapping Mapping(string yaml)
    {
        var reading = MappingReading.Read(new SourceText("own.mapping.yml", yaml));
        Assert.Empty(reading.Diagnostics);
        return reading.Mapping!;
    }

    public static IEnumerable<string> Codes(IEnumerable<EventRecord> records) => records.Where(r => r.Remark is not null).Select(r => r.Remark!.Code);
}
