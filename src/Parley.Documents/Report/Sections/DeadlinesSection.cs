using NodaTime;
using Parley.Documents.Html;
using Parley.Documents.Svg;
using Parley.Documents.Words;

namespace Parley.Documents.Report.Sections;

/// <summary>When each duty could and can be performed, against the days that have passed.</summary>
internal static class DeadlinesSection
{
    private const double RowHeight = 26;
    private const double Left = 190;
    private const double Width = 720;

    public static void Write(HtmlWriter to, ReportFacts facts)
    {
        var dated = facts.Instances.Where(i => i.Instance.DueBy is not null && facts.ListedInstances.Contains(i.Anchor)).ToList();
        using (to.Open("section", ("id", "deadlines"), ("aria-labelledby", "deadlines-h")))
        {
            to.Write("h2", "Deadlines", ("id", "deadlines-h"));
            var without = facts.Instances.Count(i => i.Instance.DueBy is null && i.Norm is Obligation or Decision or VerificationDuty);
            if (dated.Count == 0)
            {
                to.Write("p", "No deadline is determined yet.");
            }
            else
            {
                Picture(to, facts, dated.Take(ReportLimits.DeadlineRows).ToList(), dated.Count);
            }

            to.Write("p", $"{Numbers.Of(without, "duty or decision has", "duties or decisions have")} no deadline that could be determined: the text sets none, leaves it blank, or hangs it on something that has not happened.");
        }
    }

    private static void Picture(HtmlWriter to, ReportFacts facts, List<InstanceRow> rows, int all)
    {
        var scale = Scale.Around(facts, rows);
        var height = 24 + (rows.Count * RowHeight) + 26;
        using (to.Open("figure", ("class", "chart")))
        {
            using (to.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Deadlines")))
            using (to.Open("svg", ("viewBox", $"0 0 {Width.Svg()} {height.Svg()}"), ("role", "img"), ("aria-label", "Deadlines as bars in time. The board above gives each with its dates.")))
            {
                ChartPatterns.Define(to, "deadline");
                Months(to, facts, scale, height - 22);
                for (var i = 0; i < rows.Count; i++)
                {
                    Row(to, facts, rows[i], scale, 24 + (i * RowHeight));
                }

                var now = scale.X(facts.Result.AsOf);
                to.Empty("path", ("class", "now"), ("d", $"M{now.Svg()} 16V{(height - 22).Svg()}"));
                to.Write("text", "as of", ("class", "tick"), ("text-anchor", now > Width - 60 ? "end" : "middle"), ("x", now.Svg()), ("y", "12"));
            }

            to.Write("figcaption", "Each bar runs from the first to the last moment at which performing is in time; a notch marks the deadline, a dot an event that the state rests on. Hatched: cannot be determined."
                + (all > rows.Count ? $" {Numbers.Of(all - rows.Count)} more deadlines are on the board." : ""));
        }
    }

    private static void Row(HtmlWriter to, ReportFacts facts, InstanceRow row, Scale scale, double y)
    {
        var (instance, by) = (row.Instance, row.Instance.DueBy!.Value);
        var from = instance.DueFrom is { } start && start < by ? start : Instant.Min(by, scale.First);
        var (x1, x2) = (scale.X(from), scale.X(by));
        using (to.Open("a", ("href", "#" + row.Anchor)))
        {
            var name = $"{instance.Provision} {facts.Names.Of(instance.Bearers)}";
            to.Write("title", $"{name}: {StateWords.Of(instance)}, due by {facts.Times.Minute(by)}");
            to.Write("text", name.Length > 28 ? name[..27] + "…" : name, ("class", "row-name"), ("x", (Left - 8).Svg()), ("y", (y + 15).Svg()));
            to.Empty("rect", ("class", "due " + Icons.ClassOf(row.Standing)), ("x", x1.Svg()), ("y", (y + 6).Svg()), ("width", Math.Max(3, x2 - x1).Svg()), ("height", "10"));
            to.Empty("path", ("class", "notch"), ("d", $"M{x2.Svg()} {(y + 3).Svg()}v16"));
            foreach (var at in instance.Evidence.Select(e => facts.Delivered.GetValueOrDefault(e)).OfType<Model.Events.Event>().Take(ReportLimits.EvidenceOfAnInstance))
            {
                to.Empty("circle", ("class", "mark"), ("cx", scale.X(at.When.From).Svg()), ("cy", (y + 11).Svg()), ("r", "3.4"));
            }

            var word = StateWords.Of(row.Standing);
            var after = Math.Max(x2, scale.X(instance.Evidence.Select(e => facts.Delivered.GetValueOrDefault(e)?.When.From ?? by).Append(by).Max())) + 8;
            var room = after + (word.Length * 6.4) < Width;
            to.Write("text", word, ("class", "row-state"), ("text-anchor", room ? "start" : "end"), ("x", (room ? after : x2 - 6).Svg()), ("y", (y + 15).Svg()));
        }
    }

    private static void Months(HtmlWriter to, ReportFacts facts, Scale scale, double ground)
    {
        var (first, last) = (facts.Times.DayOf(scale.First), facts.Times.DayOf(scale.Last));
        var months = Math.Max(1, (int)Math.Ceiling(Period.DaysBetween(first, last) / 30.4 / 7));
        for (var day = new LocalDate(first.Year, first.Month, 1).PlusMonths(1); day <= last; day = day.PlusMonths(months))
        {
            var x = scale.X(facts.Times.StartOf(day));
            to.Empty("path", ("class", "grid"), ("d", $"M{x.Svg()} 18V{ground.Svg()}"));
            to.Write("text", LocalTimes.Short(day), ("class", "tick"), ("text-anchor", "middle"), ("x", Math.Min(x, Width - 34).Svg()), ("y", (ground + 15).Svg()));
        }
    }

    /// <summary>The stretch of time that the picture shows.</summary>
    private sealed record Scale(Instant First, Instant Last)
    {
        public double X(Instant at)
        {
            var share = (at - First).TotalSeconds / Math.Max(1, (Last - First).TotalSeconds);
            return Left + (Math.Clamp(share, 0, 1) * (Width - Left - 12));
        }

        public static Scale Around(ReportFacts facts, List<InstanceRow> rows)
        {
            var starts = rows.Select(r => r.Instance.DueFrom ?? r.Instance.DueBy!.Value).Append(facts.Result.AsOf);
            var ends = rows.Select(r => r.Instance.DueBy!.Value).Append(facts.Result.AsOf);
            var (first, last) = (starts.Min(), ends.Max());
            // A deadline of many years would press all others together: it runs off the edge.
            var longest = Duration.FromDays(Math.Max(60, 3 * Math.Max(30, (facts.Result.AsOf - first).Days)));
            last = Instant.Min(last, facts.Result.AsOf + longest);
            return new Scale(first, last + ((last - first) / 40));
        }
    }
}
