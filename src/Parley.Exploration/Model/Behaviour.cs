using Parley.Exploration.Building;

namespace Parley.Exploration.Model;

/// <summary>A finite model of what can happen: a state of bits, the moves that change it, and what is asked of each state.</summary>
/// <remarks>Only what the questions hang on is in it; moves that change the same in the same way are one.</remarks>
internal sealed class Behaviour
{
    private Behaviour(Gates gates, IReadOnlyList<Latch> latches, bool[] initial, IReadOnlyList<Transition> transitions, IReadOnlyList<Tri> claims, int stepDays) =>
        (Gates, Latches, Initial, Transitions, Claims, StepDays, Acts) = (gates, latches, initial, transitions, claims, stepDays, transitions.Count(t => !t.Move.IsDay));

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

    /// <summary>How many acts by somebody the claims hang on, also those that make no difference.</summary>
    public int Acts { get; private init; }

    /// <summary>So many of the first moves are made alone wherever they change a bit of <see cref="Counting"/>: they can only help what is sought.</summary>
    public int Helping { get; private init; }

    /// <summary>Whether what is sought hangs on a bit; empty where every bit counts.</summary>
    public IReadOnlyList<bool> Counting { get; private init; } = [];

    /// <summary>Whether what can make no difference to what is sought has been left out.</summary>
    public bool IsSparing => Counting.Count > 0;

    /// <summary>The same with other moves.</summary>
    public Behaviour With(IReadOnlyList<Transition> transitions, int helping, IReadOnlyList<bool> counting) =>
        new(Gates, Latches, Initial, transitions, Claims, StepDays) { Acts = Acts, Helping = helping, Counting = counting };

    public static Behaviour Of(Builder builder, IReadOnlyList<Tri> claims)
    {
        var gates = builder.Machine.Gates;
        var inputs = builder.Moves.All.Select(m => m.Input.Node).ToHashSet();
        var asked = Settle(builder, claims, inputs);
        var simplifier = new Simplifier(gates, builder.Machine.Latches);
        var lag = Lag.Of(gates, simplifier.Cone(asked), builder.Machine.Lagging);
        var latches = simplifier.Reduce(asked, out asked);
        var byNode = latches.Select((l, i) => (l.Bit.Node, i)).ToDictionary(p => p.Node, p => p.i);

        Bit[] Step(int? move)
        {
            var step = new Replacement(gates, n => inputs.Contains(n) ? Bit.Of(n == move) : null);
            return [.. latches.Select(l => step.Of(l.Next))];
        }

        var quiet = Step(null);

        // A move, and the instants behind it in which nothing happens but what it has set going.
        Bit[] Whole(int? move)
        {
            var next = Step(move);
            for (var i = 0; i < lag; i++)
            {
                next = Compose(next, quiet);
            }

            return next;
        }

        Bit[] Compose(Bit[] first, IEnumerable<Bit> then)
        {
            var after = new Replacement(gates, n => byNode.TryGetValue(n, out var i) ? first[i] : null);
            return [.. then.Select(after.Of)];
        }

        var still = new Replacement(gates, n => inputs.Contains(n) ? Bit.False : null);
        var now = claims.Select((_, i) => new Tri(still.Of(asked[2 * i]), still.Of(asked[(2 * i) + 1]))).ToList();
        var idle = Whole(null);
        var transitions = new List<Transition>();
        var seen = new HashSet<string>();
        foreach (var move in builder.Moves.All)
        {
            var next = Whole(move.Input.Node);
            for (var i = 0; i < next.Length; i++)
            {
                // A bit that says the same as when nothing happens stays as it is: nothing happening changes no state that is reached.
                next[i] = next[i] == idle[i] ? latches[i].Bit : next[i];
            }

            var changed = Enumerable.Range(0, latches.Count).Where(i => next[i] != latches[i].Bit).ToArray();
            if (changed.Length > 0 && seen.Add(string.Join(' ', next.Select(b => b.Code))))
            {
                var after = Compose(next, now.SelectMany(c => new[] { c.Sure, c.May }));
                transitions.Add(new Transition(move, next, changed, [.. now.Select((_, i) => new Tri(after[2 * i], after[(2 * i) + 1]))]));
            }
        }

        return new Behaviour(gates, latches, [.. latches.Select(l => l.Initial)], transitions, now, builder.Machine.StepDays);
    }

    /// <summary>Puts in what the clocks' answers stand for, and lets the first instant of the first day come.</summary>
    /// <returns>The bits of the claims, two for each.</returns>
    private static Bit[] Settle(Builder builder, IReadOnlyList<Tri> claims, HashSet<int> inputs)
    {
        var (gates, latches) = (builder.Machine.Gates, builder.Machine.Latches);
        var answers = builder.Machine.Finish();

        // A clock may run since another one said something, but never the other way round.
        Replacement? resolved = null;
        resolved = new Replacement(gates, n => answers.TryGetValue(n, out var bit) ? resolved!.Of(bit) : null);
        latches.ForEach(l => l.Next = resolved.Of(l.Next));
        Bit[] asked = [.. claims.SelectMany(c => new[] { resolved.Of(c.Sure), resolved.Of(c.May) })];

        // First what has been so since ever, then the first instant; each until what comes just after has come too.
        var instants = 1 + Math.Max(1, Lag.Of(gates, latches, builder.Machine.Lagging));
        foreach (var begun in Enumerable.Repeat(Bit.False, instants).Concat(Enumerable.Repeat(Bit.True, instants)))
        {
            var before = latches.ToDictionary(l => l.Bit.Node, l => Bit.Of(l.Initial));
            before[builder.Machine.Begun.Node] = begun;
            var still = new Replacement(gates, n => inputs.Contains(n) ? Bit.False : before.TryGetValue(n, out var bit) ? bit : null);
            bool[] now = [.. latches.Select(l => still.Of(l.Next) == Bit.True)];
            for (var l = 0; l < now.Length; l++)
            {
                latches[l].Initial = now[l];
            }
        }

        var begins = new Replacement(gates, n => n == builder.Machine.Begun.Node ? Bit.True : null);
        latches.ForEach(l => l.Next = begins.Of(l.Next));
        return [.. asked.Select(begins.Of)];
    }
}

/// <summary>What one move makes of a state.</summary>
/// <param name="Next">The state behind it, bit by bit, in terms of the state before it.</param>
/// <param name="Changed">The bits that it can change.</param>
/// <param name="Claims">What is asked, of the state behind it.</param>
internal sealed record Transition(Move Move, Bit[] Next, int[] Changed, Tri[] Claims);
