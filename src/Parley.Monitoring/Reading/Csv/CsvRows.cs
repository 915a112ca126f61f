using System.Text;
using Sylvan.Data.Csv;

namespace Parley.Monitoring.Reading.Csv;

/// <summary>The rows of a table with the lines that they begin in. The separator is told from the header.</summary>
internal sealed class CsvRows : IDisposable
{
    /// <summary>Stands for bytes that are no UTF-8 text; Unicode keeps it free of any character.</summary>
    private const char Undecoded = '\uFFFF';

    private readonly CsvDataReader _reader;
    private int _linesRead;

    /// <param name="stream">Left open.</param>
    public CsvRows(Stream stream)
    {
        var encoding = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(Undecoded.ToString()));
        var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        _reader = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,

            // A row of HXL tags begins with the sign that the library takes for a comment.
            Comment = '\0',
            BufferSize = 1 << 17,
            MaxBufferSize = ReadingLimits.LineLength,
        });
    }

    /// <summary>The line in which the current row begins, from 1.</summary>
    public int Line { get; private set; }

    public int Count => _reader.RowFieldCount;

    /// <summary>The text of a cell without blanks around it, only until the next row; empty where the row has no such cell.</summary>
    public ReadOnlySpan<char> this[int column] => _reader.GetFieldSpan(column).Trim();

    /// <summary>Whether the row has no cells with text in it.</summary>
    public bool IsBlank => Count == 0 || (Count == 1 && this[0].IsEmpty);

    /// <summary>Whether the row was read as text throughout.</summary>
    public bool IsText { get; private set; }

    /// <summary>Goes to the next row that is not blank. A fault ends the reading: nobody can say where the next row begins.</summary>
    public bool MoveNext(out string? fault)
    {
        fault = null;
        try
        {
            while (_reader.Read())
            {
                var raw = _reader.GetRawRecordSpan();
                Line = _linesRead + 1;
                _linesRead += Math.Max(1, raw.Count('\n'));
                IsText = !raw.Contains(Undecoded);
                if (!IsBlank)
                {
                    return true;
                }
            }

            return false;
        }
        catch (CsvRecordTooLargeException)
        {
            fault = $"it is longer than {ReadingLimits.LineLength} characters, or a quote before it does not close; the rest of the file is not read";
        }
        catch (CsvFormatException)
        {
            fault = "a quote stands where none can, or does not close; the rest of the file is not read";
        }

        Line = _linesRead + 1;
        return false;
    }

    public void Dispose() => _reader.Dispose();
}
