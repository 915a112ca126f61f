using System.Numerics;

namespace Parley.Exploration.States;

/// <summary>The states that have been reached, each once, as words of bits, with the step that first led to each.</summary>
/// <remarks>Open addressing with linear probing over numbers of states; nothing is allocated for a single state.</remarks>
internal sealed class StateTable
{
    private readonly int _words;
    private int[] _slots = new int[1 << 12];
    private ulong[] _states;
    private int[] _parents = new int[1 << 11];
    private int[] _moves = new int[1 << 11];

    /// <param name="bits">How many bits a state has.</param>
    public StateTable(int bits)
    {
        _words = Math.Max(1, (bits + 63) / 64);
        _states = new ulong[_words << 11];
    }

    /// <summary>How many words one state takes.</summary>
    public int Words => _words;

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> this[int state] => _states.AsSpan(state * _words, _words);

    /// <summary>The state from which one was first reached, and by which move; -1 for the first.</summary>
    public (int Parent, int Move) CameBy(int state) => (_parents[state], _moves[state]);

    /// <summary>The number of the state; a new one where it was not known.</summary>
    public bool Add(ReadOnlySpan<ulong> state, int parent, int move, out int number)
    {
        var mask = _slots.Length - 1;
        var slot = (int)Hash(state) & mask;
        while (_slots[slot] is > 0 and var taken)
        {
            number = taken - 1;
            if (this[number].SequenceEqual(state))
            {
                return false;
            }

            slot = (slot + 1) & mask;
        }

        number = Count++;
        _slots[slot] = Count;
        if (Count > _parents.Length)
        {
            Array.Resize(ref _parents, _parents.Length * 2);
            Array.Resize(ref _moves, _moves.Length * 2);
            Array.Resize(ref _states, _states.Length * 2);
        }

        state.CopyTo(_states.AsSpan(number * _words));
        (_parents[number], _moves[number]) = (parent, move);
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }

        return true;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 4];
        var mask = _slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)Hash(this[number]) & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = number + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<ulong> state)
    {
        var hash = 0x9E3779B97F4A7C15UL;
        foreach (var word in state)
        {
            hash = BitOperations.RotateLeft((hash ^ word) * 0xBF58476D1CE4E5B9UL, 29);
        }

        hash = (hash ^ (hash >> 32)) * 0x94D049BB133111EBUL;
        return (uint)(hash >> 33);
    }
}
