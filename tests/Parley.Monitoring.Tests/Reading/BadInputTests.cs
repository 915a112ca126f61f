using System.Text;
using CsCheck;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Tests.Reading;

/// <summary>No bytes make the reader throw, and its counts always add up.</summary>
public class BadInputTests
{
    private const string Line =
        """{"id":"x2","when":{"from":"2026-01-15T06:00:00+02:00","to":"2026-01-16"},"known":"2026-01-17","act":"withdraw","stage":"completed","actor":["Russia","Ukraine"],"at":{"longitude":37.5,"latitude":48.7,"radius_metres":5000,"name":"\u0422"},"established":"observed","source":"s","corrects":"x1"}""";

    private const string Table =
        "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes\n"
        + "U1,15 January 2026,2,Battles,Armed clash,Military Forces of Ukraine (2019-),\"A \"\"x\"\", b\",48.7,37.5,2,Town,Agency,\"a\nb\"\n"
        + "U2,2026-01-16,1,Battles,Armed clash,,,48.7,37.5,1,Town,Agency,\n";

    private static readonly string[] Pieces = ["\"", "{", "}", "[", "]", ",", ":", "\n", "\r", "\\", "\\ud800", "\0", "null", "1e999", "-", "0", "ß", "\uFEFF", "*", "&a", "#", "|", "'", " ", "\t", "}{"];

    private static readonly CsvMapping Acled = ReadyMappings.Find("acled")!;

    private static Gen<byte[]> Mutated(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var cut = Gen.Select(Gen.Int[0, bytes.Length], Gen.Int[0, 40], Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Encoding.UTF8.GetBytes(Pieces[i])), Gen.Byte.Array[0, 4]));
        return cut.Array[1, 4].Select(cuts => cuts.Aggregate(bytes, (b, c) => [.. b[..Math.Min(c.Item1, b.Length)], .. c.Item3, .. b[Math.Min(c.Item1 + c.Item2, b.Length)..]]));
    }

    [Fact]
    public void Read_AnyBytes_GiveRecords() => Gen.Select(Gen.Byte.Array[0, 300], Gen.Bool).Sample((bytes, table) => Check(bytes, table ? Acled : null), iter: 3_000);

    [Fact]
    public void Read_MutatedLines_GiveRecords() => Mutated(Line + "\n" + Line).Sample(b => Check(b, null), iter: 10_000);

    [Fact]
    public void Read_MutatedTables_GiveRecords() => Mutated(Table).Sample(b => Check(b, Acled), iter: 5_000);

    [Fact]
    public void Read_MutatedMappings_GiveAMappingOrRemarks() => Mutated(ReadyMappings.TextOf("ucdp-ged")!.Text).Sample(
        bytes =>
        {
            var reading = MappingReading.Read(new SourceText("m.yml", Encoding.UTF8.GetString(bytes)));
            Assert.Equal(reading.Mapping is null, !reading.Diagnostics.IsEmpty);
            if (reading.Mapping is { } mapping)
            {
                Check(Encoding.UTF8.GetBytes(Table), mapping);
            }
        },
        iter: 2_000);

    [Fact]
    public void Read_Twice_GivesTheSame() => Mutated(Line + "\n" + Line).Sample(
        b => Assert.Equal(ReadingHelp.Read(b).Records, ReadingHelp.Read(b).Records),
        iter: 500);

    private static void Check(byte[] bytes, CsvMapping? mapping)
    {
        var (records, summary) = ReadingHelp.Read(bytes, mapping);
        Assert.Equal(summary.Rows, summary.Taken + summary.Filtered + summary.Repeated + summary.Refused);
        Assert.Equal(summary.Taken, records.Count(r => r.Remark is null));
        Assert.True(summary.Refused == 0 || records.Any(r => r.Remark is { Severity: DiagnosticSeverity.Error }), "A row is refused without a word.");
        Assert.All(records, r => Assert.Equal(1, (r.Event is null ? 0 : 1) + (r.Watch is null ? 0 : 1) + (r.Remark is null ? 0 : 1)));
    }
}
