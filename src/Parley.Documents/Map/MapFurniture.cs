using System.Globalization;
using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Map;

/// <summary>What every map needs besides its ground: graticule, scale, north, and the key to its signs.</summary>
internal static class MapFurniture
{
    /// <summary>How much paper the scale and the key take below the ground.</summary>
    public const double Height = 88;

    private static readonly double[] Steps = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20];

    public static void Graticule(HtmlWriter to, MapFrame frame)
    {
        var step = Steps.FirstOrDefault(s => (frame.East - frame.West) / s <= 8, 30);
        for (var longitude = Math.Ceiling(frame.West / step) * step; longitude < frame.East; longitude += step)
        {
            var x = frame.X(new GeoPoint(longitude, 0)).Svg();
            to.Empty("path", ("class", "map-graticule"), ("d", $"M{x} 0V{frame.Height.Svg()}"));
            to.Write("text", Degrees(longitude, "E", "W"), ("class", "map-degree"), ("x", x), ("y", (frame.Height - 4).Svg()), ("dx", "3"));
        }

        for (var latitude = Math.Ceiling(frame.South / step) * step; latitude < frame.North; latitude += step)
        {
            var y = frame.Y(new GeoPoint(0, latitude));
            to.Empty("path", ("class", "map-graticule"), ("d", $"M0 {y.Svg()}H{MapFrame.Width.Svg()}"));
            to.Write("text", Degrees(latitude, "N", "S"), ("class", "map-degree"), ("x", "3"), ("y", (y - 3).Svg()));
        }
    }

    /// <summary>Where no name should stand: the arrow to the north.</summary>
    public static IEnumerable<Box> Reserved(MapFrame frame) => [new Box(MapFrame.Width - 40, 0, 40, 52)];

    public static void Below(HtmlWriter to, MapFrame frame, bool withEvents)
    {
        using (to.Open("g", ("class", "map-north")))
        {
            to.Empty("path", ("d", $"M{(MapFrame.Width - 20).Svg()} 10l7 22l-7 -5l-7 5Z"));
            to.Write("text", "N", ("x", (MapFrame.Width - 20).Svg()), ("y", "45"));
        }

        var y = frame.Height + 20;
        ScaleBar(to, frame, 10, y);
        Area(to, 190, y, "map-drawn", "drawn area");
        Area(to, 300, y, "map-derived", "derived area");
        using (to.Open("g", ("class", "map-line-0")))
        {
            to.Empty("path", ("class", "map-line"), ("d", $"M425 {y.Svg()}h26"));
        }

        Word(to, 457, y, "line");
        to.Empty("rect", ("class", "map-point"), ("x", "515"), ("y", (y - 3.5).Svg()), ("width", "7"), ("height", "7"));
        Word(to, 530, y, "point of the agreement");
        if (withEvents)
        {
            Events(to, y + 28);
        }
    }

    private static void Events(HtmlWriter to, double y)
    {
        EventLayer.Symbol(to, 16, y, Answer.Yes);
        Word(to, 28, y, "established incident");
        EventLayer.Symbol(to, 176, y, Answer.Possibly);
        Word(to, 188, y, "possible incident");
        EventLayer.Symbol(to, 316, y, null);
        Word(to, 326, y, "other event");
        EventLayer.Disc(to, 426, y, 9, 0.5);
        to.Write("text", "7", ("class", "map-count"), ("x", "426"), ("y", (y + 4).Svg()));
        Word(to, 442, y, "several; dark part established");
        to.Empty("ellipse", ("class", "map-uncertain"), ("fill", Hatching.Uncertain), ("cx", "20"), ("cy", (y + 24).Svg()), ("rx", "12"), ("ry", "8"));
        Word(to, 40, y + 24, "somewhere in this circle, with the number of events; no more is known");
        using (to.Open("g", ("class", "map-beyond")))
        {
            to.Empty("path", ("transform", $"translate(522 {(y + 24).Svg()})"), ("d", "M10 0L-6 8V-8Z"));
        }

        Word(to, 540, y + 24, "outside the map");
    }

    private static void Area(HtmlWriter to, double x, double y, string @class, string word)
    {
        using (to.Open("g", ("class", @class)))
        {
            to.Empty("rect", ("class", "map-ground"), ("x", x.Svg()), ("y", (y - 7).Svg()), ("width", "24"), ("height", "14"));
            to.Empty("rect", ("class", "map-area"), ("fill", Hatching.Fill(0)), ("x", x.Svg()), ("y", (y - 7).Svg()), ("width", "24"), ("height", "14"));
        }

        Word(to, x + 30, y, word);
    }

    private static void Word(HtmlWriter to, double x, double y, string word) =>
        to.Write("text", word, ("class", "map-word"), ("x", x.Svg()), ("y", (y + 4).Svg()));

    /// <summary>A bar of a round number of kilometres, right on the middle parallel.</summary>
    private static void ScaleBar(HtmlWriter to, MapFrame frame, double x, double y)
    {
        var room = 110 * frame.MetresPerUnit;
        var power = Math.Pow(10, Math.Floor(Math.Log10(room)));
        var metres = room >= 5 * power ? 5 * power : room >= 2 * power ? 2 * power : power;
        var width = metres / frame.MetresPerUnit;
        to.Empty("path", ("class", "map-scale"), ("d", $"M{x.Svg()} {(y - 5).Svg()}v8h{width.Svg()}v-8M{(x + (width / 2)).Svg()} {(y - 1).Svg()}v4"));
        Word(to, x + width + 6, y - 2, new Length(metres).ToString());
    }

    private static string Degrees(double value, string positive, string negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(Math.Round(value, 2)):0.##}° {(value < 0 ? negative : positive)}");
}
