namespace Parley.Monitoring.Reading;

/// <summary>Gives the same string for the same characters where these came by lately: names of sources and places repeat from row to row.</summary>
internal sealed class StringCache
{
    private const int Size = 4_096;

    /// <summary>Longer texts are notes and do not repeat.</summary>
    private const int Longest = 64;

    private readonly string?[] _strings = new string?[Size];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        ref var slot = ref _strings[StableHash.Of(text) % Size];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }
}
