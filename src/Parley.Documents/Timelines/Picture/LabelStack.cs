using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>Sets labels one below the other, so that none can lie over another.</summary>
internal sealed class LabelStack(double x, double width)
{
    public const double Size = 18;
    public const double LineHeight = 23;
    private const double Gap = 14;
    private const int MostWords = 7;
    private const int MostRemark = 6;

    /// <summary>Places a label with its top here.</summary>
    /// <returns>The label, and where the next one may begin.</returns>
    public (PlacedRow Row, double Next) Place(PictureRow row, double top)
    {
        var lines = new List<LabelLine>();
        Add(lines, row.Heading, LabelStyle.Heading, top, 3);
        Add(lines, row.Words, LabelStyle.Words, top, MostWords);
        Add(lines, row.Remark, LabelStyle.Remark, top, MostRemark);
        var box = new Box(x, top, width, lines.Count * LineHeight);
        return (new PlacedRow(row, box, top + (LineHeight / 2), lines), box.Bottom + Gap);
    }

    private void Add(List<LabelLine> lines, string text, LabelStyle style, double top, int most)
    {
        // Bold letters are wider.
        var size = style == LabelStyle.Heading ? Size * 1.08 : Size;
        foreach (var line in TextMetrics.Wrap(text, width, size, most))
        {
            lines.Add(new LabelLine(line, new Box(x, top + (lines.Count * LineHeight), Math.Min(width, TextMetrics.WidthOf(line, size)), LineHeight), style));
        }
    }
}
