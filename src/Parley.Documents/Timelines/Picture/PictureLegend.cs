using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>What the marks of the picture mean; only those that it uses.</summary>
internal sealed class PictureLegend
{
    private const double Left = 16;
    private readonly List<(TimelineKind? Kind, string Sign, LabelLine Line)> _lines = [];

    public PictureLegend(IReadOnlyList<TimelineKind> kinds, bool open, bool arrows, double top)
    {
        Bottom = top;
        foreach (var kind in kinds)
        {
            Add(kind, "", Meaning(kind));
        }

        if (open)
        {
            Add(null, "hatch", "hatched: its end is open or not dated");
        }

        if (arrows)
        {
            Add(null, "arrow", "what has to come first, and what waits for it");
        }
    }

    public IReadOnlyList<(TimelineKind? Kind, string Sign, LabelLine Line)> Lines => _lines;

    public double Bottom { get; private set; }

    private void Add(TimelineKind? kind, string sign, string words)
    {
        var box = new Box(Left + 40, Bottom, TextMetrics.WidthOf(words, LabelStack.Size), LabelStack.LineHeight);
        _lines.Add((kind, sign, new LabelLine(words, box, LabelStyle.Remark)));
        Bottom += LabelStack.LineHeight + 3;
    }

    private static string Meaning(TimelineKind kind) => kind switch
    {
        TimelineKind.Deadline => "to be done by a last moment",
        TimelineKind.Duty => "to be done, with no last moment",
        TimelineKind.Period => "in force over a time",
        TimelineKind.Option => "can be used",
        TimelineKind.Decision => "to be decided",
        TimelineKind.Approval => "to be approved",
        TimelineKind.Life => "entry into force, or its end",
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };
}
