namespace Parley.Monitoring.Reading;

/// <summary>Tells from its first bytes what a file is that is no UTF-8 text.</summary>
internal static class TextCheck
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Sample = 4_096;

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>What the file is, or null where nothing speaks against text.</summary>
    public static string? Fault(ReadOnlySpan<byte> start)
    {
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return "it is UTF-16 text";
        }

        if (start is [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 3, 4, ..])
        {
            return "it is compressed";
        }

        if (!start.Contains((byte)0))
        {
            return null;
        }

        return start is [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] ? "it is UTF-16 text" : "it is a binary file";
    }
}
