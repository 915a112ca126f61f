using System.Collections.Immutable;

namespace Parley.Model.Sources;

/// <summary>A text with its name and its lines. Lines end with LF or CRLF; offsets are UTF-16 units.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        _lineStarts = starts.ToImmutable();
    }

    public string File { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>Line and column, from 1, of an offset from 0 to the length of the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a position, clamped to its line.</summary>
    public int OffsetOf(LinePosition position)
    {
        var line = Math.Clamp(position.Line - 1, 0, _lineStarts.Length - 1);
        return Math.Min(_lineStarts[line] + Math.Max(0, position.Column - 1), LineSpan(line + 1).End);
    }

    /// <summary>A line, counted from 1, without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
        if (end > start && Text[end - 1] == '\r')
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }

    public SourceAnchor AnchorOf(TextSpan span) => new(File, span, PositionOf(span.Start), PositionOf(span.End));
}
