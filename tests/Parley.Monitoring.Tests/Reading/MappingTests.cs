using System.Text;
using Parley.Model.Events;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Monitoring.Tests.Reading;

public class MappingTests
{
    private const string Own =
        """
        mapping: 1
        skip rows: 1
        zone: UTC
        keep:
          - {column: class, not in: [test, drill]}
          - {column: deaths, greater than: 0}
        id: "{post}-{no}"
        when: {from: day, formats: [dd/MM/yyyy]}
        known: reported
        act: {column: kind, values: {shots: open fire, entry: enter, noise: skip}}
        actor: {column: by, values: {north: Ukraine, "Army of * (*)": "*"}}
        established: {column: level, values: {"1": alleged, "2": observed}}
        source: "post {post}"
        where: {longitude: lon, latitude: lat, radius metres: {column: prec, values: {a: 100, z: none}}}
        note: "{text}"
        """;

    private const string Header = "no;post;class;deaths;day;reported;kind;by;level;lon;lat;prec;text\nunits;;;;;;;;;;;;\n";

    [Fact]
    public void Read_OwnMapping_TakesFieldsFiltersAndCounts()
    {
        var text = Header
            + "1;K;live;1;15/01/2026;2026-01-16T08:00:00Z;shots;north;2;37.5;48.7;a;\"two; and a\nbreak\"\n"
            + "2;K;test;1;15/01/2026;2026-01-16;shots;north;2;37.5;48.7;a;\n"
            + "3;K;live;0;15/01/2026;2026-01-16;shots;north;2;37.5;48.7;a;\n"
            + "4;K;live;2;15/01/2026;2026-01-16;noise;north;2;37.5;48.7;a;\n"
            + "5;K;live;2;15/01/2026;2026-01-16;smoke;north;2;37.5;48.7;a;\n"
            + "6;K;live;2;15/01/2026;2026-01-16;entry;Army of Russia (2020-);1;;;a;\n"
            + "7;K;live;2;15/01/2026;2026-01-16;entry;bandits;1;37.5;48.7;z;\n";
        var (records, summary) = ReadingHelp.Read(Encoding.UTF8.GetBytes(text), ReadingHelp.Mapping(Own));
        var events = records.Select(r => r.Event).OfType<Event>().ToDictionary(e => e.Id.Value);

        Assert.Equal((7, 3, 3, 1), (summary.Rows, summary.Events, summary.Filtered, summary.Refused));
        Assert.Equal(["K-1", "K-6", "K-7"], events.Keys);
        var first = events["K-1"];
        Assert.Equal((new ActId("open fire"), Establishment.Observed, "post K", "two; and a\nbreak"), (first.Act, first.Establishment, first.SourceName, first.Note));
        Assert.Equal("2026-01-15T00:00:00Z", first.When.From.ToString());
        Assert.Equal("2026-01-16T08:00:00Z", first.KnownAt.ToString());
        Assert.Equal(new Around(new GeoPoint(37.5, 48.7), new Length(100), null), first.Where);
        Assert.Equal(Actor.Known(new PartyId("Russia")), events["K-6"].Actor);
        Assert.Null(events["K-6"].Where);
        Assert.Equal(9, events["K-6"].Source!.Start.Line);
        Assert.True(events["K-7"].Actor.IsUndetermined);
        Assert.Null(events["K-7"].Where);
        Assert.Equal(["PL5044", "PL5045", "PL5046"], ReadingHelp.Codes(records).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_BasedOnAReadyOne_ReplacesWholeKeys()
    {
        var mapping = ReadingHelp.Mapping(
            """
            mapping: 1
            based on: acled
            act: {column: event_type, values: {Battles: open fire}, otherwise: skip}
            """);
        var text = "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,location,source,notes\n"
            + "U1,15 January 2026,2,Battles,Armed clash,Military Forces of Ukraine (2019-),Military Forces of Russia (2000-),48.7,37.5,2,Town,Agency,\n";
        var e = ReadingHelp.Read(text, mapping).Single(r => r.Event is not null).Event!;
        Assert.Equal(new ActId("open fire"), e.Act);
        Assert.Equal("undetermined: Ukraine or Russia", e.Actor.ToString());
        Assert.Equal(("2026-01-07T22:00:00Z", "2026-01-22T21:59:59Z"), (e.When.From.ToString(), e.When.To.ToString()));
        Assert.Equal(new Length(30_000), Assert.IsType<Around>(e.Where).Radius);
        Assert.Null(e.Note);
    }

    [Fact]
    public void Read_MappingWithNamesThatTheAgreementLacks_SaysWhereInTheMapping()
    {
        var mapping = ReadingHelp.Mapping("mapping: 1\nid: \"{id}\"\nwhen: day\nknown: end\nact: atack\nsource: s\nactor: {column: by, values: {n: Ukrane}}\n");
        var records = ReadingHelp.Read("id,day,by\n1,2026-01-15,n\n", mapping);
        Assert.Equal(["PL5013", "PL5014"], ReadingHelp.Codes(records));
        Assert.Equal(["own.mapping.yml:5:6", "own.mapping.yml:7:33"], records.Select(r => r.Remark!.At.ToString()));
    }

    [Fact]
    public void Read_TooDeepOrAliasedMapping_IsARemark()
    {
        foreach (var yaml in (string[])["mapping: " + new string('[', 20_000), "mapping: &a 1\nid: *a\n", "", "- 1\n", "\tx", "a: b: c"])
        {
            Assert.Equal("PL5061", Assert.Single(MappingReading.Read(new SourceText("m.yml", yaml)).Diagnostics).Code);
        }
    }

    [Fact]
    public void ReadyMappings_All_AreReadWithoutRemarks()
    {
        Assert.Equal(["acled", "ucdp-ged"], ReadyMappings.Names);
        Assert.All(ReadyMappings.Names, n => Assert.NotNull(ReadyMappings.Find(n)));
        Assert.Null(ReadyMappings.Find("../acled"));
    }

    [Fact]
    public void Read_FilteredRows_AllocateNothing()
    {
        var mapping = ReadingHelp.Mapping("mapping: 1\nkeep: [{column: k, equals: x}]\nid: \"{id}\"\nwhen: day\nknown: end\nact: attack\nsource: s\n");
        byte[] File(int rows) => Encoding.UTF8.GetBytes("id,day,k\n" + string.Concat(Enumerable.Range(0, rows).Select(i => $"{i},2026-01-15,y\n")));
        var (small, large) = (File(20_000), File(120_000));
        ReadingHelp.Read(small, mapping);
        long Allocated(byte[] file)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ReadingHelp.Read(file, mapping);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.True(Allocated(large) - Allocated(small) < 100_000, "A filtered row makes objects.");
    }
}
