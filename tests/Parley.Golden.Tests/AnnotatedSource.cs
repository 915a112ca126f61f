using System.Text;

namespace Parley.GoldenFiles;

/// <summary>A source with notes written under its lines, so that a reviewer reads cause and effect together.</summary>
internal static class AnnotatedSource
{
    /// <param name="notes">Each with the place it is about; it is written under the line where that place begins.</param>
    public static string Write(SourceText source, IEnumerable<(TextSpan At, string Note)> notes)
    {
        var byLine = notes
            .OrderBy(n => n.At.Start)
            .ThenBy(n => n.At.End)
            .ToLookup(n => source.PositionOf(n.At.Start).Line);
        var text = new StringBuilder();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var content = source[source.LineSpan(line)];
            if (line == source.LineCount && content.Length == 0 && !byLine.Contains(line))
            {
                break;
            }

            text.Append(content).Append('\n');
            foreach (var (at, note) in byLine[line])
            {
                text.Append($"//@[{Columns(source, at)}] {note.ReplaceLineEndings(" ")}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Columns from 1, half-open; with the last line where the place ends on a later one.</summary>
    private static string Columns(SourceText source, TextSpan at)
    {
        var (start, end) = (source.PositionOf(at.Start), source.PositionOf(at.End));
        return start.Line == end.Line ? $"{start.Column}:{end.Column}" : $"{start.Column}:{end.Line}/{end.Column}";
    }
}
