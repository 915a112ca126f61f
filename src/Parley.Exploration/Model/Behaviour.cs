using Parley.Exploration.Building;

namespace Parley.Exploration.Model;

/// <summary>A finite model of what can happen: a state of bits, the moves that change it, and what is asked of each state.</summary>
/// <remarks>Only what the questions hang on is in it; moves that change the same in the same way are one.</remarks>
internal sealed class Behaviour
{
    private Behaviour(Gates gates, IReadOnlyList<Latch> latches, bool[] initial, IReadOnlyList<Transition> transitions, IReadOnlyList<Tri> claims, int stepDays) =>
        (Gates, Latches, Initial, Transitions, Claims, StepDays) = (gates, latches, initial, transitions, claims, stepDays);

    public Gates Gates { get; }

    /// <summary>The state, bit by bit.</summary>
    public IReadOnlyList<Latch> Latches { get; }

    /// <summary>The state at the first instant of the first day.</summary>
    public bool[] Initial { get; }

    public IReadOnlyList<Transition> Transitions { get; }

    /// <summary>What is asked of a state, in terms of its bits.</summary>
    public IReadOnlyList<Tri> Claims { get; }

    /// <summary>How many days pass in one step in which time passes.</summary>
    public int StepDays { get; }

    public static Behaviour Of(Builder builder, IReadOnlyList<Tri> claims)
    {
        builder.Machine.Finish();
        var gates = builder.Machine.Gates;
        var inputs = builder.Moves.All.Select(m => m.Input.Node).ToHashSet();
        var latches = new Simplifier(gates, builder.Machine.Latches).Reduce(claims.SelectMany(c => new[] { c.Sure, c.May }), out var rewritten);
        var asked = claims.Select((_, i) => new Tri(rewritten[2 * i], rewritten[(2 * i) + 1])).ToList();
        var byNode = latches.Select((l, i) => (l.Bit.Node, i)).ToDictionary(p => p.Node, p => p.i);

        Bit[] Step(int? move)
        {
            var step = new Replacement(gates, n => inputs.Contains(n) ? Bit.Of(n == move) : null);
            Bit[] next = [.. latches.Select(l => step.Of(l.Next))];
            return builder.Machine.Lags && move is not null ? Compose(next, Step(null)) : next;
        }

        Bit[] Compose(Bit[] first, IEnumerable<Bit> then)
        {
            var after = new Replacement(gates, n => byNode.TryGetValue(n, out var i) ? first[i] : null);
            return [.. then.Select(after.Of)];
        }

        var still = new Replacement(gates, n => inputs.Contains(n) ? Bit.False : null);
        var now = asked.Select(c => new Tri(still.Of(c.Sure), still.Of(c.May))).ToList();
        Bit[] start = [.. latches.Select(l => Bit.Of(l.Initial))];
        var begin = Compose(Compose(start, Step(null)), Step(null));
        var transitions = new List<Transition>();
        var seen = new HashSet<string>();
        foreach (var move in builder.Moves.All)
        {
            var next = Step(move.Input.Node);
            var changed = Enumerable.Range(0, latches.Count).Where(i => next[i] != latches[i].Bit).ToArray();
            if (changed.Length > 0 && seen.Add(string.Join(' ', next.Select(b => b.Code))))
            {
                var after = Compose(next, now.SelectMany(c => new[] { c.Sure, c.May }));
                transitions.Add(new Transition(move, next, changed, [.. now.Select((_, i) => new Tri(after[2 * i], after[(2 * i) + 1]))]));
            }
        }

        return new Behaviour(gates, latches, [.. begin.Select(b => b == Bit.True)], transitions, now, builder.Machine.StepDays);
    }
}

/// <summary>What one move makes of a state.</summary>
/// <param name="Next">The state behind it, bit by bit, in terms of the state before it.</param>
/// <param name="Changed">The bits that it can change.</param>
/// <param name="Claims">What is asked, of the state behind it.</param>
internal sealed record Transition(Move Move, Bit[] Next, int[] Changed, Tri[] Claims);
