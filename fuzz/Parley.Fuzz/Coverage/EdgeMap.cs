using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Parley.Fuzz.Coverage;

/// <summary>Which branches an execution took and about how often, against all executions before it.</summary>
internal sealed unsafe class EdgeMap : IDisposable
{
    /// <summary>As large as the instrumented code expects (MAP_SIZE of American fuzzy lop).</summary>
    private const int Size = 1 << 16;

    private readonly byte* _counts = (byte*)NativeMemory.AlignedAlloc(Size, 64);
    private readonly byte[] _seen = new byte[Size];

    public EdgeMap() => Trace.SharedMem = _counts;

    /// <summary>Branches taken by any execution.</summary>
    public int Edges { get; private set; }

    public void Start()
    {
        NativeMemory.Clear(_counts, Size);
        Trace.PrevLocation = 0;
    }

    /// <summary>What the execution since <see cref="Start"/> did that none did before.</summary>
    public Novelty Finish()
    {
        var found = Novelty.None;
        var words = (ulong*)_counts;
        for (var w = 0; w < Size / 8; w++)
        {
            if (words[w] == 0)
            {
                continue;
            }

            for (var i = 8 * w; i < (8 * w) + 8; i++)
            {
                if (_counts[i] == 0 || (_seen[i] & Bucket(_counts[i])) != 0)
                {
                    continue;
                }

                Edges += _seen[i] == 0 ? 1 : 0;
                found = _seen[i] == 0 ? Novelty.Edge : found == Novelty.Edge ? found : Novelty.Count;
                _seen[i] |= Bucket(_counts[i]);
            }
        }

        return found;
    }

    public void Dispose() => NativeMemory.AlignedFree(_counts);

    /// <summary>1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32 to 127 and more times are told apart, each as one bit.</summary>
    private static byte Bucket(byte count) => count switch
    {
        <= 3 => (byte)(1 << (count - 1)),
        < 32 => (byte)(1 << (BitOperations.Log2(count) + 1)),
        < 128 => 1 << 6,
        _ => 1 << 7,
    };
}

/// <summary>What is new about an execution.</summary>
internal enum Novelty
{
    None,

    /// <summary>A branch was taken in an order of frequency that is new.</summary>
    Count,

    /// <summary>A branch was taken for the first time.</summary>
    Edge,
}
