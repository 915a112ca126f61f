namespace Parley.Exploration.Model;

/// <summary>What bits say in one state.</summary>
internal sealed class Valuation
{
    private readonly Replacement _values;

    public Valuation(Behaviour model, ReadOnlySpan<ulong> state)
    {
        var bits = new Dictionary<int, Bit>();
        for (var i = 0; i < model.Latches.Count; i++)
        {
            bits[model.Latches[i].Bit.Node] = Bit.Of((state[i >> 6] >> (i & 63) & 1) != 0);
        }

        _values = new Replacement(model.Gates, n => bits.TryGetValue(n, out var bit) ? bit : null);
    }

    public Answer Of(Tri tri) => _values.Of(tri.Sure) == Bit.True ? Answer.Yes : _values.Of(tri.May) == Bit.True ? Answer.Possibly : Answer.No;
}
