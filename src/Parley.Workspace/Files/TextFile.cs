using System.Buffers;
using System.Text.Unicode;

namespace Parley.Workspace.Files;

/// <summary>What came of reading a file of text: the text, or the remark that says why there is none.</summary>
public sealed record TextFile
{
    private TextFile(string file, SourceText? text, Diagnostic? problem) => (File, Text, Problem) = (file, text, problem);

    /// <summary>The file as messages name it.</summary>
    public string File { get; }

    public SourceText? Text { get; }

    public Diagnostic? Problem { get; }

    /// <summary>The same for those who read files beside an agreement.</summary>
    public FileReading Reading => Text is { } text ? new FileText(text) : new FileUnreadable(File, Problem!.Message);

    /// <summary>A text that is at hand already: what an editor has open.</summary>
    public static TextFile Of(SourceText text) => new(text.File, text, null);

    /// <summary>Reads a file of UTF-8 text, with or without a byte order mark, with any line ends.</summary>
    /// <param name="path">Where it lies; relative paths are the caller's.</param>
    /// <param name="limit">How many bytes are read at most.</param>
    public static TextFile Read(string path, int limit)
    {
        var (stream, problem) = FileOpening.Open(path);
        if (stream is null)
        {
            return Failed(path, problem!);
        }

        using (stream)
        {
            return Read(path, stream, limit);
        }
    }

    /// <summary>Reads text from a stream that messages name as <paramref name="path"/>.</summary>
    public static TextFile Read(string path, Stream stream, int limit)
    {
        byte[] bytes;
        try
        {
            bytes = ReadBytes(stream, limit);
        }
        catch (Exception e) when (FileOpening.ProblemOf(path, e) is { } unreadable)
        {
            return Failed(path, unreadable);
        }

        return bytes.Length > limit
            ? Failed(path, WorkspaceDiagnostics.TooLarge.At(SourceAnchor.WholeFile(path), path, $"{limit / (1024 * 1024)} MiB"))
            : Decode(path, bytes);
    }

    private static TextFile Failed(string path, Diagnostic problem) => new(path, null, problem);

    /// <summary>At most one byte more than the limit, so that devices and pipes without an end are answered too.</summary>
    private static byte[] ReadBytes(Stream stream, int limit)
    {
        var room = stream.CanSeek && stream.Length is > 0 and var length ? (int)Math.Min(length, limit) + 1 : 64 * 1024;
        var bytes = new byte[room];
        var filled = 0;
        while (filled <= limit)
        {
            if (filled == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, limit + 1L));
            }

            var read = stream.Read(bytes, filled, bytes.Length - filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return bytes[..filled];
    }

    private static TextFile Decode(string path, byte[] bytes)
    {
        if (ProblemOf(path, bytes) is { } problem)
        {
            return Failed(path, problem);
        }

        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        var chars = new char[content.Length];
        var status = Utf8.ToUtf16(content, chars, out var read, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? new TextFile(path, new SourceText(path, new string(chars, 0, written)), null)
            : Failed(path, WorkspaceDiagnostics.NotUtf8.At(At(path, content, read), path, $"0x{content[read]:X2}"));
    }

    /// <summary>Why bytes, all of a file or its beginning, are no text; null where nothing speaks against it.</summary>
    internal static Diagnostic? ProblemOf(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return WorkspaceDiagnostics.Empty.At(SourceAnchor.WholeFile(path), path);
        }

        if (IsUtf16(bytes))
        {
            return WorkspaceDiagnostics.Utf16.At(SourceAnchor.WholeFile(path), path);
        }

        var zero = bytes.IndexOf((byte)0);
        return zero < 0 ? null : WorkspaceDiagnostics.Binary.At(At(path, bytes, zero), path);
    }

    /// <summary>A byte order mark, or text in which every second byte of the beginning is zero.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        var (even, odd) = (0, 0);
        var sample = bytes[..Math.Min(bytes.Length, 256)];
        for (var i = 0; i < sample.Length; i++)
        {
            _ = sample[i] != 0 ? 0 : i % 2 == 0 ? even++ : odd++;
        }

        // Latin letters in UTF-16 have a zero in the same half of every pair; machine code has zeros in both.
        return Math.Max(even, odd) > sample.Length / 4 && Math.Min(even, odd) == 0;
    }

    /// <summary>The place of a byte, counted in the lines and characters before it.</summary>
    private static SourceAnchor At(string path, ReadOnlySpan<byte> content, int offset)
    {
        var before = content[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = System.Text.Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        var position = new LinePosition(line, column);
        return new SourceAnchor(path, default, position, position);
    }
}
