using System.Text;

namespace Parley.Language.Formatting;

/// <summary>Replaces ranges of lines one after the other, and keeps both the whole new text and the least that changes.</summary>
internal sealed class LineReplacement(SourceText source)
{
    private readonly string _end = LineEndOf(source.Text);
    private readonly StringBuilder _text = new(source.Text.Length + 16);
    private readonly List<TextEdit> _edits = [];

    /// <summary>CRLF where every line ends with it; LF else, also where the ends are mixed.</summary>
    private static string LineEndOf(string text)
    {
        var ends = text.AsSpan().Count('\n');
        return ends > 0 && text.AsSpan().Count("\r\n") == ends ? "\r\n" : "\n";
    }

    /// <param name="first">The first line that is replaced, from 1.</param>
    /// <param name="behind">The first line that is not; all ranges follow each other without a gap.</param>
    public void Replace(int first, int behind, IEnumerable<string> lines)
    {
        var (start, end) = (StartOf(first), StartOf(behind));
        var written = string.Concat(lines.Select(l => l + _end));
        _text.Append(written);
        var was = source.Text.AsSpan(start, end - start);
        if (was.SequenceEqual(written))
        {
            return;
        }

        var head = was.CommonPrefixLength(written);
        var tail = 0;
        while (tail < Math.Min(was.Length, written.Length) - head && was[^(tail + 1)] == written[^(tail + 1)])
        {
            tail++;
        }

        _edits.Add(new TextEdit(source.AnchorOf(TextSpan.Between(start + head, end - tail)), written[head..^tail]));
    }

    public FormattedText ToText() => new(source, _text.ToString(), _edits.ToValueList());

    private int StartOf(int line) => line > source.LineCount ? source.Text.Length : source.LineSpan(line).Start;
}
