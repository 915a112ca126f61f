using Parley.Documents.Html;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>The time of a row as a bar in each lane of those who bear it, with a mark at the height of its label.</summary>
internal static class Bars
{
    public static void Write(HtmlWriter to, PlacedRow placed, PictureLayout layout)
    {
        var row = placed.Row;
        var at = layout.Lanes.Of(row).ToList();
        using (to.Open("g", ("class", $"row {ClassOf(row.First.Kind)}")))
        {
            to.Write("title", row.Title);
            to.Empty("path", ("class", "lead"), ("d", $"M{at[0].X.Svg()} {placed.Y.Svg()}H{(layout.LabelX - 6).Svg()}"));
            foreach (var (_, x) in at)
            {
                if (row.At is not null)
                {
                    Bar(to, placed, x, layout);
                }

                Marks.Write(to, row.First.Kind, x, placed.Y);
            }
        }
    }

    public static string ClassOf(TimelineKind kind) => kind.ToString().ToLowerInvariant();

    private static void Bar(HtmlWriter to, PlacedRow placed, double x, PictureLayout layout)
    {
        var entry = placed.Row.First;
        var dates = entry.Dates;
        if (dates.From is { } from && dates.To is not null && layout.YOf(from) is var start && start < placed.Y)
        {
            Rect(to, "bar", x, start, placed.Y);
        }

        if (entry.IsStanding)
        {
            Rect(to, "bar standing", x, placed.Y, layout.DatedBottom);
        }
        else if (dates.To is null)
        {
            Rect(to, "bar uncertain", x, placed.Y, layout.DatedBottom);
        }
        else if (dates.ToAtLatest is { } last && last != dates.To)
        {
            Rect(to, "bar uncertain", x, placed.Y, layout.YOf(last));
        }
    }

    private static void Rect(HtmlWriter to, string @class, double x, double top, double bottom) =>
        to.Empty("rect", ("class", @class), ("x", (x - 2.5).Svg()), ("y", top.Svg()), ("width", "5"), ("height", Math.Max(0, bottom - top).Svg()));
}
