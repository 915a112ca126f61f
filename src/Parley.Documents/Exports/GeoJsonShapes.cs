using System.Text.Json;
using Parley.Geography.Shapes;

namespace Parley.Documents;

/// <summary>Shapes as GeoJSON geometries; outer rings run counterclockwise and holes clockwise, as RFC 7946 asks.</summary>
internal static class GeoJsonShapes
{
    public static void Write(Utf8JsonWriter to, GeoShape? shape)
    {
        if (shape is null)
        {
            to.WriteNull("geometry");
            return;
        }

        to.WriteStartObject("geometry");
        switch (shape)
        {
            case PointShape point:
                to.WriteString("type", "Point");
                to.WritePropertyName("coordinates");
                Point(to, point.Point);
                break;
            case LineShape line:
                to.WriteString("type", "MultiLineString");
                to.WriteStartArray("coordinates");
                foreach (var piece in line.Pieces)
                {
                    Points(to, piece);
                }

                to.WriteEndArray();
                break;
            case AreaShape area:
                to.WriteString("type", "MultiPolygon");
                to.WriteStartArray("coordinates");
                foreach (var polygon in area.Polygons)
                {
                    to.WriteStartArray();
                    Points(to, Turned(polygon.Outer, counterclockwise: true));
                    foreach (var hole in polygon.Holes)
                    {
                        Points(to, Turned(hole, counterclockwise: false));
                    }

                    to.WriteEndArray();
                }

                to.WriteEndArray();
                break;
        }

        to.WriteEndObject();
    }

    private static IEnumerable<GeoPoint> Turned(ValueList<GeoPoint> ring, bool counterclockwise)
    {
        var twice = 0.0;
        for (var i = 1; i < ring.Count; i++)
        {
            twice += (ring[i - 1].Longitude * ring[i].Latitude) - (ring[i].Longitude * ring[i - 1].Latitude);
        }

        return twice > 0 == counterclockwise ? ring : ring.Reverse();
    }

    private static void Points(Utf8JsonWriter to, IEnumerable<GeoPoint> points)
    {
        to.WriteStartArray();
        foreach (var point in points)
        {
            Point(to, point);
        }

        to.WriteEndArray();
    }

    private static void Point(Utf8JsonWriter to, GeoPoint point)
    {
        to.WriteStartArray();
        to.WriteNumberValue(point.Longitude);
        to.WriteNumberValue(point.Latitude);
        to.WriteEndArray();
    }
}
