using System.Text;
using NodaTime;
using NodaTime.Text;
using Parley.Model.Events;
using Parley.Monitoring.Reading;

namespace Parley.Monitoring.Tests.Reading;

public class NdjsonTests
{
    private static Instant At(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();

    [Fact]
    public void Read_EveryField_IsTaken()
    {
        var e = ReadingHelp.One(
            """{"id":"x2","when":"2026-01-15T06:00:00+02:00","known":"2026-01-15T20:00:00+02:00","act":"Withdrawn","stage":"completed","actor":"the Russian Federation","counterparty":"ukraine","object":"The Forces","at":{"longitude":37.5,"latitude":48.7,"radius_metres":5000,"name":"Sloviansk"},"provision":"4.1","conclusion":"not met","established":"corroborated","source":"patrol 4","corrects":"x1","withdrawn":true,"exercise":true,"note":"as told"}""");
        Assert.Equal(
            new Event
            {
                Id = new EventId("x2"),
                When = When.At(At("2026-01-15T04:00:00Z")),
                KnownAt = At("2026-01-15T18:00:00Z"),
                Act = new ActId("withdraw"),
                Stage = ActStage.Completed,
                Actor = Actor.Known(new PartyId("Russia")),
                Counterparty = new PartyId("Ukraine"),
                Object = "forces",
                Where = new Around(new GeoPoint(37.5, 48.7), new Length(5000), "Sloviansk"),
                Provision = new ProvisionId("4.1"),
                Conclusion = Conclusion.NotMet,
                Establishment = Establishment.Corroborated,
                SourceName = "patrol 4",
                Corrects = new EventId("x1"),
                Withdrawn = true,
                Exercise = true,
                Note = "as told",
                Source = SourceAnchor.AtLine("events.ndjson", 1),
            },
            e);
    }

    [Fact]
    public void Read_DateAlone_IsTheWholeDayInTheAgreementsZone()
    {
        var e = ReadingHelp.One("""{"id":"x","when":"2026-03-29","act":"attack","source":"s"}""");

        // Kyiv moves its clocks forward that night: the day has 23 hours.
        Assert.Equal(new When(At("2026-03-28T22:00:00Z"), At("2026-03-29T21:00:00Z") - Duration.Epsilon), e.When);
        Assert.Equal(e.When.To, e.KnownAt);
    }

    [Theory]
    [InlineData("\"undetermined\"", "")]
    [InlineData("null", "")]
    [InlineData("[\"Russia\",\"Ukraine\",\"russia\"]", "Russia Ukraine")]
    [InlineData("\"the Guarantors\"", "Norway Oman")]
    public void Read_Actor_IsCandidates(string json, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReadingHelp.One($$"""{"id":"x","when":"2026-01-15","act":"attack","actor":{{json}},"source":"s"}""").Actor.Candidates));

    [Theory]
    [InlineData("article 4", "4")]
    [InlineData("4", "4")]
    [InlineData("4.1", "4.1")]
    public void Read_Provision_MayBeAWholeArticle(string written, string expected) =>
        Assert.Equal(expected, ReadingHelp.One($$"""{"id":"x","when":"2026-01-15","act":"suspend","provision":"{{written}}","source":"s"}""").Provision?.Value);

    [Fact]
    public void Read_Watch_IsCoverage()
    {
        var records = ReadingHelp.Read("""{"watch":"not seen","id":"w1","when":{"from":"2026-01-15","to":"2026-01-16"},"known":"2026-01-17","place":"donetsk zone","reason":"access denied","source":"patrol 4","exercise":true}""");
        var watch = Assert.Single(records).Watch;
        Assert.NotNull(watch);
        Assert.False(watch.Seen);
        Assert.Equal(new PlaceId("Donetsk Zone"), watch.Place);
        Assert.Equal(Duration.FromDays(2) - Duration.Epsilon, watch.When.To - watch.When.From);
        Assert.True(watch.Exercise);
    }

    [Fact]
    public void Read_BadLinesBetweenGoodOnes_CostOnlyThemselves()
    {
        var lines = Enumerable.Range(0, 1_000).Select(i => i % 4 == 0 ? "{not json" : $$"""{"id":"e{{i}}","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"s"}""");
        var (records, summary) = ReadingHelp.Read(Encoding.UTF8.GetBytes('\uFEFF' + string.Join("\r\n", lines)));
        Assert.Equal((1_000, 750, 250), (summary.Rows, summary.Events, summary.Refused));

        // A hundred in full, then one that counts the others.
        var remarks = records.Where(r => r.Remark is not null).Select(r => r.Remark!).ToList();
        Assert.Equal(101, remarks.Count);
        Assert.Contains("150 more", remarks[^1].Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => 1 + (4 * i)), remarks.Take(100).Select(r => r.At.Start.Line));
    }

    [Fact]
    public void Read_OverlongLine_IsRefusedAndTheNextIsRead()
    {
        var text = new string('x', (2 * ReadingLimits.LineLength) + 7) + "\n" + """{"id":"e","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"s"}""";
        var records = ReadingHelp.Read(text);
        Assert.Equal(["PL5003"], ReadingHelp.Codes(records));
        Assert.Equal(2, Assert.Single(records, r => r.Event is not null).Event!.Source!.Start.Line);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Read_OtherEncoding_IsOneClearRemark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var (records, _) = ReadingHelp.Read([.. encoding.GetPreamble(), .. encoding.GetBytes("""{"id":"e"}""")]);
        Assert.Contains("UTF-8", Assert.Single(records).Remark!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesThatAreNoText_AreRefusedByTheLine()
    {
        byte[] bad = [.. """{"id":"e","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"K"""u8, 0xE9, .. "\"}\n"u8];
        Assert.Equal(["PL5003"], ReadingHelp.Codes(ReadingHelp.Read(bad).Records));
    }

    [Fact]
    public void Read_CorrectionInAnotherFile_FindsWhatItCorrects()
    {
        var reading = new EventReading(ReadingHelp.Agreement);
        EventRecord[] Read(string file, string line) => [.. reading.Read(new MemoryStream(Encoding.UTF8.GetBytes(line)), file)];
        Read("late.ndjson", """{"id":"b","when":"2026-01-15","known":"2026-01-18","act":"attack","source":"s","corrects":"a"}""");
        Assert.Single(reading.Finish());
        Read("early.ndjson", """{"id":"a","when":"2026-01-15","known":"2026-01-16","act":"attack","source":"s"}""");
        Assert.Empty(reading.Finish());

        // The same id with another content in a third file is told by both places.
        var again = Assert.Single(Read("third.ndjson", "\n" + """{"id":"a","when":"2026-01-16","known":"2026-01-16","act":"attack","source":"s"}""")).Remark!;
        Assert.Equal("PL5017", again.Code);
        Assert.Equal(2, again.At.Start.Line);
        Assert.Equal("early.ndjson:1:1", Assert.Single(again.Related).At.ToString());
        Assert.Contains("line 1 of early.ndjson", again.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-29", "PL5008")]
    [InlineData("2026-1-05", "PL5008")]
    [InlineData("2026-01-15T24:00:00Z", "PL5008")]
    [InlineData("2026-03-29T03:30:00", "PL5008")]
    [InlineData("yesterday", "PL5008")]
    [InlineData("0001-01-01", "PL5009")]
    [InlineData("2101-01-01", "PL5009")]
    [InlineData("9999-12-31T23:59:59Z", "PL5009")]
    public void Read_ImpossibleTime_IsRefused(string when, string code) =>
        Assert.Equal([code], ReadingHelp.Codes(ReadingHelp.Read($$"""{"id":"e","when":"{{when}}","known":"2026-04-01","act":"attack","source":"s"}""")));

    [Fact]
    public void Read_HourThatComesTwice_IsTheIntervalOfBoth()
    {
        var e = ReadingHelp.One("""{"id":"e","when":"2026-10-25T03:30","known":"2026-10-26","act":"attack","source":"s"}""");
        Assert.Equal(new When(At("2026-10-25T00:30:00Z"), At("2026-10-25T01:30:00Z")), e.When);
    }
}
