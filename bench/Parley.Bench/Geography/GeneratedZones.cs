using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NodaTime;
using Parley.Geography;

namespace Parley.Bench.Geography;

/// <summary>Ragged zones over the ground of a large country, the same on every run, as an atlas and as the library's prepared geometries.</summary>
public sealed class GeneratedZones
{
    private const double West = 22, South = 44, Width = 18, Height = 8;

    public GeneratedZones(int zones, int vertices)
    {
        var random = new Random(20251224);
        var columns = (int)Math.Ceiling(Math.Sqrt(zones * Width / Height));
        var rows = (int)Math.Ceiling((double)zones / columns);
        Rings = [.. Enumerable.Range(0, zones).Select(i => Ring(
            West + (((i % columns) + 0.5) * Width / columns),
            South + (((i / columns) + 0.5) * Height / rows),
            0.7 * Width / columns,
            0.7 * Height / rows,
            vertices,
            random))];
        Atlas = Open(Rings);
        Prepared = [.. Rings.Select(r => PreparedGeometryFactory.Prepare(new GeometryFactory().CreatePolygon(r)))];
        Points = [.. Enumerable.Range(0, 1 << 16).Select(_ => new GeoPoint(West + (random.NextDouble() * Width), South + (random.NextDouble() * Height)))];
    }

    public Atlas Atlas { get; }

    public IPreparedGeometry[] Prepared { get; }

    public GeoPoint[] Points { get; }

    private Coordinate[][] Rings { get; }

    private static Coordinate[] Ring(double x, double y, double width, double height, int vertices, Random random)
    {
        var ring = new Coordinate[vertices + 1];
        var reach = 0.8;
        for (var i = 0; i < vertices; i++)
        {
            // A walk in and out gives an outline ragged at every scale, as real boundaries are.
            reach = Math.Clamp(reach + ((random.NextDouble() - 0.5) * 0.06), 0.5, 1);
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / vertices);
            ring[i] = new Coordinate(x + (width * reach * cos), y + (height * reach * sin));
        }

        ring[vertices] = ring[0].Copy();
        return ring;
    }

    private static Atlas Open(Coordinate[][] rings)
    {
        var at = SourceAnchor.WholeFile("bench");
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (var i = 0; i < rings.Length; i++)
        {
            var ring = string.Join(',', rings[i].Select(c => string.Create(CultureInfo.InvariantCulture, $"[{c.X:R},{c.Y:R}]")));
            text.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{{\"type\":\"Feature\",\"id\":\"{i}\",\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[{ring}]]}}}}");
        }

        var source = new SourceText("zones.geojson", text.Append("]}").ToString());
        var agreement = new Agreement
        {
            Title = "Generated zones",
            Zone = DateTimeZone.Utc,
            Source = at,
            Places = rings.Select((_, i) => new Place(new PlaceId($"{i}"), $"{i}", PlaceKind.Area, new DrawnShape("zones.geojson", $"{i}"), at)).ToValueList(),
        };
        var reading = Atlas.Open(agreement, _ => new FileText(source));
        return reading.Diagnostics.IsEmpty
            ? reading.Atlas
            : throw new InvalidOperationException(reading.Diagnostics[0].Message);
    }
}
