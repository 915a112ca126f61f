using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;

namespace Parley.Fuzz.Targets;

/// <summary>A table read through each ready mapping: any bytes give records and remarks.</summary>
internal sealed class TableTarget : ITarget
{
    private readonly CsvMapping[] _mappings = [.. ReadyMappings.Names.Select(n => ReadyMappings.Find(n)!)];

    public IReadOnlyList<string> Words { get; } =
    [
        ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "2023-01-05", "2023-01-05 00:00:00.000", "5 January 2023", "05/01/2023", "Government of Ukraine", "Government of Russia (Soviet Union)", "UKR", "RUS", "37.5", "48.2", "-181", "NaN", "1", "2", "7", "#adm1", "event_id_cnty,event_date,time_precision",
        "id,date_start,date_end,side_a,side_b,longitude,latitude,where_prec", "\uFEFF", "\uDC80", "\uDCFF", "\0", "=1+1", "\uD83D\uDE00",
    ];

    public IEnumerable<string> Seeds() =>
    [
        "id,date_start,date_end,side_a,side_b,longitude,latitude,where_prec,where_coordinates,source_original,dyad_name,best,low,high\n7,2023-01-05 00:00:00.000,2023-01-06 00:00:00.000,Government of Ukraine,Government of Russia (Soviet Union),37.5,48.2,1,Bakhmut,\"a, b\",x,1,0,2\n",
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\nUKR1,05 January 2023,2023,1,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Military Forces of Russia (2000-),,8,Military Forces of Ukraine (2019-),,1,18,,804,Europe,Ukraine,Donetsk,Bakhmut,,Bakhmut,48.5956,37.9999,1,s,n,\"note \"\"x\"\"\",0,,1673304000\n",
    ];

    public void Run(string input)
    {
        foreach (var mapping in _mappings)
        {
            var reading = new EventReading(EventSeeds.Agreement);
            using var stream = RawBytes.Of(input);
            foreach (var record in reading.Read(stream, "x.csv", mapping))
            {
                if (record is { Event: null, Watch: null, Remark: null })
                {
                    throw new LawBrokenException("A record is neither event nor watch nor remark.");
                }
            }

            _ = reading.Finish();
        }
    }
}
