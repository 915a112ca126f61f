using Parley.Workspace;
using Parley.Workspace.Files;

namespace Parley.Cli.CommandLine;

/// <summary>Standard output, which can fail: a full disk behind it, or nothing at all. A reader that has left (a closed pipe) is no failure.</summary>
internal sealed class ResultStream(Stream inner) : Stream
{
    private const string Name = "standard output";

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="FileFailureException">Nothing can be written any more.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc cref="Write(byte[], int, int)"/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FileFailureException(WorkspaceDiagnostics.CannotWrite.At(SourceAnchor.WholeFile(Name), Name, SystemReason.Of(e.InnerException ?? e)));
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
