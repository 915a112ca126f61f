using NodaTime;
using Parley.Documents.Svg;
using Parley.Documents.Timelines.Writing;

namespace Parley.Documents.Timelines.Picture;

/// <summary>Where everything of the picture stands: time runs downward, each party is a lane, the labels stand in one column at the right.</summary>
/// <remarks>
/// One column of labels, one below the other, is readable on a telephone and on a wall, and nothing can lie over anything. So the axis is not to scale: the days between
/// two moments are written beside it.
/// </remarks>
internal sealed class PictureLayout
{
    public const double Width = 640;
    private const double Margin = 16;
    private const double MostGutter = 66;
    private const int MostArrowsTo = 5;
    private const double TitleSize = 27;

    private readonly List<Tick> _ticks = [];
    private readonly List<PlacedRow> _dated = [];
    private readonly List<PlacedRow> _undated = [];
    private readonly List<(LabelLine Line, Lane? Lane)> _header = [];
    private readonly List<LabelLine> _steps = [];

    public PictureLayout(AgreementTimeline timeline, Agreement agreement)
    {
        var (dated, undated) = (RowBuilder.Dated(timeline), RowBuilder.Undated(timeline));
        Lanes = new LaneSet([.. dated, .. undated], agreement);
        var links = LinksOf([.. dated, .. undated]);
        Gutter = Math.Min(MostGutter, 18 + (9 * Math.Min(links.Count, 6)));
        LabelX = Lanes.Right + Gutter + 6;
        var stack = new LabelStack(LabelX, Width - LabelX - Margin);
        var y = Header(timeline);
        Top = y;
        y = Calendar(timeline, dated, stack, y);
        DatedBottom = y;
        y = Order(undated, stack, y);
        var placed = Rows.ToDictionary(r => r.Row, r => r.Y);
        Arrows = Picture.Gutter.Route(links.Select(l => (placed[l.From] + 3, placed[l.To] - 3)));
        Bottom = y;
        Legend = new PictureLegend([.. Rows.Select(r => r.Row.First.Kind).Distinct().Order()], HasOpen(dated), Arrows.Count > 0, y + 8);
        Height = Legend.Bottom + Margin;
    }

    public double Height { get; }

    public LaneSet Lanes { get; }

    /// <summary>The room between the lanes and the labels, in which the arrows run.</summary>
    public double Gutter { get; }

    public double LabelX { get; }

    /// <summary>Where the lanes begin.</summary>
    public double Top { get; }

    /// <summary>Where the dated part ends.</summary>
    public double DatedBottom { get; }

    /// <summary>Where the lanes end.</summary>
    public double Bottom { get; }

    public IReadOnlyList<(LabelLine Line, Lane? Lane)> HeaderLines => _header;

    public IReadOnlyList<Tick> Ticks => _ticks;

    public IReadOnlyList<PlacedRow> Dated => _dated;

    public IReadOnlyList<PlacedRow> Undated => _undated;

    /// <summary>The headings of the undated part.</summary>
    public IReadOnlyList<LabelLine> Steps => _steps;

    public IEnumerable<PlacedRow> Rows => _dated.Concat(_undated);

    public IReadOnlyList<Arrow> Arrows { get; }

    public PictureLegend Legend { get; }

    /// <summary>The line of the axis at a moment.</summary>
    public double YOf(Instant at) => _ticks.First(t => t.At == at).Y;

    private static bool HasOpen(IReadOnlyList<PictureRow> rows) => rows.Any(r => r.First is { IsStanding: false, Dates: { To: null } } or { Dates.IsOpen: true } || r.First.Dates.To != r.First.Dates.ToAtLatest);

    /// <summary>From what has to come first to what waits for it; where one waits for very many, its words alone say so.</summary>
    private static List<(PictureRow From, PictureRow To)> LinksOf(IReadOnlyList<PictureRow> rows)
    {
        var byNorm = rows.SelectMany(r => r.Entries.Select(e => (e.Norm, Row: r))).ToDictionary(p => p.Norm, p => p.Row);
        return [.. rows.SelectMany(to => to.Entries.SelectMany(e => e.After).Select(a => byNorm.GetValueOrDefault(a)).OfType<PictureRow>().Where(from => from != to).Distinct().ToList() is { Count: <= MostArrowsTo } sources
            ? sources.Select(from => (from, to))
            : [])];
    }

    private double Header(AgreementTimeline timeline)
    {
        var y = Margin;
        foreach (var line in TextMetrics.Wrap(timeline.Title, Width - (2 * Margin), TitleSize * 1.08, 5))
        {
            _header.Add((new LabelLine(line, new Box(Margin, y, Math.Min(Width - (2 * Margin), TextMetrics.WidthOf(line, TitleSize * 1.08)), 34), LabelStyle.Heading), null));
            y += 34;
        }

        foreach (var line in TextMetrics.Wrap($"{TimelineWords.Supposition(timeline)} The axis is not to scale.", Width - (2 * Margin), LabelStack.Size, 6))
        {
            _header.Add((new LabelLine(line, new Box(Margin, y, TextMetrics.WidthOf(line, LabelStack.Size), LabelStack.LineHeight), LabelStyle.Remark), null));
            y += LabelStack.LineHeight;
        }

        y += 10;
        foreach (var lane in Lanes.Lanes)
        {
            foreach (var (line, i) in TextMetrics.Wrap(lane.Name, Width - (2 * Margin) - 40, LabelStack.Size, 3).Select((l, i) => (l, i)))
            {
                _header.Add((new LabelLine(line, new Box(Margin + 40, y, Math.Min(Width - (2 * Margin) - 40, TextMetrics.WidthOf(line, LabelStack.Size)), LabelStack.LineHeight), LabelStyle.Words), i == 0 ? lane : null));
                y += LabelStack.LineHeight + (i == 0 ? 2 : 0);
            }
        }

        // Room for the letters above the lanes.
        return y + 40;
    }

    private double Calendar(AgreementTimeline timeline, IReadOnlyList<PictureRow> rows, LabelStack stack, double top)
    {
        var supposed = timeline.InForce is { } day ? timeline.Zone.AtStartOfDay(day).ToInstant() : (Instant?)null;
        var moments = rows.Select(r => r.First.Dates).SelectMany(d => new[] { d.From, d.To, d.ToAtLatest }).Append(rows.Count > 0 ? supposed : null)
            .OfType<Instant>().Distinct().Order().ToList();
        var y = top;
        for (var i = 0; i < moments.Count; i++)
        {
            var words = Tick.WordsOf(moments[i], i == 0 ? null : moments[i - 1], timeline.Zone);
            var next = y + 8;
            _ticks.Add(Tick.Place(moments[i], y, words, i == 0 ? "" : GapOf(moments[i - 1], moments[i], timeline.Zone)));
            foreach (var row in rows.Where(r => r.At == moments[i]))
            {
                (var placed, next) = stack.Place(row, next);
                _dated.Add(placed);
            }

            var gap = i + 1 < moments.Count ? 20 + (10 * Math.Log2(1 + (moments[i + 1] - moments[i]).TotalDays)) : 24;
            y = Math.Max(Math.Max(next, y + gap), y + 10 + (words.Count * Tick.LineHeight) + (i + 1 < moments.Count ? 22 : 0));
        }

        return y;
    }

    private static string GapOf(Instant before, Instant at, DateTimeZone zone)
    {
        var days = Period.DaysBetween((before + Duration.Epsilon).InZone(zone).Date, (at + Duration.Epsilon).InZone(zone).Date);
        return days == 0 ? "" : $"+{days} d";
    }

    private double Order(IReadOnlyList<PictureRow> rows, LabelStack stack, double top)
    {
        var y = rows.Count > 0 ? top + 26 : top;
        foreach (var step in rows.GroupBy(r => r.First.Rank))
        {
            foreach (var line in TextMetrics.Wrap(step.Key == 0 ? "Not dated" : $"Not dated, step {step.Key + 1}", Width - LabelX - Margin, LabelStack.Size * 1.08, 2))
            {
                _steps.Add(new LabelLine(line, new Box(LabelX, y, TextMetrics.WidthOf(line, LabelStack.Size), LabelStack.LineHeight), LabelStyle.Heading));
                y += LabelStack.LineHeight;
            }

            y += 8;
            foreach (var row in step)
            {
                (var placed, y) = stack.Place(row, y);
                _undated.Add(placed);
            }

            y += 12;
        }

        return y;
    }
}
