namespace Parley.Exploration.Model;

/// <summary>The graph of all bits: leaves, and pairs of which both hold (an and-inverter graph). Equal parts are made once.</summary>
internal sealed class Gates
{
    private readonly List<(Bit Left, Bit Right)> _nodes = [(Bit.False, Bit.False)];
    private readonly List<bool> _leaves = [true];
    private readonly Dictionary<(Bit Left, Bit Right), Bit> _known = [];

    public int Count => _nodes.Count;

    public bool IsLeaf(int node) => _leaves[node];

    public (Bit Left, Bit Right) PartsOf(int node) => _nodes[node];

    /// <summary>A bit that nothing in the graph decides: a part of the state, or a move.</summary>
    public Bit Leaf() => Add((Bit.False, Bit.False), leaf: true);

    public Bit And(Bit left, Bit right)
    {
        if (left.Code > right.Code)
        {
            (left, right) = (right, left);
        }

        if (left == Bit.False || left == !right)
        {
            return Bit.False;
        }

        if (left == Bit.True || left == right)
        {
            return right;
        }

        if ((Absorbed(left, right) ?? Absorbed(right, left)) is { } simpler)
        {
            return simpler;
        }

        if (!_known.TryGetValue((left, right), out var bit))
        {
            _known[(left, right)] = bit = Add((left, right), leaf: false);
        }

        return bit;
    }

    public Bit Or(Bit left, Bit right) => !And(!left, !right);

    public Bit All(IEnumerable<Bit> bits) => bits.Aggregate(Bit.True, And);

    public Bit Any(IEnumerable<Bit> bits) => bits.Aggregate(Bit.False, Or);

    public Bit Choose(Bit condition, Bit then, Bit otherwise) => Or(And(condition, then), And(!condition, otherwise));

    public Bit Exclusive(Bit left, Bit right) => Or(And(left, !right), And(!left, right));

    private Bit Add((Bit, Bit) parts, bool leaf)
    {
        _nodes.Add(parts);
        _leaves.Add(leaf);
        return new Bit((_nodes.Count - 1) << 1);
    }

    /// <summary>Where one part already says or excludes the other: <c>a and (a and b)</c>, <c>a and not (a and b)</c>.</summary>
    private Bit? Absorbed(Bit whole, Bit part)
    {
        if (whole.IsConstant || _leaves[whole.Node])
        {
            return null;
        }

        var (left, right) = _nodes[whole.Node];
        if (!whole.Negated)
        {
            return left == part || right == part ? whole : left == !part || right == !part ? Bit.False : null;
        }

        return left == !part || right == !part ? part : left == part ? And(part, !right) : right == part ? And(part, !left) : null;
    }
}
