using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>Incidents by the day on which they began: solid what is established, hatched what is possible.</summary>
internal static class IncidentChart
{
    private const double Ground = 96;
    private const double Tallest = 80;

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var axis = facts.Days;
        var (established, possible) = (new int[axis.Bars], new int[axis.Bars]);
        foreach (var incident in facts.Incidents)
        {
            if (axis.BarOf(incident.Day) is { } bar)
            {
                (incident.IsEstablished ? established : possible)[bar]++;
            }
        }

        var chart = new DayChart(axis);
        var most = established.Zip(possible, (e, p) => e + p).Append(1).Max();
        using (to.Open("figure", ("class", "chart")))
        {
            using (to.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Incidents by day")))
            using (to.Open("svg", ("viewBox", DayChart.View(120)), ("role", "img"), ("aria-label", "Incidents by day. The rows below say the same in words.")))
            {
                ChartPatterns.Define(to, "incident");
                DayChart.Lane(to, "incidents", Ground - 38);
                to.Write("text", $"most: {Numbers.Of(most)}", ("class", "lane quiet"), ("x", (DayChart.Left - 8).Svg()), ("y", (Ground - 22).Svg()));
                for (var bar = 0; bar < axis.Bars; bar++)
                {
                    Day(to, chart, bar, established[bar], possible[bar], most);
                }

                chart.Days(to, Ground);
            }

            to.Write("figcaption", $"By the day on which they began{(axis.PerBar > 1 ? $"; each bar stands for {axis.PerBar} days" : "")}. "
                + $"Solid: established, {Numbers.Of(facts.Established)}. Hatched: possible, {Numbers.Of(facts.Possible)}.");
        }
    }

    private static void Day(HtmlWriter to, DayChart chart, int bar, int established, int possible, int most)
    {
        var solid = Tallest * established / most;
        if (established > 0)
        {
            chart.Bar(to, bar, Ground, solid, "bar-established", $"{chart.DaysOf(bar)}: {Numbers.Of(established)} established");
        }

        if (possible > 0)
        {
            chart.Bar(to, bar, Ground - solid, Tallest * possible / most, "bar-possible", $"{chart.DaysOf(bar)}: {Numbers.Of(possible)} possible");
        }
    }
}
