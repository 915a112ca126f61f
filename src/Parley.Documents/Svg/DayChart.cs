using NodaTime;
using Parley.Documents.Html;
using Parley.Documents.Report;
using Parley.Documents.Words;

namespace Parley.Documents.Svg;

/// <summary>The ground of every picture by day: where a bar stands, and the days below it.</summary>
internal sealed class DayChart(DayAxis axis)
{
    public const double Width = 720;
    public const double Left = 112;
    private const double Right = 8;
    private const double TickRoom = 80;

    public double BarWidth { get; } = (Width - Left - Right) / Math.Max(1, axis.Bars);

    public double X(int bar) => Left + (bar * BarWidth);

    public static string View(double height) => $"0 0 {Width.Svg()} {height.Svg()}";

    public static void Lane(HtmlWriter to, string name, double y) =>
        to.Write("text", name, ("class", "lane"), ("x", (Left - 8).Svg()), ("y", y.Svg()));

    /// <summary>A line with the days, as many as have room.</summary>
    public void Days(HtmlWriter to, double y)
    {
        to.Empty("path", ("class", "axis"), ("d", $"M{Left.Svg()} {y.Svg()}H{(Width - Right).Svg()}"));
        var every = Math.Max(1, (int)Math.Ceiling(TickRoom / BarWidth));
        for (var bar = 0; bar < axis.Bars; bar += every)
        {
            to.Empty("path", ("class", "axis"), ("d", $"M{X(bar).Svg()} {y.Svg()}v4"));
            if (X(bar) < Width - TickRoom || axis.Bars == 1)
            {
                to.Write("text", LocalTimes.Short(axis.FirstOf(bar)), ("class", "tick"), ("x", X(bar).Svg()), ("y", (y + 16).Svg()));
            }
        }
    }

    /// <summary>A bar from the ground upward, with its words.</summary>
    public void Bar(HtmlWriter to, int bar, double ground, double height, string @class, string title)
    {
        using (to.Open("g"))
        {
            to.Write("title", title);
            to.Empty(
                "rect",
                ("class", @class),
                ("x", (X(bar) + (BarWidth * 0.08)).Svg()),
                ("y", (ground - height).Svg()),
                ("width", Math.Max(0.5, BarWidth * 0.84).Svg()),
                ("height", height.Svg()));
        }
    }

    /// <summary>The days of a bar in words.</summary>
    public string DaysOf(int bar)
    {
        var first = axis.FirstOf(bar);
        var last = LocalDate.Min(axis.Last, first.PlusDays(axis.PerBar - 1));
        return first == last ? LocalTimes.Short(first) : $"{LocalTimes.Short(first)} to {LocalTimes.Short(last)}";
    }
}
