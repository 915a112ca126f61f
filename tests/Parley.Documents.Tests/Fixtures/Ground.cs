using Parley.Geography.Shapes;
using Parley.Model.Events;

namespace Parley.Documents.Tests.Fixtures;

/// <summary>Places drawn by hand for looking at, and a plain judge of what they hold.</summary>
internal static class Ground
{
    private static readonly Dictionary<string, (double X, double Y)[]> Drawn = new()
    {
        ["sumy"] = [(33.0, 52.2), (34.0, 52.3), (35.1, 51.2), (35.3, 50.7), (34.9, 50.4), (33.9, 50.5), (33.1, 50.9), (32.9, 51.6)],
        ["kharkiv"] = [(35.3, 50.5), (36.6, 50.3), (37.9, 49.9), (38.1, 49.2), (37.2, 48.8), (36.0, 48.9), (34.9, 49.2), (34.9, 50.1)],
        ["donetsk"] = [(37.2, 48.8), (38.1, 49.15), (38.6, 48.5), (38.9, 47.9), (38.2, 47.1), (37.2, 46.9), (36.6, 47.7), (36.6, 48.3)],
        ["zaporizhzhia"] = [(34.2, 47.5), (35.2, 48.1), (36.6, 47.9), (37.1, 46.95), (36.3, 46.6), (35.0, 46.1), (34.4, 46.9)],
        ["kherson"] = [(31.9, 46.6), (33.0, 47.2), (34.2, 47.5), (34.4, 46.9), (35.0, 46.1), (33.6, 46.1), (32.4, 46.2)],
        ["donetsk-zone"] = [(36.75, 48.5), (37.2, 48.8), (37.75, 48.95), (37.7, 48.6), (37.4, 48.25), (36.9, 48.15)],
        ["kinburn"] = [(31.45, 46.6), (31.9, 46.62), (32.0, 46.5), (31.6, 46.45)],
    };

    private static readonly (double X, double Y)[] Contact =
        [(38.05, 49.9), (37.95, 49.4), (37.8, 49.0), (37.72, 48.6), (37.42, 48.22), (36.9, 48.0), (36.5, 47.7), (35.8, 47.4), (35.0, 47.45), (34.5, 47.4), (33.6, 46.9), (32.6, 46.6), (31.9, 46.55)];

    public static ValueList<PlaceGeometry> Of(Agreement agreement) =>
        agreement.Places.Select(p => new PlaceGeometry(p, Shapes(p), p.Shape is DrawnShape, p.Shape is DrawnShape { Feature: "plant" } ? "Drawn by hand." : p.Shape is DrawnShape || p.Id.Value == "Strip" ? null : "The text leaves its depth blank.")).ToValueList();

    /// <summary>Yes, possibly or no by the corners of a circle; near enough for a fixture.</summary>
    public static HoldsPlace Judge(ValueList<PlaceGeometry> places) => (id, where) =>
    {
        var place = places.First(p => p.Place.Id == id);
        if (where is InPlace inPlace)
        {
            return inPlace.Place == id ? Answer.Yes : Answer.Possibly;
        }

        if (where is not Around around || place.Shapes.IsEmpty || place.Shapes[0] is not AreaShape area)
        {
            return Answer.Possibly;
        }

        var degrees = around.Radius.Kilometres / 111;
        var inside = Enumerable.Range(0, 16)
            .Select(i => i * Math.PI / 8)
            .Select(a => new GeoPoint(around.Point.Longitude + (Math.Cos(a) * degrees * 1.5), around.Point.Latitude + (Math.Sin(a) * degrees)))
            .Append(around.Point)
            .Count(p => area.Polygons.Any(g => Inside(g.Outer, p)));
        return inside == 17 ? Answer.Yes : inside == 0 ? Answer.No : Answer.Possibly;
    };

    private static ValueList<GeoShape> Shapes(Place place) => place.Shape switch
    {
        DrawnShape { Feature: "contact" } => [new LineShape([Contact.Select(p => new GeoPoint(p.X, p.Y)).ToValueList()], Length.FromKilometres(812))],
        DrawnShape { Feature: "plant" } => [new PointShape(new GeoPoint(34.586, 47.511))],
        DrawnShape drawn => [Area(Drawn[drawn.Feature])],
        WithinShape when place.Id.Value == "Strip" => [Area([.. Contact.Select(p => (p.X + 0.16, p.Y - 0.13)), .. Contact.Reverse().Select(p => (p.X - 0.16, p.Y + 0.13))])],
        _ => [],
    };

    private static AreaShape Area((double X, double Y)[] corners)
    {
        var ring = corners.Append(corners[0]).Select(p => new GeoPoint(p.X, p.Y)).ToValueList();
        var twice = 0.0;
        for (var i = 1; i < ring.Count; i++)
        {
            twice += (ring[i - 1].Longitude * ring[i].Latitude) - (ring[i].Longitude * ring[i - 1].Latitude);
        }

        return new AreaShape([new GeoPolygon(ring, [])], Math.Round(Math.Abs(twice / 2) * 111.2 * 111.2 * 0.67));
    }

    private static bool Inside(ValueList<GeoPoint> ring, GeoPoint p)
    {
        var inside = false;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            var (a, b) = (ring[i], ring[j]);
            if (a.Latitude > p.Latitude != b.Latitude > p.Latitude && p.Longitude < ((b.Longitude - a.Longitude) * (p.Latitude - a.Latitude) / (b.Latitude - a.Latitude)) + a.Longitude)
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
