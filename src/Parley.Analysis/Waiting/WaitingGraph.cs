using System.Collections.Immutable;

namespace Parley.Analysis.Waiting;

/// <summary>
/// An and/or graph over everything in the agreement that can come true: a happening comes true in any one of its ways, and a way needs all of its needs.
/// </summary>
/// <remarks>
/// A happening without ways is free: it can come true at any time, as an outside body's act can.
/// What comes true is the least solution: nothing comes true by waiting for itself.
/// </remarks>
internal sealed class WaitingGraph
{
    private readonly List<ImmutableArray<ImmutableArray<Need>>> _ways = [];
    private readonly List<Happening> _happenings = [];
    private readonly HashSet<int> _impossible = [];
    private readonly Dictionary<NormId, int> _due = [];
    private readonly Lazy<bool[]> _comesTrue;

    public WaitingGraph() => _comesTrue = new(() => Solve(null));

    public IReadOnlyList<Happening> Happenings => _happenings;

    /// <summary>The node of entry into force.</summary>
    public int EntryIntoForce { get; private set; } = -1;

    /// <summary>For each happening, whether it can come true.</summary>
    public IReadOnlyList<bool> ComesTrue => _comesTrue.Value;

    public IReadOnlyList<ImmutableArray<Need>> WaysOf(int happening) => _ways[happening];

    /// <summary>Whether nothing in the text lets it come true: an approval that nothing provides for.</summary>
    public bool IsImpossible(int happening) => _impossible.Contains(happening);

    public bool IsFree(int happening) => _ways[happening].IsEmpty && !_impossible.Contains(happening);

    /// <summary>The happening that a norm falls due, or null for a norm that never does by itself (a definition, a rule).</summary>
    public int? DueOf(Norm norm) => _due.TryGetValue(norm.Id, out var index) ? index : null;

    public int Add(HappeningKind kind, string words, Norm? norm = null, PartyId? actor = null, Action? action = null, Fact? fact = null)
    {
        var index = _happenings.Count;
        _happenings.Add(new Happening(index, kind, words, norm) { Actor = actor, Action = action, Fact = fact });
        _ways.Add([]);
        if (kind == HappeningKind.EntryIntoForce)
        {
            EntryIntoForce = index;
        }

        if (kind == HappeningKind.Due)
        {
            _due[norm!.Id] = index;
        }

        return index;
    }

    /// <summary>Sets the ways of a happening; a way without needs makes it free.</summary>
    public void SetWays(int happening, IEnumerable<IEnumerable<Need>> ways)
    {
        ImmutableArray<ImmutableArray<Need>> all = [.. ways.Select(w => w.Distinct().ToImmutableArray())];
        _ways[happening] = all.Any(w => w.IsEmpty) ? [] : all;
    }

    public void SetImpossible(int happening) => _impossible.Add(happening);

    /// <summary>What would come true if one need were cut out of every way.</summary>
    public bool[] Without(int happening, Need need) => Solve((happening, need));

    /// <summary>What comes true if some things do so for certain, and some never, by any way or by one.</summary>
    public bool[] Supposing(IReadOnlySet<int> certain, IReadOnlySet<(int Happening, int? Way)> never) => Solve(null, certain, never);

    /// <summary>Everything that comes true if some things do so for certain.</summary>
    public bool[] Given(IReadOnlySet<int> certain) => Solve(null, certain);

    /// <summary>For each happening that does not come true, those that it waits for and that do not come true either.</summary>
    public IReadOnlyList<IReadOnlyList<int>> BlockedEdges()
    {
        var edges = new IReadOnlyList<int>[_happenings.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = ComesTrue[i] ? [] : [.. _ways[i].SelectMany(w => w).Select(n => n.To).Where(to => !ComesTrue[to]).Distinct().Order()];
        }

        return edges;
    }

    /// <summary>Everything that a happening needs in every way, however far down; itself only if it waits for itself.</summary>
    /// <param name="counts">Which needs count; null for all of them.</param>
    /// <remarks>Exact for what can come true. Of what cannot, only what all ways name at each step is told: everything that it waits for would be in the way of itself.</remarks>
    public HashSet<int> NeededFor(int happening, Predicate<Need>? counts = null)
    {
        var needed = Closure(happening, w => w.Skip(1).Aggregate(Counted(w[0]).ToHashSet(), (common, way) => [.. common.Intersect(Counted(way))]));
        var reached = Closure(happening, w => w.SelectMany(Counted));
        if (reached.Append(happening).Any(i => _ways[i].Length > 1))
        {
            // Ways that part can meet again further down: what they then share is needed too.
            var (part, to) = Part(happening);
            if (part.Solve(null, counts: counts)[to[happening]])
            {
                needed.UnionWith(reached.Where(i => !needed.Contains(i) && i != happening && !part.Solve(null, never: new HashSet<(int, int?)> { (to[i], null) }, counts: counts)[to[happening]]));
            }
        }

        return needed;

        IEnumerable<int> Counted(ImmutableArray<Need> way) => way.Where(n => counts?.Invoke(n) != false).Select(n => n.To);
    }

    /// <summary>All that a happening can hang on, as a graph of its own: what is asked of it often takes little time there.</summary>
    /// <returns>The graph, and where each happening of this one stands in it.</returns>
    public (WaitingGraph Graph, IReadOnlyDictionary<int, int> To) Part(int happening)
    {
        var (part, to) = (new WaitingGraph(), new Dictionary<int, int>());
        var inside = Closure(happening, w => w.SelectMany(way => way).Select(n => n.To)).Append(happening).Distinct().Order().ToList();
        foreach (var index in inside)
        {
            var h = _happenings[index];
            to[index] = part.Add(h.Kind, h.Words, h.Norm, h.Actor, h.Action, h.Fact);
        }

        foreach (var index in inside)
        {
            part._ways[to[index]] = [.. _ways[index].Select(w => w.Select(n => n with { To = to[n.To] }).ToImmutableArray())];
            if (_impossible.Contains(index))
            {
                part._impossible.Add(to[index]);
            }
        }

        return (part, to);
    }

    /// <summary>Whatever can be reached by going on from happenings with ways, again and again.</summary>
    private HashSet<int> Closure(int from, Func<ImmutableArray<ImmutableArray<Need>>, IEnumerable<int>> next)
    {
        var (seen, open) = (new HashSet<int>(), new Stack<int>([from]));
        while (open.TryPop(out var at))
        {
            foreach (var to in _ways[at].IsEmpty ? [] : next(_ways[at]).Where(seen.Add))
            {
                open.Push(to);
            }
        }

        return seen;
    }

    /// <summary>Counts down the needs of each way; linear in the size of the graph (Dowling and Gallier, 1984).</summary>
    private bool[] Solve((int Happening, Need Need)? cut, IReadOnlySet<int>? certain = null, IReadOnlySet<(int Happening, int? Way)>? never = null, Predicate<Need>? counts = null)
    {
        var comesTrue = new bool[_happenings.Count];
        var waiting = new List<(int Happening, int Way)>[_happenings.Count];
        var missing = new int[_happenings.Count][];
        var open = new Queue<int>();
        for (var i = 0; i < _happenings.Count; i++)
        {
            missing[i] = new int[_ways[i].Length];
            if (certain?.Contains(i) == true || (IsFree(i) && never?.Contains((i, null)) != true))
            {
                comesTrue[i] = true;
                open.Enqueue(i);
            }

            for (var way = 0; way < _ways[i].Length; way++)
            {
                if (never is not null && (never.Contains((i, null)) || never.Contains((i, way))))
                {
                    continue;
                }

                foreach (var need in _ways[i][way])
                {
                    if ((cut is not var (happening, without) || happening != i || without != need) && counts?.Invoke(need) != false)
                    {
                        missing[i][way]++;
                        (waiting[need.To] ??= []).Add((i, way));
                    }
                }

                if (missing[i][way] == 0 && !comesTrue[i] && !_impossible.Contains(i))
                {
                    comesTrue[i] = true;
                    open.Enqueue(i);
                }
            }
        }

        while (open.TryDequeue(out var done))
        {
            foreach (var (happening, way) in waiting[done] ?? [])
            {
                if (--missing[happening][way] == 0 && !comesTrue[happening] && !_impossible.Contains(happening))
                {
                    comesTrue[happening] = true;
                    open.Enqueue(happening);
                }
            }
        }

        return comesTrue;
    }
}
