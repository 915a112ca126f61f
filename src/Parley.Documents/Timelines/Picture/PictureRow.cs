using NodaTime;
using Parley.Documents.Svg;

namespace Parley.Documents.Timelines.Picture;

/// <summary>One label of the picture: an entry, or several that stand from the same moment on for the same bearers.</summary>
/// <param name="Heading">Its first line, set bold: the provision and its moment.</param>
internal sealed record PictureRow(ValueList<TimelineEntry> Entries, string Heading, string Words, string Remark)
{
    public TimelineEntry First => Entries[0];

    /// <summary>Null for what is not dated.</summary>
    public Instant? At => First.At;

    /// <summary>Everything that a reader of the picture can be told of it.</summary>
    public string Title => string.Join(" ", new[] { $"{Heading}:", Words, Remark }.Where(s => s.Length > 0));
}

/// <summary>A row with its place on the paper.</summary>
/// <param name="Box">Around its lines.</param>
/// <param name="Y">Where its bars end and its arrows begin: the middle of its first line.</param>
internal sealed record PlacedRow(PictureRow Row, Box Box, double Y, IReadOnlyList<LabelLine> Lines);

/// <summary>One line of a label.</summary>
internal sealed record LabelLine(string Text, Box Box, LabelStyle Style)
{
    /// <summary>Where the letters stand.</summary>
    public double Baseline => Box.Bottom - (Box.Height * 0.27);
}

internal enum LabelStyle
{
    Heading,
    Words,
    Remark,
}
