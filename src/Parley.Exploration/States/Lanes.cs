namespace Parley.Exploration.States;

/// <summary>64 states side by side: a word for each bit, holding that bit of all of them.</summary>
internal static class Lanes
{
    public const int Width = 64;

    /// <summary>Turns 64 words of 64 bits on their diagonal: bit j of word i becomes bit i of word j (Warren, "Hacker's Delight", 7-3).</summary>
    public static void Transpose(Span<ulong> block)
    {
        var mask = 0x00000000FFFFFFFFUL;
        for (var width = 32; width != 0; width >>= 1, mask ^= mask << width)
        {
            for (var k = 0; k < Width; k = (k + width + 1) & ~width)
            {
                var swap = ((block[k] >> width) ^ block[k + width]) & mask;
                block[k] ^= swap << width;
                block[k + width] ^= swap;
            }
        }
    }
}
