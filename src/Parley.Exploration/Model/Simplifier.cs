namespace Parley.Exploration.Model;

/// <summary>Leaves out of a model what cannot matter: bits on which nothing asked for hangs, bits that never change, and bits that always say the same as another.</summary>
internal sealed class Simplifier(Gates gates, IReadOnlyList<Latch> all)
{
    private readonly Dictionary<int, Latch> _byNode = all.ToDictionary(l => l.Bit.Node);

    /// <param name="asked">What has to stay; given back in terms of the bits that are left.</param>
    public List<Latch> Reduce(IEnumerable<Bit> asked, out Bit[] rewritten)
    {
        Bit[] roots = [.. asked];
        var latches = Cone(roots);
        var changed = true;
        while (changed)
        {
            var replaced = Fixed(latches);
            foreach (var twins in latches.Where(l => !replaced.ContainsKey(l.Bit.Node)).GroupBy(l => (l.Next, l.Initial)).Where(g => g.Count() > 1))
            {
                foreach (var twin in twins.Skip(1))
                {
                    replaced[twin.Bit.Node] = twins.First().Bit;
                }
            }

            changed = replaced.Count > 0;
            var rewrite = new Replacement(gates, n => replaced.TryGetValue(n, out var bit) ? bit : null);
            roots = [.. roots.Select(rewrite.Of)];
            foreach (var latch in latches)
            {
                latch.Next = rewrite.Of(latch.Next);
            }

            var left = Cone(roots);
            changed |= left.Count < latches.Count;
            latches = left;
        }

        rewritten = roots;
        return latches;
    }

    /// <summary>The bits that keep their first value whatever happens, found by assuming it of all and dropping those that then change.</summary>
    private Dictionary<int, Bit> Fixed(List<Latch> latches)
    {
        var assumed = latches.ToDictionary(l => l.Bit.Node, l => Bit.Of(l.Initial));
        while (true)
        {
            var step = new Replacement(gates, n => assumed.TryGetValue(n, out var bit) ? bit : null);
            var changing = latches.Where(l => assumed.ContainsKey(l.Bit.Node) && step.Of(l.Next) != Bit.Of(l.Initial)).Select(l => l.Bit.Node).ToList();
            if (changing.Count == 0)
            {
                return assumed;
            }

            changing.ForEach(n => assumed.Remove(n));
        }
    }

    /// <summary>The latches that something hangs on, in the order in which they were made.</summary>
    public List<Latch> Cone(IEnumerable<Bit> roots)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(roots.Select(r => r.Node));
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (_byNode.TryGetValue(node, out var latch))
            {
                open.Push(latch.Next.Node);
            }
            else if (!gates.IsLeaf(node))
            {
                var (left, right) = gates.PartsOf(node);
                open.Push(left.Node);
                open.Push(right.Node);
            }
        }

        return [.. all.Where(l => seen.Contains(l.Bit.Node))];
    }
}
