using Parley.Exploration.Model;
using Parley.Exploration.States;

namespace Parley.Exploration.Searching;

/// <summary>Reaches every state of a model until what is asked for is found or the budget is spent: breadth first, or nearest to the goal first.</summary>
internal sealed class Search
{
    /// <summary>More parts than this would cost more to look at than they help.</summary>
    private const int MostGoals = 200;

    private readonly Behaviour _model;
    private readonly StepProgram[] _programs;
    private readonly StateTable _table;
    private readonly ulong[] _values;
    private readonly ulong[] _lanes;
    private readonly ulong[] _next;
    private readonly int[] _sure;
    private readonly int[] _may;

    private readonly Bit[] _goals;
    private readonly Frontier _frontier;
    private readonly int[] _batch = new int[Lanes.Width];

    private Search(Behaviour model, bool nearestFirst)
    {
        _model = model;
        _goals = nearestFirst ? [.. GoalsOf(model, model.Claims[0].May).Take(MostGoals)] : [];
        _frontier = new Frontier(_goals.Length);
        _programs = [.. model.Transitions.Select(t => StepProgram.Of(model, t, 1, _goals))];
        _table = new StateTable(model.Latches.Count);
        _values = new ulong[_programs.Select(p => p.Size).Append(model.Latches.Count + 1).Max()];
        _lanes = new ulong[_table.Words * Lanes.Width];
        _next = new ulong[_table.Words * Lanes.Width];
        _sure = [-1];
        _may = [-1];
    }

    /// <summary>Looks for a state of which the first claim is surely true.</summary>
    /// <param name="budget">How many states may be reached.</param>
    /// <param name="nearestFirst">Whether states of which more parts of the claim are true go first: that finds a run sooner, though not the shortest.</param>
    public static SearchResult Run(Behaviour model, long budget, bool nearestFirst, CancellationToken cancellationToken) => Run(model, budget, nearestFirst, untilDecided: true, cancellationToken);

    /// <param name="untilDecided">Whether to stop at the first state that decides; else every state is reached.</param>
    internal static SearchResult Run(Behaviour model, long budget, bool nearestFirst, bool untilDecided, CancellationToken cancellationToken)
    {
        var search = new Search(model, nearestFirst);
        search.Begin();
        var (expanded, steps) = (0, 0L);
        while (!(untilDecided && SearchResult.Decides(model, search._sure, search._may)) && search._table.Count < budget && search._frontier.Take(search._batch) is > 0 and var count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            steps += search.Expand(count);
            expanded += count;
        }

        return new SearchResult(model, search._table, [.. search._sure], [.. search._may], expanded == search._table.Count, expanded, steps);
    }

    /// <summary>The parts that all have to be true.</summary>
    private static IEnumerable<Bit> GoalsOf(Behaviour model, Bit claim)
    {
        var open = new Stack<Bit>([claim]);
        while (open.TryPop(out var bit))
        {
            if (bit.Negated || bit.IsConstant || model.Gates.IsLeaf(bit.Node))
            {
                yield return bit;
                continue;
            }

            var (left, right) = model.Gates.PartsOf(bit.Node);
            open.Push(left);
            open.Push(right);
        }
    }

    private void Begin()
    {
        var state = new ulong[_table.Words];
        for (var i = 0; i < _model.Initial.Length; i++)
        {
            state[i >> 6] |= _model.Initial[i] ? 1UL << (i & 63) : 0;
        }

        _table.Add(state, -1, -1, out _);
        _frontier.Add(0, _goals.Length);
        var leaves = _model.Latches.Select((l, i) => (l.Bit.Node, Value: Bit.Of(_model.Initial[i]))).ToDictionary(p => p.Node, p => p.Value);
        var first = new Replacement(_model.Gates, n => leaves.TryGetValue(n, out var bit) ? bit : null);
        for (var i = 0; i < _sure.Length; i++)
        {
            _sure[i] = first.Of(_model.Claims[i].Sure) == Bit.True ? 0 : -1;
            _may[i] = first.Of(_model.Claims[i].May) == Bit.True ? 0 : -1;
        }
    }

    /// <summary>Makes every move from the states of the batch.</summary>
    private long Expand(int count)
    {
        Load(count);
        var all = count == Lanes.Width ? ulong.MaxValue : (1UL << count) - 1;
        var steps = 0L;
        for (var move = 0; move < _programs.Length; move++)
        {
            var program = _programs[move];
            program.Run(_values);
            var (different, counting) = (0UL, 0UL);
            foreach (var (bit, result) in program.Changed)
            {
                var changed = StepProgram.Read(_values, result) ^ _values[bit + 1];
                different |= changed;
                counting |= move < _model.Helping && _model.Counting[bit] ? changed : 0;
            }

            different &= all;
            all &= ~counting;
            if (different != 0)
            {
                steps += System.Numerics.BitOperations.PopCount(different);
                Store(program);
                Keep(move, program, different);
            }
        }

        return steps;
    }

    private void Load(int count)
    {
        for (var word = 0; word < _table.Words; word++)
        {
            var block = _lanes.AsSpan(word * Lanes.Width, Lanes.Width);
            for (var lane = 0; lane < Lanes.Width; lane++)
            {
                block[lane] = lane < count ? _table[_batch[lane]][word] : 0;
            }

            Lanes.Transpose(block);
            var bits = Math.Min(Lanes.Width, _model.Latches.Count - (word * Lanes.Width));
            block[..Math.Max(0, bits)].CopyTo(_values.AsSpan(1 + (word * Lanes.Width)));
        }
    }

    private void Store(StepProgram program)
    {
        _lanes.CopyTo(_next, 0);
        foreach (var (bit, result) in program.Changed)
        {
            _next[bit] = StepProgram.Read(_values, result);
        }

        for (var word = 0; word < _table.Words; word++)
        {
            Lanes.Transpose(_next.AsSpan(word * Lanes.Width, Lanes.Width));
        }
    }

    private void Keep(int move, StepProgram program, ulong different)
    {
        Span<ulong> state = stackalloc ulong[_table.Words];
        for (var left = different; left != 0; left &= left - 1)
        {
            var lane = System.Numerics.BitOperations.TrailingZeroCount(left);
            for (var word = 0; word < state.Length; word++)
            {
                state[word] = _next[(word * Lanes.Width) + lane];
            }

            if (_table.Add(state, _batch[lane], move, out var number))
            {
                _frontier.Add(number, Distance(program, lane));
                Judge(program, lane, number);
            }
        }
    }

    private int Distance(StepProgram program, int lane)
    {
        var distance = _goals.Length;
        foreach (var goal in program.Goals)
        {
            distance -= (int)(StepProgram.Read(_values, goal) >> lane & 1);
        }

        return distance;
    }

    private void Judge(StepProgram program, int lane, int number)
    {
        for (var i = 0; i < _sure.Length; i++)
        {
            var (sure, may) = program.Claims[i];
            _sure[i] = _sure[i] < 0 && (StepProgram.Read(_values, sure) >> lane & 1) != 0 ? number : _sure[i];
            _may[i] = _may[i] < 0 && (StepProgram.Read(_values, may) >> lane & 1) != 0 ? number : _may[i];
        }
    }
}
