using System.Text;

namespace Parley.Fuzz.Targets;

/// <summary>Bytes of a file from a string, so that one mutator serves text and bytes: U+DC80 to U+DCFF stand for the bytes 80 to FF by themselves, which no UTF-8 has.</summary>
internal static class RawBytes
{
    public static MemoryStream Of(string input)
    {
        var bytes = new MemoryStream(input.Length + 8);
        Span<byte> buffer = stackalloc byte[4];
        for (var i = 0; i < input.Length; i++)
        {
            if (input[i] is >= '\uDC80' and <= '\uDCFF')
            {
                bytes.WriteByte((byte)(input[i] - '\uDC00'));
            }
            else if (Rune.TryGetRuneAt(input, i, out var rune))
            {
                bytes.Write(buffer[..rune.EncodeToUtf8(buffer)]);
                i += rune.Utf16SequenceLength - 1;
            }
        }

        bytes.Position = 0;
        return bytes;
    }
}
