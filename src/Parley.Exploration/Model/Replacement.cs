namespace Parley.Exploration.Model;

/// <summary>Writes bits anew with leaves replaced: the state after a move in terms of the state before it.</summary>
internal sealed class Replacement(Gates gates, Func<int, Bit?> leaf)
{
    private readonly Dictionary<int, Bit> _done = [];

    public Bit Of(Bit bit)
    {
        if (bit.IsConstant)
        {
            return bit;
        }

        // With a stack of its own: a chain of conditions can be as long as the agreement.
        var open = new Stack<int>();
        open.Push(bit.Node);
        while (open.TryPeek(out var node))
        {
            if (_done.ContainsKey(node))
            {
                open.Pop();
                continue;
            }

            if (gates.IsLeaf(node))
            {
                _done[node] = leaf(node) ?? new Bit(node << 1);
                open.Pop();
                continue;
            }

            var (left, right) = gates.PartsOf(node);
            var ready = Ready(left, open) & Ready(right, open);
            if (ready)
            {
                _done[node] = gates.And(Done(left), Done(right));
                open.Pop();
            }
        }

        return Done(bit);
    }

    private bool Ready(Bit part, Stack<int> open)
    {
        if (part.IsConstant || _done.ContainsKey(part.Node))
        {
            return true;
        }

        open.Push(part.Node);
        return false;
    }

    private Bit Done(Bit part) => part.IsConstant ? part : part.Negated ? !_done[part.Node] : _done[part.Node];
}
