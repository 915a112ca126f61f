namespace Parley.Monitoring.Reading.Json;

/// <summary>The lines of a stream, one at a time in one buffer. Lines end with LF or CRLF; a byte order mark is left out.</summary>
internal sealed class ByteLines(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The number of the current line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the current line is longer than <see cref="ReadingLimits.LineLength"/>; it is then not given, and the next one is read as usual.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The current line without its end; only until the next call of <see cref="MoveNext"/>.</summary>
    public ReadOnlySpan<byte> Current => _buffer.AsSpan(CurrentStart, CurrentLength);

    private int CurrentStart { get; set; }

    private int CurrentLength { get; set; }

    /// <summary>The first bytes of the stream, as far as one reading gives them; to be asked for before the first line.</summary>
    public ReadOnlySpan<byte> Start()
    {
        while (_end < TextCheck.Sample && Fill())
        {
        }

        _start = _buffer.AsSpan(0, _end).StartsWith(TextCheck.ByteOrderMark) ? TextCheck.ByteOrderMark.Length : 0;
        return _buffer.AsSpan(0, Math.Min(_end, TextCheck.Sample));
    }

    public bool MoveNext()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return Take(searched + found, 1);
            }

            searched = _end - _start;
            if (searched > ReadingLimits.LineLength)
            {
                // The rest of the line is passed over; nothing of it is kept.
                IsTooLong = true;
                (_start, searched) = (_end, 0);
            }

            if (!Fill())
            {
                return (_start < _end || IsTooLong) && Take(_end - _start, 0);
            }
        }
    }

    private bool Take(int length, int lineEnd)
    {
        IsTooLong |= length > ReadingLimits.LineLength;
        (CurrentStart, CurrentLength) = (_start, IsTooLong ? 0 : length);
        if (CurrentLength > 0 && _buffer[CurrentStart + CurrentLength - 1] == '\r')
        {
            CurrentLength--;
        }

        _start += length + lineEnd;
        Number++;
        return true;
    }

    /// <summary>Reads more behind what is unread, after moving that to the front of the buffer; false at the end of the stream.</summary>
    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return !_ended;
    }
}
