using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Map;

/// <summary>The patterns that tell areas apart without colour.</summary>
internal static class Hatching
{
    public const int Count = 6;

    public static string Fill(int number) => $"url(#map-hatch-{number % Count})";

    public const string Uncertain = "url(#map-uncertain)";

    public static void Define(HtmlWriter to)
    {
        using (to.Open("defs"))
        {
            Lines(to, "map-hatch-0", 9, 45);
            Lines(to, "map-hatch-1", 9, -45);
            Lines(to, "map-hatch-2", 8, 0);
            Dots(to, "map-hatch-3", 9);
            Lines(to, "map-hatch-4", 8, 90);
            Cross(to, "map-hatch-5", 11);
            Lines(to, "map-uncertain", 4, 20);
        }
    }

    private static void Lines(HtmlWriter to, string id, double gap, int turn)
    {
        using (Pattern(to, id, gap, turn))
        {
            to.Empty("path", ("class", "map-hatch"), ("d", $"M0 {(gap / 2).Svg()}H{gap.Svg()}"));
        }
    }

    private static void Cross(HtmlWriter to, string id, double gap)
    {
        using (Pattern(to, id, gap, 45))
        {
            to.Empty("path", ("class", "map-hatch"), ("d", $"M0 {(gap / 2).Svg()}H{gap.Svg()}M{(gap / 2).Svg()} 0V{gap.Svg()}"));
        }
    }

    private static void Dots(HtmlWriter to, string id, double gap)
    {
        using (Pattern(to, id, gap, 45))
        {
            to.Empty("circle", ("class", "map-dot"), ("cx", (gap / 2).Svg()), ("cy", (gap / 2).Svg()), ("r", (gap / 8).Svg()));
        }
    }

    private static HtmlWriter.Scope Pattern(HtmlWriter to, string id, double gap, int turn) => to.Open(
        "pattern",
        ("id", id),
        ("width", gap.Svg()),
        ("height", gap.Svg()),
        ("patternUnits", "userSpaceOnUse"),
        ("patternTransform", turn == 0 ? null : $"rotate({turn.Svg()})"));
}
