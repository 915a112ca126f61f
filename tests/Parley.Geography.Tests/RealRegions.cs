using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using Parley.Geography.Measuring;

namespace Parley.Geography.Tests;

/// <summary>A region's real boundary, read from the shared data by its own few lines.</summary>
internal sealed class RealRegions(Geometry geometry)
{
    public double SquareKilometres => Measure.SquareKilometres(geometry);

    public static RealRegions Read(string file, string region)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var feature = json.RootElement.GetProperty("features").EnumerateArray()
            .Single(f => f.GetProperty("properties").GetProperty("oblast_en").GetString() == region).GetProperty("geometry");
        var coordinates = feature.GetProperty("coordinates");
        var polygons = feature.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToArray();
        var factory = new GeometryFactory();
        LinearRing Ring(JsonElement ring) => factory.CreateLinearRing([.. ring.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble()))]);
        return new RealRegions(factory.CreateMultiPolygon([.. polygons.Select(p =>
            factory.CreatePolygon(Ring(p[0]), [.. p.EnumerateArray().Skip(1).Select(Ring)]))]));
    }

    /// <summary>Common ground by all ground of either, on a raster of points a fiftieth of a degree apart.</summary>
    public double OverlapWith(Atlas atlas, PlaceId place)
    {
        var prepared = PreparedGeometryFactory.Prepare(geometry);
        var extent = geometry.EnvelopeInternal;
        extent.ExpandBy(0.5);
        var (both, either) = (0, 0);
        for (var x = extent.MinX; x < extent.MaxX; x += 0.02)
        {
            for (var y = extent.MinY; y < extent.MaxY; y += 0.02)
            {
                var real = prepared.Covers(geometry.Factory.CreatePoint(new Coordinate(x, y)));
                var drawn = atlas.Holds(place, new Model.Events.Around(new GeoPoint(x, y), default, null)) == Answer.Yes;
                both += real && drawn ? 1 : 0;
                either += real || drawn ? 1 : 0;
            }
        }

        return (double)both / either;
    }
}
