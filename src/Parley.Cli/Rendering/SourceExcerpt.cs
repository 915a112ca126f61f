using System.Globalization;
using System.Text;

namespace Parley.Cli.Rendering;

/// <summary>A line of the source with the place underlined, cut to fit where the line is long.</summary>
internal sealed record SourceExcerpt(string Gutter, string Line, string Underline)
{
    private const int Ahead = 24;

    /// <param name="width">How many characters of the line are shown at most.</param>
    /// <param name="mark">What underlines the place.</param>
    public static SourceExcerpt? Of(SourceText? text, SourceAnchor at, int width, char mark)
    {
        if (text is null || at.Start.Line < 1 || at.Start.Line > text.LineCount)
        {
            return null;
        }

        var line = text[text.LineSpan(at.Start.Line)];
        if (line.Length == 0)
        {
            return null;
        }

        var start = Math.Clamp(at.Start.Column - 1, 0, line.Length);
        var end = at.End.Line > at.Start.Line ? line.Length : Math.Clamp(at.End.Column - 1, start, line.Length);
        var from = line.Length <= width ? 0 : Math.Clamp(start - Ahead, 0, line.Length - width);
        var to = Math.Min(line.Length, from + width);
        var before = from > 0 ? "…" : "";
        var shown = before + line[from..to] + (to < line.Length ? "…" : "");
        return new SourceExcerpt(
            at.Start.Line.ToString(CultureInfo.InvariantCulture),
            Plain.Clean(shown),
            Under(line[from..to], before.Length, start - from, Math.Min(end, to) - from, mark));
    }

    /// <summary>One blank or mark under each character that takes room; at least one mark.</summary>
    private static string Under(string line, int indent, int start, int end, char mark)
    {
        var under = new StringBuilder(new string(' ', indent));
        for (var i = 0; i < Math.Max(end, start + 1); i++)
        {
            var takesNoRoom = i < line.Length
                && (char.IsLowSurrogate(line[i]) || CharUnicodeInfo.GetUnicodeCategory(line[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
            under.Append(takesNoRoom ? "" : i < start ? " " : mark.ToString());
        }

        return under.ToString();
    }
}
