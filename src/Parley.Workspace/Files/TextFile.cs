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

    /// <summary>Reads a file of UTF-8 text, with or without a byte order mark, with any line ends.</summary>
    /// <param name="path">Where it lies; relative paths are the caller's.</param>
    /// <param name="limit">How many bytes are read at most.</param>
    public static TextFile Read(string path, int limit)
    {
        byte[] bytes;
        try
        {
            if (Directory.Exists(path))
            {
                return Failed(path, WorkspaceDiagnostics.Folder.At(SourceAnchor.WholeFile(path), path));
            }

            bytes = ReadBytes(path, limit);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(path, WorkspaceDiagnostics.NoSuchFile.At(SourceAnchor.WholeFile(path), path));
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(path, WorkspaceDiagnostics.NotAllowed.At(SourceAnchor.WholeFile(path), path));
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return Failed(path, WorkspaceDiagnostics.CannotRead.At(SourceAnchor.WholeFile(path), path, SystemReason.Of(e)));
        }

        return bytes.Length > limit
            ? Failed(path, WorkspaceDiagnostics.TooLarge.At(SourceAnchor.WholeFile(path), path, $"{limit / (1024 * 1024)} MiB"))
            : Decode(path, bytes);
    }

    private static TextFile Failed(string path, Diagnostic problem) => new(path, null, problem);

    /// <summary>At most one byte more than the limit, so that devices and pipes without an end are answered too.</summary>
    private static byte[] ReadBytes(string path, int limit)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
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
        if (bytes.Length == 0)
        {
            return Failed(path, WorkspaceDiagnostics.Empty.At(SourceAnchor.WholeFile(path), path));
        }

        if (IsUtf16(bytes))
        {
            return Failed(path, WorkspaceDiagnostics.Utf16.At(SourceAnchor.WholeFile(path), path));
        }

        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        var zero = content.IndexOf((byte)0);
        if (zero >= 0)
        {
            return Failed(path, WorkspaceDiagnostics.Binary.At(At(path, content, zero), path));
        }

        var chars = new char[content.Length];
        var status = Utf8.ToUtf16(content, chars, out var read, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? new TextFile(path, new SourceText(path, new string(chars, 0, written)), null)
            : Failed(path, WorkspaceDiagnostics.NotUtf8.At(At(path, content, read), path, $"0x{content[read]:X2}"));
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
