using System.Text;
using Parley.Documents.Words;

namespace Parley.Documents.Timelines.Writing;

/// <summary>A timeline as plain text of at most 80 columns.</summary>
public static class TimelineText
{
    private const string Margin = "      ";

    public static string Write(AgreementTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var text = new StringBuilder();
        TextLines.Wrap(text, timeline.Title, "", "");
        TextLines.Wrap(text, TimelineWords.Supposition(timeline), "", "");
        var times = new LocalTimes(timeline.Zone);
        foreach (var day in timeline.Dated.GroupBy(e => TimelineWords.Heading(e, times)))
        {
            TextLines.Wrap(text.Append('\n'), day.Key, "", "");
            foreach (var entry in day)
            {
                Write(text, entry, times);
            }
        }

        foreach (var rank in timeline.Undated.GroupBy(e => e.Rank))
        {
            TextLines.Wrap(text.Append('\n'), TimelineWords.Heading(rank.Key), "", "");
            foreach (var entry in rank)
            {
                Write(text, entry, times);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, TimelineEntry entry, LocalTimes times)
    {
        var number = entry.Provision.Value;
        var first = number.Length < Margin.Length ? number.PadRight(Margin.Length) : number + "\n" + Margin;
        TextLines.Wrap(text, $"{entry.Words}.", first, Margin);
        foreach (var line in TimelineWords.Details(entry, times))
        {
            TextLines.Wrap(text, line, Margin + "  ", Margin + "  ");
        }
    }
}
