using Parley.LanguageServer.Protocol;

namespace Parley.LanguageServer.Documents;

/// <summary>The lines of a text as the protocol counts them: they end with LF, CRLF or CR alone.</summary>
internal sealed class LineTable
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        _text = text;
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            _starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }
    }

    public int Count => _starts.Count;

    public Position PositionOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new Position(line, offset - _starts[line]);
    }

    public TextRange RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The offset of a position. As the protocol asks, a character past the end of its line is the end of the line; a line past the end is the end of the text.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _starts.Count)
        {
            return _text.Length;
        }

        return Math.Min(_starts[position.Line] + Math.Max(0, position.Character), EndOf(position.Line));
    }

    public TextSpan SpanOf(TextRange range)
    {
        var (one, other) = (OffsetOf(range.Start), OffsetOf(range.End));
        return TextSpan.Between(Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>The end of a line, its line end excluded.</summary>
    private int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return end;
    }
}
