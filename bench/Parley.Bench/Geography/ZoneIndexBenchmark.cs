using BenchmarkDotNet.Attributes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Geometries.Prepared;

namespace Parley.Bench.Geography;

/// <summary>One point against all zones: the atlas beside the library's prepared geometries behind its own tree of boxes.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ZoneIndexBenchmark
{
    private GeneratedZones _zones = null!;
    private STRtree<IPreparedGeometry> _tree = null!;
    private Answer[] _answers = null!;

    [Params(5, 200)]
    public int Zones { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        _zones = new GeneratedZones(Zones, 1_000);
        _answers = new Answer[Zones];
        _tree = new STRtree<IPreparedGeometry>();
        foreach (var zone in _zones.Prepared)
        {
            _tree.Insert(zone.Geometry.EnvelopeInternal, zone);
        }

        _tree.Build();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 1 << 10)]
    public int Library()
    {
        var hits = 0;
        foreach (var point in _zones.Points.AsSpan(0, 1 << 10))
        {
            var at = new Point(point.Longitude, point.Latitude);
            foreach (var zone in _tree.Query(at.EnvelopeInternal))
            {
                hits += zone.Covers(at) ? 1 : 0;
            }
        }

        return hits;
    }

    [Benchmark(OperationsPerInvoke = 1 << 16)]
    public int Locate()
    {
        var hits = 0;
        foreach (var point in _zones.Points)
        {
            _zones.Atlas.Locate(point, default, _answers);
            hits += (int)_answers[0];
        }

        return hits;
    }

    [Benchmark(OperationsPerInvoke = 1 << 10)]
    public int LocateWithinFiveKilometres()
    {
        var hits = 0;
        foreach (var point in _zones.Points.AsSpan(0, 1 << 10))
        {
            _zones.Atlas.Locate(point, new Length(5_000), _answers);
            hits += (int)_answers[0];
        }

        return hits;
    }
}
