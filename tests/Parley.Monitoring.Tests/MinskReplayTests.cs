using NodaTime;
using Parley.Geography;
using Parley.Model.Events;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Reading;
using Parley.Monitoring.Reading.Mappings;
using Monitor = Parley.Monitoring.Monitor;

namespace Parley.Monitoring.Tests;

/// <summary>A real, often disturbed ceasefire: lethal events of 2015 to 2021 against a small agreement written for them.</summary>
public class MinskReplayTests
{
    private const string Text = """
        ---
        parley: 1
        title: Ceasefire along a line
        draft: 2015-02-12
        time zone: Europe/Kyiv
        ---

        ## Parties
        - **Ukraine**
        - **the Donetsk formations**, also "DPR"
        - **the Luhansk formations**, also "LPR"

        ## Places
        - "the Line" means the line ["line"](places.geojson).
        - "the Strip" means the area within 15 km of the Line.

        ## Article 1. Ceasefire
        1.1 From 00:00 on 15 February 2015, no Party shall open fire in the Strip.
        """;

    // Drawn by hand for this test, to a tenth of a degree.
    private const string Places = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"line","illustrative":true},
        "geometry":{"type":"LineString","coordinates":[[39.6,48.9],[39.2,48.8],[38.8,48.6],[38.4,48.4],[38.0,48.2],[37.8,48.1],[37.6,47.9],[37.6,47.7],[37.9,47.4],[38.0,47.1]]}}]}
        """;

    [Fact]
    public void Report_RealEvents_IsPossibleWhereTheSourceIsImpreciseAndNeverSure()
    {
        var agreement = Language.AgreementCompiler.Compile(new SourceText("line.parley.md", Text)).Agreement;
        var atlas = Atlas.Open(agreement, f => new FileText(new SourceText(f, Places))).Atlas;
        using var file = File.OpenRead(SharedData.Need("ucdp-ged-ukraine", "ucdp_ged_ukraine_2014_2021.csv"));
        var events = new EventReading(agreement).Read(file, "ged.csv", ReadyMappings.Find("ucdp-ged")).Select(r => r.Event).OfType<Event>().ToList();
        var plan = MonitorPlan.Compile(agreement, atlas, new MonitorOptions(Instant.FromUtc(2015, 2, 14, 22, 0)));
        var asOf = Instant.FromUtc(2022, 1, 1, 0, 0);

        var result = Monitor.Report(Monitor.ApplyAll(Monitor.Start(plan), events), asOf, asOf, ReportOptions.WithoutLedger);

        // Who could have reached the strip, judged without the atlas: by plain distances on a sphere to the line's vertices and between them.
        var start = Instant.FromUtc(2015, 2, 14, 22, 0);
        var after = events.Where(e => e.When.To >= start).ToList();
        var near = after.Where(e => e.Where is not Around around || Reach(around) < 14.5).Select(e => e.Id).ToHashSet();
        var far = after.Where(e => e.Where is Around around && Reach(around) > 15.5).Select(e => e.Id).ToHashSet();
        var found = result.Incidents.Select(i => i.Event).ToHashSet();
        Assert.True(near.Count > 1_000, $"{near.Count} events near the line");
        Assert.Subset(found, near);
        Assert.Empty(found.Intersect(far));

        // A source that says "armed force" and is alleged only never makes it sure that fire was opened.
        Assert.All(result.Incidents, i => Assert.Equal(Answer.Possibly, i.Established));
        Assert.All(result.Incidents, i => Assert.NotEqual(1, i.Actor.Candidates.Count));
        Assert.All(result.Instances, i => Assert.Equal(Answer.Possibly, i.Kept));
        Assert.True(result.Coverage.ImprecisePlace > 500, $"{result.Coverage.ImprecisePlace} imprecise");
    }

    /// <summary>Kilometres from the nearest the event can have been to the line.</summary>
    private static double Reach(Around around)
    {
        (double Lon, double Lat)[] line = [(39.6, 48.9), (39.2, 48.8), (38.8, 48.6), (38.4, 48.4), (38.0, 48.2), (37.8, 48.1), (37.6, 47.9), (37.6, 47.7), (37.9, 47.4), (38.0, 47.1)];
        var least = double.MaxValue;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            for (var share = 0.0; share <= 1; share += 0.002)
            {
                var (lon, lat) = (line[i].Lon + ((line[i + 1].Lon - line[i].Lon) * share), line[i].Lat + ((line[i + 1].Lat - line[i].Lat) * share));
                var x = (lon - around.Point.Longitude) * Math.PI / 180 * Math.Cos((lat + around.Point.Latitude) / 2 * Math.PI / 180);
                var y = (lat - around.Point.Latitude) * Math.PI / 180;
                least = Math.Min(least, 6371.0 * Math.Sqrt((x * x) + (y * y)));
            }
        }

        return least - around.Radius.Kilometres;
    }
}
