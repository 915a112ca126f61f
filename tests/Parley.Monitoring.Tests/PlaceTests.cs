using NodaTime;
using Parley.Geography;
using Parley.Model;
using Parley.Model.Events;
using Parley.Monitoring.Plan;
using Parley.Monitoring.Results;

namespace Parley.Monitoring.Tests;

/// <summary>Events at points, with their uncertainty, against drawn places.</summary>
public class PlaceTests
{
    /// <summary>A square of about 70 by 110 km around 37.5 E, 48.5 N.</summary>
    private const string Places = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"id":"strip"},"geometry":{"type":"Polygon","coordinates":[[[37,48],[38,48],[38,49],[37,49],[37,48]]]}},
        {"type":"Feature","properties":{"id":"zone"},"geometry":{"type":"Polygon","coordinates":[[[30,48],[31,48],[31,49],[30,49],[30,48]]]}}]}
        """;

    private static MonitorResult Report(Case made, string asOf)
    {
        var atlas = Atlas.Open(made.Agreement, file => new FileText(new SourceText(file, Places)));
        Assert.Empty(atlas.Diagnostics);
        var plan = MonitorPlan.Compile(made.Agreement, atlas.Atlas, new MonitorOptions(Case.At("2026-01-15")));
        return Monitor.Report(Monitor.ApplyAll(Monitor.Start(plan), made.Events), Case.At(asOf), Case.At(asOf));
    }

    [Theory]
    [InlineData(37.5, 48.5, 1_000, Answer.Yes)]
    [InlineData(37.99, 48.5, 25_000, Answer.Possibly)]
    [InlineData(39.5, 48.5, 1_000, null)]
    public void Prohibition_EventAtAPoint_IsAsSureAsItsPlace(double longitude, double latitude, double radius, Answer? answer)
    {
        var made = Case.Of("1.1 No Party shall open fire in the Strip.");
        made.Add("e1", "open fire", "2026-01-20T10:00", null, e => e with { Where = new Around(new GeoPoint(longitude, latitude), new Length(radius), null) });
        var report = Report(made, "2026-02-01");
        Assert.Equal(answer is { } a ? [a] : [], report.Incidents.Select(i => i.Established));
        Assert.Equal(answer == Answer.Possibly ? 1 : 0, report.Coverage.ImprecisePlace);
        Assert.Equal(answer is null ? 0 : 1, report.Coverage.Matched);
    }

    [Fact]
    public void Obligation_SeveralPlaces_NeedsEach()
    {
        var made = Case.Of("1.1 Russia shall withdraw its forces from the Strip and the Zone within 30 days of entry into force.");
        Event At(Event e, string place) => e with { Object = "forces", Stage = ActStage.Completed, Where = new InPlace(new PlaceId(place)) };
        made.Add("e1", "withdraw", "2026-01-20", "Russia", e => At(e, "Strip"));
        Assert.Equal(NormState.Overdue, Report(made, "2026-03-01").Instances[0].State);
        made.Add("e2", "withdraw", "2026-02-20", "Russia", e => At(e, "Zone"));
        Assert.Equal(NormState.FulfilledLate, Report(made, "2026-03-01").Instances[0].State);
    }

    [Fact]
    public void FarDates_AreAnswered_WithoutAFailure()
    {
        var made = Case.Of("1.1 Each Party shall report on 1.2 every 2 months.\n1.2 Russia shall release the prisoners within 2000000000 days of entry into force.")
            .Add("e1", "report", "2026-01-20T10:00", "Russia", e => e with { When = new When(Instant.MinValue, Instant.MaxValue), KnownAt = Instant.MinValue })
            .Add("e2", "report", "2026-01-20T10:00", "Russia", e => e with { When = When.At(Instant.FromUtc(1800, 1, 1, 0, 0)) })
            .Add("e3", "release", "2026-01-20T10:00", "Russia", e => e with { When = When.At(Instant.FromUtc(9998, 12, 31, 23, 0)) });
        Assert.NotEmpty(Monitor.Report(made.State(), Instant.MaxValue, Instant.MaxValue).Instances);
        Assert.NotEmpty(Monitor.Report(made.State(), Instant.MinValue, Instant.MinValue).Instances);
    }
}
