using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Documents.Words;
using Parley.Model.Events;

namespace Parley.Documents.Report.Sections;

/// <summary>Day by day: how much is known, what was watched, what could not be seen, and where nothing is known at all.</summary>
internal static class CoverageStrip
{
    private const double Ground = 62;
    private const double Tallest = 50;

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var axis = facts.Days;
        if (axis.Days == 0)
        {
            to.Write("p", "No day has been followed yet.", ("id", "coverage-days"));
            return;
        }

        var chart = new DayChart(axis);
        var events = Counts(facts, axis);
        var (gaps, watched) = (Bars(facts, axis, facts.Result.Coverage.Gaps), Bars(facts, axis, facts.Result.Coverage.Watched));
        var most = Math.Max(1, events.Max());
        var dark = Enumerable.Range(0, axis.Bars).Count(b => events[b] == 0 && watched[b].Count == 0);
        using (to.Open("figure", ("id", "coverage-days"), ("class", "chart")))
        {
            using (to.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Coverage by day")))
            using (to.Open("svg", ("viewBox", DayChart.View(134)), ("role", "img"), ("aria-label", "Events, watches and gaps by day. The figures below say the same in words.")))
            {
                ChartPatterns.Define(to, "coverage");
                DayChart.Lane(to, "events", Ground - 20);
                to.Write("text", $"most: {Numbers.Of(most)}", ("class", "lane quiet"), ("x", (DayChart.Left - 8).Svg()), ("y", (Ground - 5).Svg()));
                DayChart.Lane(to, "watched", Ground + 17);
                DayChart.Lane(to, "not seen", Ground + 31);
                DayChart.Lane(to, "nothing known", Ground + 45);
                for (var bar = 0; bar < axis.Bars; bar++)
                {
                    Day(to, chart, bar, events[bar], most, watched[bar], gaps[bar]);
                }

                chart.Days(to, Ground + 50);
            }

            using (to.Open("figcaption"))
            {
                to.Text($"Events by the day on which they began{(axis.PerBar > 1 ? $"; each bar stands for {axis.PerBar} days" : "")}. ");
                to.Text("Hatched: somebody recorded that they could not see. Crossed: neither an event nor a watch, ");
                to.Text($"{Numbers.Of(dark)} of {Numbers.Of(axis.Bars, axis.PerBar > 1 ? "bar" : "day")}.");
            }
        }
    }

    private static void Day(HtmlWriter to, DayChart chart, int bar, int events, int most, List<string> watched, List<string> gaps)
    {
        var day = chart.DaysOf(bar);
        if (events > 0)
        {
            chart.Bar(to, bar, Ground, Math.Max(2, Tallest * events / most), "bar", $"{day}: {Numbers.Of(events, "event")}");
        }

        if (watched.Count > 0)
        {
            chart.Bar(to, bar, Ground + 15, 5, "bar-watched", $"{day}, watched: {string.Join("; ", watched.Distinct().Take(4))}");
        }

        if (gaps.Count > 0)
        {
            chart.Bar(to, bar, Ground + 32, 11, "bar-gap", $"{day}, not seen: {string.Join("; ", gaps.Distinct().Take(4))}");
        }

        if (events == 0 && watched.Count == 0)
        {
            var (x, y, arm) = (chart.X(bar) + (chart.BarWidth / 2), Ground + 41, Math.Min(3.5, chart.BarWidth * 0.38));
            using (to.Open("g"))
            {
                to.Write("title", $"{day}: nothing known");
                to.Empty("path", ("class", "cross"), ("d", $"M{(x - arm).Svg()} {(y - arm).Svg()}L{(x + arm).Svg()} {(y + arm).Svg()}M{(x - arm).Svg()} {(y + arm).Svg()}L{(x + arm).Svg()} {(y - arm).Svg()}"));
            }
        }
    }

    private static int[] Counts(ReportFacts facts, DayAxis axis)
    {
        var counts = new int[axis.Bars];
        foreach (var item in facts.CurrentEvents)
        {
            if (axis.BarOf(facts.Times.DayOf(item.When.From)) is { } bar)
            {
                counts[bar]++;
            }
        }

        return counts;
    }

    /// <summary>What lies over each bar, as place and reason.</summary>
    private static List<string>[] Bars(ReportFacts facts, DayAxis axis, ValueList<Watch> watches)
    {
        var bars = Enumerable.Range(0, axis.Bars).Select(_ => new List<string>()).ToArray();
        foreach (var watch in watches)
        {
            var place = watch.Place is { } id ? facts.Names.Of(id) : "everywhere";
            for (var bar = 0; bar < axis.Bars; bar++)
            {
                var first = axis.FirstOf(bar);
                if (watch.When.From < facts.Times.StartOf(first.PlusDays(axis.PerBar)) && watch.When.To >= facts.Times.StartOf(first))
                {
                    bars[bar].Add($"{place}, {watch.Reason}");
                }
            }
        }

        return bars;
    }
}
