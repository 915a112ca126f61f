using System.Numerics;
using System.Runtime.InteropServices;

namespace Parley.Monitoring.Reading;

/// <summary>A 64-bit hash that is the same in every run, for telling ids and contents apart.</summary>
/// <remarks>Eight bytes a step, then the finaliser of MurmurHash3. Among a million ids a chance collision has a probability of about one in forty million.</remarks>
internal struct StableHash
{
    private ulong _state;

    public StableHash() => _state = 0x9E3779B97F4A7C15;

    public void Add(ulong value)
    {
        _state = BitOperations.RotateLeft(_state ^ (value * 0x87C37B91114253D5), 31) * 0x4CF5AD432745937F;
        _state ^= _state >> 29;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        Add((ulong)text.Length);
        var bytes = MemoryMarshal.AsBytes(text);
        while (bytes.Length >= sizeof(ulong))
        {
            Add(MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        ulong last = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            last |= (ulong)bytes[i] << (8 * i);
        }

        Add(last);
    }

    public readonly ulong Value
    {
        get
        {
            var h = _state;
            h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCD;
            h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53;
            return h ^ (h >> 33);
        }
    }

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = new StableHash();
        hash.Add(text);
        return hash.Value;
    }
}
