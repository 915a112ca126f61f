using Parley.Model.Events;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Tests.Reading;

/// <summary>Real files of two conflicts through the ready mapping; the counts were made by other means.</summary>
public class UcdpTests
{
    [Fact]
    public void Read_UkraineFile_TakesEveryRowWithItsPrecision()
    {
        var agreement = ReadingHelp.Compile(
            """
            ---
            parley: 1
            title: Minsk
            draft: 2015-02-12
            time zone: Europe/Kyiv
            ---

            ## Parties
            - **Ukraine**
            - **the Donetsk formations**, also "DPR"
            - **the Luhansk formations**, also "LPR"
            """);
        var (records, summary) = Read(agreement, "ucdp-ged-ukraine", "ucdp_ged_ukraine_2014_2021.csv");
        var events = records.Select(r => r.Event).OfType<Event>().ToList();

        Assert.Equal(2_989, events.Count);
        Assert.Equal((2_989, 2_989, 0, 0), (summary.Rows, summary.Events, summary.Refused, summary.Filtered));
        int Within(double metres) => events.Count(e => e.Where is Around around && around.Radius.Metres == metres);
        Assert.Equal([730, 1_542, 16, 470, 228], [Within(2_000), Within(25_000), Within(60_000), Within(200_000), Within(300_000)]);
        Assert.Equal(3, events.Count(e => e.Where is null));
        Assert.Equal(666, events.Count(e => e.When.To - e.When.From > NodaTime.Duration.FromHours(25)));

        // 1,574 + 538 rows of the state against one of the two; in no row is one side named as the attacker.
        Assert.Equal(1_574 + 538, events.Count(e => e.Actor.Candidates.Count == 2));
        Assert.DoesNotContain(events, e => e.Actor.Candidates.Count == 1);
        Assert.Equal(0, events.Select(e => e.Id).GroupBy(i => i).Count(g => g.Count() > 1));
        Assert.Contains(records, r => r.Remark is { Code: "PL5046" } d && d.Message.Contains("United Armed Forces of Novorossiya", StringComparison.Ordinal) && d.Message.Contains("870", StringComparison.Ordinal));
        Assert.All(ReadingHelp.Codes(records), c => Assert.Equal("PL5046", c));

        // The line is where the row begins, though cells before it hold line breaks.
        var last = events[^1];
        Assert.StartsWith(last.Id.Value["ucdp-".Length..] + ",", File.ReadLines(SharedData.Need("ucdp-ged-ukraine", "ucdp_ged_ukraine_2014_2021.csv")).ElementAt(last.Source!.Start.Line - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CentralAfricanFile_WorksWithOtherColumnsAndParties()
    {
        var agreement = ReadingHelp.Compile(
            """
            ---
            parley: 1
            title: Khartoum
            draft: 2019-02-06
            time zone: Africa/Bangui
            ---

            ## Parties
            - **Central African Republic**
            - **FPRC**
            - **UPC**
            """);
        var (records, summary) = Read(agreement, "ucdp-ged-car", "ucdp_ged_central_african_republic_1991_2022.csv");
        var events = records.Select(r => r.Event).OfType<Event>().ToList();
        Assert.Equal((1_848, 1_848, 0), (summary.Rows, summary.Events, summary.Refused));
        Assert.Equal(1_214, events.Count(e => e.Where is Around { Radius.Metres: 2_000 }));
        Assert.Equal(29, events.Count(e => e.Where is null));
        Assert.Contains(events, e => e.Actor.Candidates.SequenceEqual([new PartyId("Central African Republic"), new PartyId("UPC")]));
    }

    private static (List<EventRecord> Records, ReadingSummary Summary) Read(Agreement agreement, params string[] parts) =>
        ReadingHelp.Read(File.ReadAllBytes(SharedData.Need(parts)), ReadyMappings.Find("ucdp-ged"), agreement);
}
