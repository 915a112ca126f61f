namespace Parley.Exploration.Model;

/// <summary>Leaves out what can make no difference to whether something sought is reached: who does no harm to it by acting at once does so, and who can only hinder it does not act.</summary>
/// <remarks>
/// Each bit of the state is wanted true, wanted false, both or neither by what is sought, directly or through what a move makes of other bits. A state is at least as good as another if
/// it agrees with it in the bits that are wanted both ways and has whatever else is wanted that the other has; then, since no "not" stands in the way of that anywhere, each move makes
/// of it a state at least as good, and what is sought holds in it if it holds in the other. So a move that only ever makes states better can be made first and alone, and one that only
/// ever makes them worse never. This is exact for what is sought, for runs of any length: it is a partial-order reduction in which an act may also be put before a move that would
/// undo nothing of it but see it. Every run that is found is a run of the model.
/// </remarks>
internal static class Dominance
{
    [Flags]
    private enum Wanted
    {
        Nothing = 0,
        True = 1,
        False = 2,
        Both = True | False,
    }

    /// <summary>The same model for what is sought, with the moves that help first and without those that hinder.</summary>
    public static Behaviour Reduce(Behaviour model)
    {
        var wanted = WantedOf(model);
        var helping = new List<Transition>();
        var others = new List<Transition>();
        foreach (var transition in model.Transitions)
        {
            if (transition.Changed.All(i => Turns(model, transition, i, wanted[i], better: false)))
            {
                continue;
            }

            (transition.Changed.All(i => Turns(model, transition, i, wanted[i], better: true)) ? helping : others).Add(transition);
        }

        return model.With([.. helping, .. others], helping.Count, [.. wanted.Select(w => w != Wanted.Nothing)]);
    }

    /// <summary>Whether a move only ever makes a bit better, or only ever worse.</summary>
    private static bool Turns(Behaviour model, Transition transition, int bit, Wanted wanted, bool better)
    {
        if (wanted is Wanted.Nothing or Wanted.Both)
        {
            return wanted == Wanted.Nothing;
        }

        var (before, after) = (model.Latches[bit].Bit, transition.Next[bit]);
        return ((wanted == Wanted.True) == better ? model.Gates.And(before, !after) : model.Gates.And(!before, after)) == Bit.False;
    }

    private static Wanted[] WantedOf(Behaviour model)
    {
        var byNode = model.Latches.Select((l, i) => (l.Bit.Node, i)).ToDictionary(p => p.Node, p => p.i);
        var wanted = new Wanted[model.Latches.Count];
        var seen = new Dictionary<int, Wanted>();
        var open = new Stack<(Bit Bit, Wanted Wanted)>([(model.Claims[0].Sure, Wanted.True), (model.Claims[0].May, Wanted.True)]);
        while (open.TryPop(out var next))
        {
            var (node, asked) = (next.Bit.Node, next.Bit.Negated ? Opposite(next.Wanted) : next.Wanted);
            var more = asked & ~seen.GetValueOrDefault(node);
            if (next.Bit.IsConstant || more == Wanted.Nothing)
            {
                continue;
            }

            seen[node] = seen.GetValueOrDefault(node) | more;
            if (!byNode.TryGetValue(node, out var latch))
            {
                var (left, right) = model.Gates.PartsOf(node);
                open.Push((left, more));
                open.Push((right, more));
                continue;
            }

            wanted[latch] |= more;
            foreach (var transition in model.Transitions)
            {
                open.Push((transition.Next[latch], more));
            }
        }

        return wanted;
    }

    private static Wanted Opposite(Wanted wanted) => (wanted.HasFlag(Wanted.True) ? Wanted.False : 0) | (wanted.HasFlag(Wanted.False) ? Wanted.True : 0);
}
